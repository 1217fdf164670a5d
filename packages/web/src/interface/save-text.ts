import { saveFile } from "../take-away/save-file.js";

/** Gives the reader a text to save as a file. */
export function saveText(name: string, type: string, content: string): void {
  saveFile(name, new Blob([content], { type }));
}

import { opendir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** Endings of the files that a folder is searched for. */
const READABLE = new Set([".txt", ".text", ".md", ".markdown", ".htm", ".html", ".docx", ".doc", ".pdf", ".ofd"]);

/** A file that was named counts whatever its ending; a folder gives its readable files, hidden ones left out, in order of name. */
export async function* inputFiles(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    if ((await stat(input)).isDirectory()) yield* readableFiles(input);
    else yield input;
  }
}

async function* readableFiles(folder: string): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith(".")) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* readableFiles(path);
    else if (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())) yield path;
  }
}

import { opendir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** Endings of the files that a folder is searched for. */
const READABLE = new Set([".txt", ".text", ".md", ".markdown", ".htm", ".html", ".docx", ".doc", ".pdf", ".ofd"]);

/**
 * The files that a list of files and folders stands for. A file that is named counts whatever its ending; a folder gives its readable
 * files, those of its folders too, hidden ones left out, in order of name. Throws what the file system throws.
 *
 * @example
 * for await (const path of inputFiles(["reports/"])) console.log(path, (await readDocument(path)).text.length);
 */
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

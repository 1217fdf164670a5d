import type { Dirent } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { basename, extname, join, normalize, resolve, sep } from "node:path";

/** Endings of the files that a folder is searched for. */
const READABLE = new Set([".txt", ".text", ".md", ".markdown", ".htm", ".html", ".docx", ".doc", ".pdf", ".ofd"]);

/**
 * The files that a list of files and folders stands for. A file that is named counts whatever its ending; a folder gives its readable
 * files, those of its folders too, hidden ones left out, in order of name. A file that is named twice, or stands in a folder that is
 * named as well, counts once. Throws what the file system throws.
 *
 * @example
 * for await (const path of inputFiles(["reports/"])) console.log(path, (await readDocument(path)).text.length);
 */
export async function* inputFiles(inputs: readonly string[]): AsyncGenerator<string> {
  const named = [...new Set(inputs.map(withoutDots))];
  const whole = named.map((input) => resolve(input));
  for (const [index, input] of named.entries()) {
    const isCovered = whole.some((other, at) => at !== index && whole[index]!.startsWith(other + sep));
    if ((await stat(input)).isDirectory()) {
      if (!isCovered) yield* readableFiles(input);
    } else if (!isCovered || !isReadable(input)) yield input;
  }
}

/** `./a.txt` and `a.txt` are one name. */
function withoutDots(path: string): string {
  const normal = normalize(path);
  return normal.length > 1 && normal.endsWith(sep) ? normal.slice(0, -1) : normal;
}

function isReadable(name: string): boolean {
  return !basename(name).startsWith(".") && READABLE.has(extname(name).toLowerCase());
}

async function* readableFiles(folder: string): AsyncGenerator<string> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    const isFolder = entry.isDirectory();
    if (isFolder ? !entry.name.startsWith(".") : isReadable(entry.name) && (await isFile(entry))) {
      entries.push({ name: entry.name, isFolder });
    }
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* readableFiles(path);
    else yield path;
  }
}

/** A link to a file counts as one; links to folders are not followed, since they may lead round in circles. */
async function isFile(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(join(entry.parentPath, entry.name))).isFile();
  } catch {
    // A link to nowhere: whoever reads it will say so.
    return true;
  }
}

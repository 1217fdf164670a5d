import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Name of the folder, beside the tables, that keeps the texts. */
export const TEXTS = "texts";
/** Bytes of a file name that all file systems take, less the ending. */
const LONGEST_NAME = 200;

/**
 * Where the text of a document is kept below a folder: its path as its rows call it, and `.txt`. Of a path that leads out of the folder or has
 * names that not every system takes, the odd parts are replaced, and a few letters of its hash keep it apart from others.
 */
export function textFileOf(id: string): string {
  const parts = id.replaceAll("\\", "/").split("/");
  const safe = parts.filter((part, at) => part !== "" && !(part === "." && at === 0)).map(safePart);
  const isAsItWas = safe.join("/") === id.replace(/^\//, "");
  const mark = isAsItWas ? "" : `.${createHash("sha256").update(id).digest("hex").slice(0, 8)}`;
  return `${safe.join("/")}${mark}.txt`;
}

function safePart(part: string): string {
  const plain = part === ".." || part === "." ? "_" : part.replace(/[\p{Cc}:*?"<>|]/gu, "_");
  let short = plain;
  while (Buffer.byteLength(short) > LONGEST_NAME) short = short.slice(0, -8);
  return short;
}

/** Keeps the text of a document as it was read: in UTF-8, to the last character, so that offsets of its rows count in it. */
export async function keepText(folder: string, id: string, text: string): Promise<void> {
  const file = join(folder, textFileOf(id));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Removes the text of a document that is gone or can no longer be read. */
export async function dropText(folder: string, id: string): Promise<void> {
  await rm(join(folder, textFileOf(id)), { force: true });
}

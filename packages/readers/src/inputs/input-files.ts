import type { Dirent } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { basename, extname, join, normalize, resolve, sep } from "node:path";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";
import { holdsRows, isArchive, parseInputPath, pathOfEntry, pathOfRow } from "./input-path.js";
import { openFile } from "./opened-files.js";
import { isPattern, matching } from "./patterns.js";
import type { SkippedInput, SkipReason } from "./skipped.js";
import { requireField } from "./text-rows.js";

/** Endings of the documents that a folder is searched for. */
const READABLE = new Set(
  ".txt .text .md .markdown .htm .html .xhtml .shtml .docx .docm .doc .wps .pdf .ofd".split(" "),
);
/** Archives that are not opened. */
const CLOSED_ARCHIVES = new Set([".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz"]);

/** Which of the files below folders count, and who is told of the others. */
export interface InputOptions {
  /** The field that holds the text in rows of CSV, JSON and JSON Lines. Without it, no data file of a folder is read. */
  textField?: string | undefined;
  /** Told of each file and folder that is left out, and why. */
  onSkipped?: ((skipped: SkippedInput) => void) | undefined;
  /** A folder that is never searched: that to which results are written. */
  except?: string | undefined;
  /** What archives and data files may cost when they are opened; see {@link DEFAULT_LIMITS}. */
  limits?: Partial<ReadLimits> | undefined;
}

/**
 * The documents that a list of files and folders stands for, as paths that `readDocument` takes. A file that is named counts whatever its
 * ending; a folder gives its readable files, those of its folders too, hidden ones left out, in order of name. A ZIP archive is as a folder
 * (`reports.zip!/2024/临江.docx`), and a CSV, JSON or JSON Lines file gives its rows (`reports.jsonl#12`) where `textField` says which field
 * is the text. A pattern (`reports/*.txt`, `**`) is as the readable files and the folders that match it. What is named twice, or stands in a folder that is named as well, counts once. A folder below one that is named and cannot be read
 * is skipped.
 *
 * @throws {ReadError} `no-text-field` for a data file that is named without such a field; system errors of what is named.
 * @example
 * for await (const path of inputFiles(["reports/"])) console.log(path, (await readDocument(path)).text.length);
 */
export async function* inputFiles(inputs: readonly string[], options: InputOptions = {}): AsyncGenerator<string> {
  const given = await Promise.all(inputs.map((input) => withoutPatterns(input, options)));
  const named = [...new Set(given.flat().map(withoutDots))];
  const whole = named.map((input) => resolve(input));
  for (const [index, input] of named.entries()) {
    const isCovered = whole.some((other, at) => at !== index && whole[index]!.startsWith(other + sep));
    if (parseInputPath(input).file !== input) yield input;
    else if ((await stat(input)).isDirectory()) {
      if (!isCovered) yield* documentsIn(input, options);
    } else if (!isCovered || !isSought(input)) yield* documentsOf(input, options);
  }
}

/** What a pattern stands for; where nothing matches, the pattern itself, of which will be said that there is no such file. */
async function withoutPatterns(input: string, { onSkipped }: InputOptions): Promise<string[]> {
  if (!(await isPattern(input))) return [input];
  const found = await matching(input);
  const [sought, others] = [found.filter(isWanted), found.filter((path) => !isWanted(path))];
  for (const path of others) onSkipped?.({ path, reason: reasonOf(path), message: null });
  return found.length === 0 ? [input] : sought;
}

/** Folders are told by the stroke at their end. */
const isWanted = (path: string): boolean => path.endsWith("/") || isSought(path);

/** `./a.txt` and `a.txt` are one name. */
function withoutDots(path: string): string {
  const normal = normalize(path);
  return normal.length > 1 && normal.endsWith(sep) ? normal.slice(0, -1) : normal;
}

/** Names with a dot in front, and the marks that Word leaves beside a document while it is open. */
const isHidden = (name: string): boolean => basename(name).startsWith(".") || basename(name).startsWith("~$");
const isReadable = (name: string): boolean => READABLE.has(extname(name).toLowerCase());
/** Whether a folder gives a file out. */
const isSought = (name: string): boolean => !isHidden(name) && (isReadable(name) || isArchive(name) || holdsRows(name));

/** The documents of a file that was named: itself, its entries or its rows. */
async function* documentsOf(file: string, options: InputOptions): AsyncGenerator<string> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (!isArchive(file) && !holdsRows(file)) {
    yield file;
    return;
  }
  const opened = await openFile(file, limits).catch(notAsWhole);
  if (opened === null) yield isArchive(file) ? pathOfEntry(file, "") : pathOfRow(file, 1);
  else if ("archive" in opened) yield* entriesIn(file, opened.archive.names, options);
  else {
    requireField(opened.data.fields, options.textField);
    for (let row = 1; row <= opened.data.rows.length; row++) yield pathOfRow(file, row);
  }
}

/** Whoever reads a document of a damaged archive will say what is wrong with it. */
function notAsWhole(error: unknown): null {
  if (error instanceof ReadError) return null;
  throw error;
}

function* entriesIn(file: string, names: readonly string[], { onSkipped }: InputOptions): Generator<string> {
  // a document may have the ending of an archive
  if (names.includes("[Content_Types].xml") || names.includes("OFD.xml")) {
    yield file;
    return;
  }
  for (const name of names) {
    const path = pathOfEntry(file, name);
    const isOfSystem = name.split("/").some((part) => isHidden(part) || part === "__MACOSX");
    if (isOfSystem) onSkipped?.({ path, reason: "hidden", message: null });
    else if (isReadable(name)) yield path;
    else onSkipped?.({ path, reason: reasonOf(name), message: null });
  }
}

const reasonOf = (name: string): SkipReason =>
  isArchive(name) || CLOSED_ARCHIVES.has(extname(name).toLowerCase()) ? "archive" : "ending";

async function* documentsIn(folder: string, options: InputOptions): AsyncGenerator<string> {
  const { onSkipped, except } = options;
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder && except !== undefined && resolve(path) === resolve(except)) continue;
    const reason = await reasonToSkip(entry, path);
    if (reason === null && !isFolder && holdsRows(entry.name) && options.textField === undefined)
      onSkipped?.({ path, reason: "no-text-field", message: null });
    else if (reason === null) entries.push({ name: entry.name, isFolder });
    else onSkipped?.({ path, reason, message: null });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    try {
      yield* isFolder ? documentsIn(path, options) : documentsOf(path, options);
    } catch (error) {
      onSkipped?.({ path, ...whyNot(error) });
    }
  }
}

async function reasonToSkip(entry: Dirent, path: string): Promise<SkipReason | null> {
  if (isHidden(entry.name)) return "hidden";
  if (entry.isDirectory()) return null;
  if (entry.isSymbolicLink() && (await leadsToFolder(path))) return "folder-link";
  if (!isSought(entry.name)) return reasonOf(entry.name);
  return entry.isSymbolicLink() || entry.isFile() ? null : "ending";
}

/** A link to a file counts as one; links to folders are not followed, since they may lead round in circles. */
async function leadsToFolder(path: string): Promise<boolean> {
  // a link to nowhere: whoever reads it will say so
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** What a file or folder below a folder did not let itself be read for; other errors are thrown on. */
function whyNot(error: unknown): Pick<SkippedInput, "reason" | "message"> {
  if (error instanceof ReadError && error.code === "no-text-field")
    return { reason: "no-text-field", message: error.message };
  if (error instanceof Error && "syscall" in error) return { reason: "unreadable", message: error.message };
  throw error;
}

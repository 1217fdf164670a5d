/** A file with its name in the folder that it was taken from. */
export interface PlacedFile {
  path: string;
  file: File;
}

/** Endings of what can be read here. */
export const READABLE_ENDINGS: readonly string[] = [
  ".txt",
  ".md",
  ".markdown",
  ".html",
  ".htm",
  ".docx",
  ".pdf",
  ".ofd",
  ".json",
];

/** Of a folder old Word files are taken too, so that the reader is told of them. */
const TAKEN = new Set([...READABLE_ENDINGS, ".doc"]);

/** The files that were dropped, those of folders too, in order of name; of folders only what can be read. Must be asked while the event lasts. */
export function droppedFiles({ items, files }: DataTransfer): Promise<PlacedFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve([...files].map(placed));
  return Promise.all(entries.map((entry) => (entry ? filesOf(entry, true) : []))).then((found) => found.flat());
}

async function filesOf(entry: FileSystemEntry, isNamed: boolean): Promise<PlacedFile[]> {
  if (isFolder(entry)) {
    const inside = (await entriesOf(entry)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: PlacedFile[] = [];
    for (const one of inside) for (const file of await filesOf(one, false)) found.push(file);
    return found;
  }
  const ending = entry.name.slice(entry.name.lastIndexOf(".")).toLowerCase();
  if (!isNamed && (entry.name.startsWith(".") || !TAKEN.has(ending))) return [];
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path: entry.fullPath, file }];
}

/** A file that comes by itself. */
export const placed = (file: File): PlacedFile => ({ path: file.name, file });

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and none when it is at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...some);
  }
}

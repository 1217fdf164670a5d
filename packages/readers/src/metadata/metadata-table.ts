import { TifaError } from "tifa";
import type { GivenMetadata } from "tifa/tables";
import { groupBy } from "../group-by.js";
import { readRows } from "../inputs/text-rows.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { readFileWithin } from "../read-file.js";
import { givenMetadata } from "./given-metadata.js";

/** Headings under which the names of the files are found. */
const FILE = ["file", "filename", "document", "path", "文件", "文件名", "文件路径"];

interface TableRow {
  /** The parts of the path that the row names, the last first. */
  parts: readonly string[];
  given: GivenMetadata;
  /** The documents that it was used for. */
  used: Set<string>;
}

/**
 * A table about documents: a row a file, named by a column `file` (or 文件, 文件名) with its name, or as much of its path as tells it from
 * others, with or without its ending.
 */
export class MetadataTable {
  /** By the last part of the path, as it is named. */
  readonly #rows: ReadonlyMap<string, readonly TableRow[]>;

  private constructor(rows: readonly TableRow[]) {
    this.#rows = groupBy(rows, ({ parts }) => parts[0] ?? "");
  }

  /**
   * Reads a CSV file (JSON and JSON Lines are read too).
   *
   * @throws {TifaError} `bad-metadata` where it has no column of file names, two rows for one file, or a date that is none.
   */
  static async read(file: string): Promise<MetadataTable> {
    const { fields, rows } = readRows(
      await readFileWithin(file, DEFAULT_LIMITS),
      /\.\w+$/.test(file) ? file : `${file}.csv`,
    );
    const named = fields.find((field) => FILE.includes(field.toLowerCase()));
    if (named === undefined) {
      const message = `expected a column file (or 文件名) that names the files; the columns are: ${fields.join(", ")}`;
      throw new TifaError("bad-metadata", message);
    }
    const seen = new Set<string>();
    const read = rows.flatMap((row, index): TableRow[] => {
      if ("fault" in row) throw new TifaError("bad-metadata", row.fault);
      const path = row.values.get(named)?.trim();
      if (path === undefined) return [];
      if (seen.has(path)) throw new TifaError("bad-metadata", `two rows for ${path}`);
      seen.add(path);
      return [
        {
          parts: partsOf(path),
          given: inRow(
            [...row.values].filter(([field]) => field !== named),
            index + 2,
          ),
          used: new Set(),
        },
      ];
    });
    return new MetadataTable(read);
  }

  /** What the table says of a document: by the row that names most of its path, or `null`. */
  of(path: string): GivenMetadata | null {
    const parts = partsOf(path);
    const name = parts[0] ?? "";
    const candidates = [...new Set([name, stemOf(name)])].flatMap((key) => this.#rows.get(key) ?? []);
    const fitting = candidates.filter(({ parts: named }) => named.every((part, at) => at === 0 || part === parts[at]));
    const best = fitting.sort((a, b) => b.parts.length - a.parts.length || b.parts[0]!.length - a.parts[0]!.length)[0];
    best?.used.add(path);
    return best?.given ?? null;
  }

  /** The rows that no document was found for, and those that several share, which is hardly what was meant. */
  get doubtful(): { unused: string[]; shared: string[] } {
    const rows = [...this.#rows.values()].flat();
    const namesOf = (which: (used: number) => boolean): string[] =>
      rows.filter(({ used }) => which(used.size)).map(({ parts }) => [...parts].reverse().join("/"));
    return { unused: namesOf((used) => used === 0), shared: namesOf((used) => used > 1) };
  }
}

/** A row of an archive is named as one of a folder is. */
const partsOf = (path: string): string[] =>
  path
    .normalize("NFC")
    .replace(/!\//g, "/")
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .reverse();

/** A name without the ending of a file. */
const stemOf = (name: string): string => name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, "");

function inRow(fields: readonly (readonly [string, string])[], line: number): GivenMetadata {
  try {
    return givenMetadata(fields);
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    throw new TifaError("bad-metadata", `line ${line}: ${error.message}`, [], { cause: error });
  }
}

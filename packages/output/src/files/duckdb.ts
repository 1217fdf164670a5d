import { rename, rm } from "node:fs/promises";

/** A package that a format needs is not installed. */
export class MissingPackageError extends Error {
  /** Always `missing-package`, which tells the error from others. */
  readonly code = "missing-package";
  /** What to install. */
  readonly package: string;

  constructor(name: string, options?: ErrorOptions) {
    super(`the package ${name} is not installed; run npm install ${name}`, options);
    this.name = "MissingPackageError";
    this.package = name;
  }
}

const PACKAGE = "@duckdb/node-api";

/** Loads DuckDB. Throws {@link MissingPackageError} where it is not installed. */
export async function loadDuckdb(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new MissingPackageError(PACKAGE, { cause: error });
  }
}

/** A table for a database: its name, the Parquet file that holds it, and what its columns say. */
export interface DatabaseTable {
  /** Its name in the database. */
  name: string;
  /** Path of the Parquet file that its rows are read from. */
  parquet: string;
  /** The columns to comment on: each by its `name`, with its English heading `en` for the comment; one without it gets none. */
  columns: readonly { name: string; en?: string }[];
}

/**
 * Writes tables into a DuckDB database, which appears only when it is whole; the headings are comments on the columns.
 *
 * @throws {MissingPackageError}
 * @example
 * await writeDuckdb("out/tifa.duckdb", [{ name: "targets", parquet: "out/targets.parquet", columns: [] }]);
 */
export async function writeDuckdb(path: string, tables: readonly DatabaseTable[]): Promise<void> {
  const { DuckDBInstance } = await loadDuckdb();
  const partial = `${path}.${process.pid}.part`;
  try {
    const instance = await DuckDBInstance.create(partial);
    const connection = await instance.connect();
    for (const { name, parquet, columns } of tables) {
      await connection.run(`CREATE TABLE ${quoted(name)} AS SELECT * FROM read_parquet(${literal(parquet)})`);
      for (const { name: column, en } of columns) {
        if (en) await connection.run(`COMMENT ON COLUMN ${quoted(name)}.${quoted(column)} IS ${literal(en)}`);
      }
    }
    await connection.run("CHECKPOINT");
    connection.closeSync();
    instance.closeSync();
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
    await rm(`${partial}.wal`, { force: true });
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export { type DatabaseTable, loadDuckdb, MissingPackageError, writeDuckdb } from "./duckdb.js";
export { tableParquet } from "./parquet.js";
export { csvToParquet } from "./parquet-file.js";
export { type StataTable, stataDo } from "./stata.js";
export type { TypedColumn } from "./typed-column.js";

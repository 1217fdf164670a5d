// Compiles data/**/*.yaml into src/generated/*.ts. Each file names the type of its rows on a line `# rows: folder/module#TypeName`, below
// src, or in full where the table is that of a package (`# rows: packages/readers/src/module#TypeName`), which then gets it;
// files that name the same `# module:` are joined into it, and rows that a line `# packed: folder/module` names are written by
// its `pack` and read by its `unpack`. Keys that only people need (examples, notes) stay out of the program; where a list of words
// is written as a mapping from each word to its example, so do the examples.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { traditionalCharacters } from "./traditional-characters.js";

interface Table {
  files: string[];
  type: string;
  rows: unknown[];
  packing: string | undefined;
}

interface Packing {
  pack(rows: unknown[]): unknown;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOR_PEOPLE = new Set(["example", "examples", "counterExamples", "note"]);
const IN_PACKAGE = /^packages\/[\w-]+\/src\//;
/** What lists of words are called. */
const WORD_LISTS = new Set(["words", "nouns", "forms", "heads"]);

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !FOR_PEOPLE.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, WORD_LISTS.has(key) ? wordsOf(inner) : withoutNotes(inner)]),
  );
}

const wordsOf = (list: unknown): unknown =>
  Array.isArray(list) || list === null || typeof list !== "object" ? list : Object.keys(list);

function readTable(file: string, tables: Map<string, Table>): void {
  const source = readFileSync(join(root, "data", file), "utf8");
  const type = /^# rows: ([\w/-]+#\w+)$/m.exec(source)?.[1];
  if (type === undefined)
    throw new Error(`${file}: say the type of the rows on a line "# rows: folder/module#TypeName"`);
  const shared = /^# module: ([\w-]+)$/m.exec(source)?.[1];
  const name = shared ?? basename(file, ".yaml");
  const packing = /^# packed: ([\w/-]+)$/m.exec(source)?.[1];
  const rows = withoutNotes(parse(source));
  if (!Array.isArray(rows)) throw new Error(`${file}: expected a list of rows`);
  const table = tables.get(name) ?? { files: [], type, rows: [], packing };
  if (table.type !== type) throw new Error(`${file}: module ${name} has rows of type ${table.type}`);
  if (table.files.length > 0 && shared === undefined) throw new Error(`${file}: ${table.files[0]} has the same name`);
  tables.set(name, { files: [...table.files, file], type, rows: [...table.rows, ...rows], packing });
}

async function moduleText(name: string, { files, type, rows, packing }: Table): Promise<string> {
  const [module, typeName] = type.replace(IN_PACKAGE, "").split("#");
  const variable = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const origin = files.length === 1 ? `data/${files[0]}` : `data/${dirname(files[0] ?? "")}`;
  const packed = packing && ((await import(`../src/${packing}.js`)) as Packing).pack(rows);
  return [
    `// Made from ${origin} by scripts/compile-data.ts: edit there.`,
    `import type { ${typeName} } from "../${module}.js";`,
    ...(packing ? [`import { unpack } from "../${packing}.js";`] : []),
    "",
    packed
      ? `export const ${variable}: readonly ${typeName}[] = /* @__PURE__ */ unpack(${JSON.stringify(packed)});`
      : `export const ${variable}: readonly ${typeName}[] = ${JSON.stringify(rows)};`,
    "",
  ].join("\n");
}

const tables = new Map<string, Table>();
for (const file of readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" }).sort()) {
  if (file.endsWith(".yaml")) readTable(file, tables);
}
const generatedIn = ({ type }: Table): string => join(root, IN_PACKAGE.exec(type)?.[0] ?? "src", "generated");
for (const folder of new Set([...tables.values()].map(generatedIn))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const [name, table] of tables) {
  writeFileSync(join(generatedIn(table), `${name}.ts`), await moduleText(name, table));
}
writeFileSync(join(root, "src/generated/traditional-characters.ts"), traditionalCharacters());

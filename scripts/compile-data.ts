// Compiles data/**/*.yaml into src/generated/*.ts. Each file names the type of its rows on a line `# rows: folder/module#TypeName`;
// keys that only people need (examples, notes) stay out of the program.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOR_PEOPLE = new Set(["example", "examples", "counterExamples", "note"]);

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !FOR_PEOPLE.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNotes(inner)]));
}

function compile(file: string): void {
  const source = readFileSync(file, "utf8");
  const declared = /^# rows: ([\w/-]+)#(\w+)$/m.exec(source);
  if (!declared) throw new Error(`${file}: say the type of the rows on a line "# rows: folder/module#TypeName"`);
  const name = basename(file, ".yaml");
  const variable = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const rows: unknown = withoutNotes(parse(source));
  if (!Array.isArray(rows)) throw new Error(`${file}: expected a list of rows`);
  const text = [
    `// Made from data/${basename(file)} by scripts/compile-data.ts: edit that file.`,
    `import type { ${declared[2]} } from "../${declared[1]}.js";`,
    "",
    `export const ${variable}: readonly ${declared[2]}[] = ${JSON.stringify(rows)};`,
    "",
  ].join("\n");
  writeFileSync(join(root, "src/generated", `${name}.ts`), text);
}

rmSync(join(root, "src/generated"), { recursive: true, force: true });
mkdirSync(join(root, "src/generated"), { recursive: true });
for (const entry of readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" })) {
  if (entry.endsWith(".yaml")) compile(join(root, "data", entry));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Pattern {
  source: string;
  flags: string;
  where: string;
}

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = ["src", ...["readers", "output", "cli"].map((name) => `packages/${name}/src`)];
export const modules: readonly string[] = SOURCES.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOT, folder, name)),
);

/** The regular expressions that stand literally in the sources. */
export function literalPatterns(): Pattern[] {
  return modules.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const close = node.text.lastIndexOf("/");
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        const where = `${file.slice(ROOT.length + 1)}:${line}`;
        found.push({ source: node.text.slice(1, close), flags: node.text.slice(close + 1), where });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The regular expressions that our modules make at run time, from tables, while `use` loads and runs them. */
export async function constructedPatterns(use: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      // the caller alone: what a library makes of its own while one of our modules loads it is the library's
      const caller = new Error("where").stack?.split("\n")[2] ?? "";
      const where = /\/src\/([\w/.-]+\.ts:\d+)/.exec(caller)?.[1];
      if (where) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

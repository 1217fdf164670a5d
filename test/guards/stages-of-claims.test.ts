import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../src/claims");
/** In the order in which a sentence passes them. */
const STAGES = ["words", "tokens", "clauses", "frames", "scope", "rules"];

const stageOf = (file: string): number => STAGES.indexOf(relative(ROOT, file).split(sep)[0] ?? "");

test.each(STAGES)("%s imports no later stage", (stage) => {
  const names = readdirSync(join(ROOT, stage), { recursive: true, encoding: "utf8" });
  const later = names
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const file = join(ROOT, stage, name);
      return [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)]
        .map(([, path = ""]) => resolve(dirname(file), path))
        .filter((path) => path.startsWith(ROOT) && (stageOf(path) < 0 || stageOf(path) > STAGES.indexOf(stage)))
        .map((path) => `${name} imports ${relative(ROOT, path)}`);
    });
  expect(later).toEqual([]);
});

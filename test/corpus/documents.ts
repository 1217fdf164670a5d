import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { CorpusDocument } from "../../src/corpus/index.js";
import { analyze } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";

/** A document of a text. */
export function documentOf(id: string, text: string, more: Partial<CorpusDocument> = {}): CorpusDocument {
  return { id, text, analysis: analyze(text), ...more };
}

const GOLD = new URL("../../../shared/gold/dev/", import.meta.url);

let many: readonly CorpusDocument[] | undefined;

/** The fixtures, and the annotated reports where they lie beside the repository, analysed once. */
export function manyDocuments(): readonly CorpusDocument[] {
  many ??= readMany();
  return many;
}

function readMany(): readonly CorpusDocument[] {
  const fixtures = readFixtures().map(({ slug, source }) => documentOf(slug, source));
  if (!existsSync(GOLD)) return fixtures;
  const names = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
  return [...fixtures, ...names.map((name) => documentOf(name, readFileSync(new URL(name, GOLD), "utf8")))];
}

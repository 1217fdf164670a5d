import { readClaims } from "../src/claims/claims.js";
import { readHonours } from "../src/honours/honours.js";
import { readSlogans } from "../src/slogans/slogans.js";
import { readStructure } from "../src/structure/structure.js";
import { normalize } from "../src/text/normalize.js";
import { RawSpans } from "../src/text/raw-spans.js";

/** The stages of `analyze`, each on what the ones before it make of `text`. */
export function stages(text: string): Record<string, () => unknown> {
  const clean = normalize(text);
  const structure = readStructure(clean);
  const slogans = readSlogans(structure, []);
  return {
    "text: clean, with an offset map": () => normalize(text),
    "structure: blocks, sections, sentences": () => readStructure(clean),
    slogans: () => readSlogans(structure, []),
    "quantities and claims, with raw spans": () => readClaims(structure, slogans, new RawSpans(clean).claim),
    honours: () => readHonours(structure),
    "spans of sections and slogans back to the raw text": () => {
      const raw = new RawSpans(clean);
      return [structure.sections.map(raw.section), slogans.map(raw.slogan)];
    },
  };
}

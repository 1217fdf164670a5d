import { readClaims } from "./claims/claims.js";
import { nodeRsJieba } from "./segmenters/node-rs-jieba.js";
import { readSlogans } from "./slogans/slogans.js";
import { readStructure } from "./structure/structure.js";
import type { CleanText } from "./text/clean-text.js";
import { normalize } from "./text/normalize.js";
import type { Analysis, AnalyzeOptions, Span } from "./types.js";

/** Reads sections, achievements, targets and slogan terms off a Chinese policy document. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const clean = normalize(text);
  const structure = readStructure(clean);
  const slogans = readSlogans(structure, options.lexicon ?? []);
  const claims = readClaims(structure, slogans, options.segmenter ?? nodeRsJieba);
  const analysis: Analysis = {
    meta: structure.meta,
    sections: structure.sections,
    achievements: claims.filter((claim) => claim.status === "achieved"),
    targets: claims.filter((claim) => claim.status === "target"),
    slogans,
    diagnostics: [],
  };
  return toRawSpans(analysis, clean) as Analysis;
}

function toRawSpans(value: unknown, clean: CleanText): unknown {
  if (Array.isArray(value)) return value.map((item) => toRawSpans(item, clean));
  if (value === null || typeof value !== "object") return value;
  if (isSpan(value)) return clean.toRaw(value.start, value.end);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toRawSpans(inner, clean)]));
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value;
}

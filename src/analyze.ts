import { readClaims } from "./claims/claims.js";
import { DocumentYears } from "./claims/scope/document-years.js";
import { usualStatus } from "./claims/scope/usual-status.js";
import { readHonours } from "./honours/honours.js";
import { type ResolvedOptions, requireString, resolveOptions } from "./options.js";
import { scanQuantities } from "./quantity/scan.js";
import { memberDiagnostics } from "./slogans/member-diagnostics.js";
import { readSlogans } from "./slogans/slogans.js";
import { readStructure } from "./structure/structure.js";
import { TableReader } from "./table-reading/table-reader.js";
import { normalize } from "./text/normalize.js";
import { RawSpans } from "./text/raw-spans.js";
import { SpanSet } from "./text/span-set.js";
import type { Analysis, AnalyzeOptions, Analyzer, Claim, Quantity, Section, Slogan } from "./types.js";

/**
 * Reads sections, achievements, targets, slogan terms and honours off a Chinese policy document.
 *
 * @param text The document as it came: hard wraps, page numbers, stray spaces and all. Any string will do.
 * @param options See {@link AnalyzeOptions}.
 * @returns Plain JSON. All spans are half-open UTF-16 offsets in `text`.
 * @throws {TifaError} on misuse only: not a string, an unknown option, a bad lexicon entry or date.
 * @example
 * const { achievements } = analyze("一年来，收到提案252件，立案235件。");
 * achievements.map((claim) => [claim.indicator?.text, claim.quantity.value, claim.quantity.unit]);
 * // [["提案", 252, "件"], ["立案", 235, "件"]]
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  return analyzeWith(text, resolveOptions(options));
}

/**
 * Resolves the options once, for many documents.
 *
 * @example
 * const analyzer = createAnalyzer({ lexicon: ownTerms });
 * for (const text of texts) analyzer.analyze(text);
 */
export function createAnalyzer(options?: AnalyzeOptions): Analyzer {
  const resolved = resolveOptions(options);
  return { analyze: (text) => analyzeWith(text, resolved) };
}

/**
 * The outline alone: `analyze(text).sections`, without the cost of the rest.
 *
 * @param options `date` alone; the `lexicon` of options that `analyze` takes as well changes nothing here.
 * @example
 * splitSections("一、过去一年的工作\n…").map(({ level, label, title }) => [level, label, title]);
 * // [[1, "一、", "过去一年的工作"]]
 */
export function splitSections(text: string, options?: Pick<AnalyzeOptions, "date">): Section[] {
  const { date } = resolveOptions(options);
  requireString(text);
  const clean = normalize(text);
  return readStructure(clean, date).sections.map(new RawSpans(clean).section);
}

/**
 * All figures with their units in the running text, claims or not.
 *
 * @example
 * extractQuantities("安排资金24.75万元。").map(({ value, unit, kind }) => [value, unit, kind]);
 * // [[247500, "元", "money"]]
 */
export function extractQuantities(text: string, options?: AnalyzeOptions): Quantity[] {
  const { lexicon, date } = resolveOptions(options);
  requireString(text);
  const clean = normalize(text);
  const structure = readStructure(clean, date);
  const slogans = readSlogans(structure, lexicon);
  const masks = new SpanSet([
    ...structure.doubtful,
    ...slogans.flatMap((slogan) => slogan.occurrences.map(({ span }) => span)),
  ]);
  const tables = new TableReader(structure, usualStatus(structure));
  const quantities = structure.sentences.flatMap(
    (sentence) =>
      tables.claimsIn(sentence)?.map(({ quantity }) => quantity) ??
      scanQuantities(structure.text, sentence.start, sentence.end, masks),
  );
  return quantities.map(new RawSpans(clean).quantity);
}

/** What has been reached: `analyze(text).achievements`. */
export function extractAchievements(text: string, options?: AnalyzeOptions): Claim[] {
  return analyze(text, options).achievements;
}

/** What is to be reached: `analyze(text).targets`. */
export function extractTargets(text: string, options?: AnalyzeOptions): Claim[] {
  return analyze(text, options).targets;
}

/**
 * The slogan terms alone: `analyze(text).slogans`, without the cost of the claims.
 *
 * @param options `lexicon` alone; the `date` of options that `analyze` takes as well changes nothing here.
 */
export function extractSlogans(text: string, options?: Pick<AnalyzeOptions, "lexicon">): Slogan[] {
  const { lexicon } = resolveOptions(options);
  requireString(text);
  const clean = normalize(text);
  return readSlogans(readStructure(clean), lexicon).map(new RawSpans(clean).slogan);
}

function analyzeWith(text: string, { lexicon, date }: ResolvedOptions): Analysis {
  requireString(text);
  const clean = normalize(text);
  const structure = readStructure(clean, date);
  const slogans = readSlogans(structure, lexicon);
  const raw = new RawSpans(clean);
  const years = new DocumentYears(structure);
  const claims = readClaims(structure, slogans, raw.claim, null, years);
  const found = [...structure.diagnostics, ...memberDiagnostics(slogans)];
  return {
    meta: raw.meta(structure.meta),
    sections: structure.sections.map(raw.section),
    achievements: claims.filter(({ status }) => status === "achieved"),
    targets: claims.filter(({ status }) => status === "target"),
    slogans: slogans.map(raw.slogan),
    honours: readHonours(structure, years).map(raw.honour),
    diagnostics: [...found.map(raw.diagnostic), ...clean.diagnostics],
  };
}

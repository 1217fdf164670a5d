import { requireString, resolveOptions } from "../options.js";
import type { AnalyzeOptions, Bound, Mention, Span } from "../types.js";
import { alignPieces, type Bead } from "./align.js";
import { readChinese } from "./chinese-figures.js";
import { differencesOf } from "./compare-figures.js";
import { readEnglish } from "./english/english-figures.js";
import { type Exchange, exchangedFigures } from "./exchanged.js";
import type { Figure } from "./figure.js";
import { messageOf, type TranslationProblem } from "./finding-message.js";
import { type Pair, pairFigures } from "./pair-figures.js";
import type { ReadText } from "./read-text.js";
import { renderingsOf, type SloganRendering } from "./renderings.js";

export type { TranslationProblem } from "./finding-message.js";

/** A figure as one of the texts has it. */
export interface TranslatedFigure extends Mention {
  /** In plain units of its own: 13亿斤 is 1300000000. */
  value: number;
  /** What it measures: `percent`, `points`, `CNY`, `mass`, `count`, …. */
  dimension: string;
  /** `at least`, `以上` and their like; `null` where the figure is exact. */
  bound: Bound | null;
}

/** A figure that the two texts do not agree on. */
export interface TranslationFinding {
  /** What is wrong; `missing`, `added` and `exchanged` stand alone, the others may come together. */
  problems: TranslationProblem[];
  /** What is wrong, in one line. */
  message: string;
  /** The Chinese figure; `null` where the English one was `added`. */
  zh: TranslatedFigure | null;
  /** The English figure; `null` where it is `missing`. */
  en: TranslatedFigure | null;
  /** The Chinese sentence, or those that the English one translates; `null` where it translates none. */
  zhSentence: Mention | null;
  /** The English sentence, or those that translate the Chinese one; `null` where none does. */
  enSentence: Mention | null;
}

/** What a comparison of a text and its translation found. Plain JSON. */
export interface TranslationCheck {
  /** Figures of the two texts and how many of them were paired, the same ones and those that differ. */
  figures: { zh: number; en: number; paired: number };
  /** In reading order of the Chinese text. */
  findings: TranslationFinding[];
  /** A row for each slogan of the Chinese text that the lexicon has an English rendering for, in the order of first places. */
  slogans: SloganRendering[];
}

/**
 * Checks the figures of an English translation against the Chinese original: each figure is paired with the one that translates it,
 * across 万 and 亿, thousand and million, 斤 and tonnes, 亩 and hectares; what is missing, added or different in value, unit or bound is
 * reported with both sentences. Years, dates and numbers that only name are no figures. Small numbers in words and lengths of time are
 * paired where they can be, but not missed.
 *
 * @param zh The Chinese text.
 * @param en Its English translation.
 * @param options `lexicon`: terms of one's own, whose `en` is the rendering to look for.
 * @returns Findings with spans in both texts, and for each slogan with an official rendering whether the translation uses it.
 * @throws {TifaError} where a text is no string or an option is wrong; `missing-peer` where `compromise` is not installed.
 * @example
 * checkTranslation("投资12亿元。", "Investment reached 12 billion yuan.").findings.map(({ problems }) => problems);
 * // [["value"]]
 */
export function checkTranslation(zh: string, en: string, options?: Pick<AnalyzeOptions, "lexicon">): TranslationCheck {
  const { lexicon } = resolveOptions(options);
  requireString(zh);
  requireString(en);
  const chinese = readChinese(zh, lexicon);
  const english = readEnglish(en);
  const beads = alignPieces(chinese, english);
  const pairs = pairFigures(chinese, english, beads);
  const exchanges = exchangedFigures(chinese, english, beads, pairs);
  const findings = [...different(pairs), ...exchanges.flatMap(exchanged)];
  const shown = findings.map((finding) => findingOf(finding, chinese, english, beads));
  return {
    figures: {
      zh: chinese.figures.filter(isMissed).length,
      en: english.figures.filter(isMissed).length,
      paired: pairs.filter(({ zh: left, en: right }) => left !== null && right !== null && isMissed(left)).length,
    },
    findings: shown.sort((a, b) => placeOf(a) - placeOf(b)),
    slogans: renderingsOf(chinese.slogans, en),
  };
}

const isMissed = ({ soft }: Figure): boolean => !soft;

interface Found extends Pair {
  problems: TranslationProblem[];
}

function different(pairs: readonly Pair[]): Found[] {
  return pairs.flatMap((pair): Found[] => {
    const { zh, en } = pair;
    if (zh === null || en === null) {
      const only = (zh ?? en)!;
      return only.soft ? [] : [{ ...pair, problems: [zh === null ? "added" : "missing"] }];
    }
    const problems = differencesOf(zh, en);
    return problems.length === 0 ? [] : [{ ...pair, problems }];
  });
}

/** Each of two exchanged figures, with the one that stands in its place. */
function exchanged({ first, second }: Exchange): Found[] {
  return [
    { zh: first.zh, en: second.en, bead: first.bead, problems: ["exchanged"] },
    { zh: second.zh, en: first.en, bead: second.bead, problems: ["exchanged"] },
  ];
}

function findingOf(
  { zh, en, bead, problems }: Found,
  chinese: ReadText,
  english: ReadText,
  beads: readonly Bead[],
): TranslationFinding {
  const { zh: zhRange, en: enRange } = beads[bead]!;
  return {
    problems,
    message: messageOf(problems, zh, en),
    zh: zh && shownFigure(zh),
    en: en && shownFigure(en),
    zhSentence: zh === null ? stretch(chinese, ...zhRange) : stretch(chinese, zh.piece, zh.piece + 1),
    enSentence: en === null ? stretch(english, ...enRange) : stretch(english, en.piece, en.piece + 1),
  };
}

const shownFigure = ({ text, span, value, dimension, bound }: Figure): TranslatedFigure => ({
  text,
  span,
  value,
  dimension: dimension ?? "count",
  bound,
});

function stretch({ text, pieces }: ReadText, from: number, to: number): Mention | null {
  if (from >= to) return null;
  const span: Span = { start: pieces[from]!.sentence.start, end: pieces[to - 1]!.sentence.end };
  return { text: text.slice(span.start, span.end), span };
}

const placeOf = ({ zh, zhSentence, en }: TranslationFinding): number =>
  zh?.span.start ?? zhSentence?.span.end ?? en?.span.start ?? 0;

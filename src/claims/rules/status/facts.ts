import { factWords } from "../../../generated/fact-words.js";
import { PhraseTable } from "../../../text/phrase-table.js";
import { runText } from "../../frames/noun-phrase.js";
import { isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure } from "../figure.js";

/** A row of `data/claims/fact-words.yaml`. */
export interface FactWords {
  use: "extents" | "divisions" | "points" | "reasons";
  words: readonly string[];
  ends?: string;
  except?: readonly string[];
}

/** The words of one use, each with its row. */
export const factsFor = (use: FactWords["use"]): readonly (readonly [word: string, row: FactWords])[] =>
  factWords.flatMap((row: FactWords) => (row.use === use ? row.words.map((word) => [word, row] as const) : []));
const EXTENTS = new PhraseTable(factsFor("extents"), "backward");
const DIVISIONS = new PhraseTable(factsFor("divisions"), "backward");
const POINTS = new PhraseTable(factsFor("points"), "backward");
/** In hanzi, what it is of and its copula counted. */
const LONGEST_EXTENT = 16;
const COPULA = /(?:一般在|大多在|大约|[为约在])$/;

/** 规划范围总面积为16200平方公里: how large a place is. */
export function isExtent({ text, tokens, at, quantity }: Figure): boolean {
  if (quantity.kind !== "measure") return false;
  const { start } = tokens.at(at);
  const before = text.slice(Math.max(tokens.at(0).start, start - LONGEST_EXTENT), start).replace(COPULA, "");
  const extent = EXTENTS.longest(before, before.length);
  if (extent === null) return false;
  const whose = before.slice(0, before.length - extent.length);
  return extent.row.except?.some((thing) => whose.endsWith(thing)) !== true;
}

/** 全市划分为6个片区: into what the document itself divides something. */
export function isDivision({ text, tokens, at, quantity, frame }: Figure): boolean {
  if (quantity.kind !== "count") return false;
  const division = DIVISIONS.longest(text, tokens.at(at).start);
  if (division === null) return false;
  const { ends } = division.row;
  return ends === undefined || (frame.counted !== null && runText(text, tokens, frame.counted).endsWith(ends));
}

/** 针对18个薄弱村选派干部, 针对去年排查出的86处隐患: what is there already. */
export function isPointedAt({ text, tokens, at, quantity, frame: { clause } }: Figure): boolean {
  if (quantity.kind === "count" && POINTS.longest(text, tokens.at(at).start) !== null) return true;
  const opens = tokens.at(clause.first);
  if (POINTS.longest(text, opens.end) === null || tokens.at(clause.end).kind !== "comma") return false;
  const described = tokens.some(clause.first, at, isDe) || tokens.at(at + 1).kind === "de";
  // 针对去年的问题培训干部86名，
  return described && tokens.at(at + 1).start < tokens.at(clause.end).start && namesThing(tokens, at + 1, clause.end);
}

const isDe = ({ kind }: Token): boolean => kind === "de";
const namesThing = (tokens: TokenRow, from: number, end: number): boolean =>
  tokens.skip(from, (token) => isPart(token) || isDe(token) || token.kind === "pause") === end;

/** 9亿多劳动力、1亿多专业人才，是我们最大的资源: such a sentence says what is the case. */
export function isState({ tokens, frame }: Figure): boolean {
  if (frame.predicate !== null) return false;
  const { end } = frame.clause;
  return tokens.at(end).kind === "comma" && tokens.at(end + 1).word?.text === "是";
}

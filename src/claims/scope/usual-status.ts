import { statusWords } from "../../generated/status-words.js";
import type { DocumentStructure } from "../../structure/document-structure.js";
import { statusOfGenre } from "../../structure/genre.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { ClaimStatus } from "../../types.js";
import { wordClass } from "../words/word-classes.js";
import type { Carried } from "./carried.js";
import type { Place } from "./mood-place.js";
import type { SentenceContext } from "./sentence-context.js";

/** A row of `data/claims/status-words.yaml`. */
export interface StatusWord {
  status: ClaimStatus;
  words: readonly string[];
}

/** A budget that is put before an assembly; how an old one was carried out is another matter. */
const BUDGET_BILL = wordClass("budget-bill");
const CARRIED_OUT = wordClass("carried-out");
const OPENING = 300;
const SAMPLE = 10_000;
/** So many words of what is to come, for each of what is done, make a text one of plans; fewer than the least say nothing. */
const SHARE = 4;
const LEAST = 4;

const wordsOf = (status: ClaimStatus): string[] =>
  statusWords.flatMap((row) => (row.status === status ? row.words : []));
const TO_COME = wordsOf("target");
const DONE = wordsOf("achieved");

/** What the figures of a document are where neither a part of it nor a word near them says: its kind tells, else its mood. */
export function usualStatus({ text, copies, meta, sections }: DocumentStructure): ClaimStatus {
  if (meta.genre !== null) return statusOfGenre(meta.genre);
  const opening = text.slice(0, OPENING);
  if (BUDGET_BILL.isWithin(opening) && !CARRIED_OUT.isWithin(opening)) return "target";
  const sample = text.slice(0, Math.min(SAMPLE, copies[0] ?? SAMPLE));
  return sections.every(({ role }) => role === null) && looksAhead(sample) ? "target" : "achieved";
}

/** Most of it tells what is to come, and so do paragraphs with figures: what the last one promises is said of no figure above it. */
function looksAhead(text: string): boolean {
  const ahead = countOf(text, TO_COME, Number.POSITIVE_INFINITY);
  if (ahead < LEAST || countOf(text, DONE, ahead / SHARE) * SHARE > ahead) return false;
  if (!FIGURE.test(text)) return true;
  return text.split("\n").some((paragraph) => FIGURE.test(paragraph) && countOf(paragraph, TO_COME, 1) > 0);
}

const FIGURE = /\d/;

/** How often the words occur; counting stops once there are more than `most`. */
function countOf(text: string, words: readonly string[], most: number): number {
  let count = 0;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0 && count <= most; at = text.indexOf(word, at + word.length)) count++;
  }
  return count;
}

/** 前三季度，增长6.9%; 1至10月份，增长8%: in a text that mostly tells what is to come too. */
export const tellsOfMonthsPast = ({ tokens, at }: Place): boolean =>
  tokens.some(0, at, ({ period }) => period !== null && COUNTED_UP.test(period.words));
const COUNTED_UP = /前(?:[一二三3]|[一二两三]个)季度|前[一二两三四五六七八九十\d]{1,2}个月|(?:^|年)1[—－–~～至到-]\d/;

/** 2012年，全市…: in a text of no kind that mostly tells what is to come too, the year on which it looks back is told of. */
export function tellsOfYearReviewed(
  { tokens, at }: Place,
  { document: { structure }, timeFrame }: SentenceContext,
  { period }: Carried,
): boolean {
  const { meta, clock } = structure;
  const reviewed = clock.reportsOn?.to;
  if (meta.genre !== null || reviewed === undefined) return false;
  const own = tokens.skipBack(at - 1, (token) => token.period === null);
  const time = tokens.at(own).period ?? period;
  const to = time === null ? null : timeFrame.rangeOf(time).to;
  return to !== null && yearOfDate(to) <= reviewed;
}

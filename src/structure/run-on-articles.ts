import { articleReferences } from "../generated/article-references.js";
import { LONGEST_HEADING, MARK } from "./glued-labels.js";
import { type NumberingStyle, readNumbering } from "./numbering.js";

/** A row of `data/structure/article-references.yaml`. */
export interface ArticleReference {
  word: string;
  place: "before" | "after";
}

const wordsThat = (place: ArticleReference["place"]): string[] =>
  articleReferences.filter((row) => row.place === place).map(({ word }) => word);
const BEFORE = wordsThat("before");
const AFTER = wordsThat("after");
const ENDS_SENTENCE = /[。；！”）]$/;
const SHORTEST_TITLE = 2;
/** What articles stand below. */
const SUPERIOR: ReadonlySet<NumberingStyle> = new Set(["part", "chapter", "division"]);

/** Of the labels in a piece of a line, where those of articles open lines of their own; `last` is the article before the piece. */
export interface RunOnArticles {
  cuts: number[];
  last: number;
}

/**
 * The articles that stand in the line of a chapter's heading, or of the article before them, where a page lost its line breaks:
 * `第一章总则第一条为了…。第二条…`. Each counts on from the one before, here or in the lines above; a reference hardly ever does.
 */
export function runOnArticles(text: string, start: number, end: number, last: number): RunOnArticles {
  const opening = readNumbering(text, start, end);
  const cuts: number[] = [];
  let isHeading = opening !== null && SUPERIOR.has(opening.style);
  if (opening === null || !(isHeading || opening.style === "article")) return { cuts, last };
  let count = isHeading ? last : (opening.ordinal ?? last);
  let from = opening.end;
  for (let at = from + 1; at < end; at++) {
    const label = readNumbering(text, at, end);
    if (label?.style !== "article") continue;
    const ordinal = label.ordinal ?? 0;
    // an excerpt may begin in the midst of the articles, and some documents count them anew in each chapter
    const isNext = ordinal === count + 1 || (isHeading && (count === 0 || ordinal === 1));
    const before = text.slice(from, at).trim();
    if (
      !isNext ||
      AFTER.some((word) => text.startsWith(word, label.end)) ||
      BEFORE.some((word) => before.endsWith(word))
    )
      continue;
    if (isHeading ? !isTitle(before) : !ENDS_SENTENCE.test(before)) continue;
    cuts.push(at);
    [count, from, isHeading] = [ordinal, label.end, false];
    at = label.end;
  }
  return { cuts, last: count };
}

const isTitle = (words: string): boolean =>
  words.length >= SHORTEST_TITLE && words.length <= LONGEST_HEADING && !MARK.test(words);

import { LONGEST_HEADING, MARK } from "./glued-labels.js";
import { readNumbering } from "./numbering.js";

/** An article in mid-line, and what stands before it. */
const ARTICLE = /第[一二三四五六七八九十百〇零0-9０-９]{1,7}条/g;
/** 第六条规定的情形, 第六条第一款, 第六条至第八条, 第六条的解释: an article that is referred to. */
const REFERRED = /^(?:之|的|第|所|规定|款|项|情形|除外|中(?:的|所|规定)|[、，至到和与及或]者?第)/;
/** 依照第六条, 违反第六条, 关于第六条 */
const REFERRING =
  /(?:依照|按照|依据|根据|参照|违反|符合|适用|执行|关于|对于|除|本法|办法|条例|规定|[、和与及或至到在由》的])$/;
const ENDS_SENTENCE = /[。；！”）]$/;
const SHORTEST_TITLE = 2;

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
  let [count, from, isHeading] = [last, start, false];
  if (opening === null) return { cuts, last };
  if (opening.style === "article") count = opening.ordinal ?? last;
  else if (opening.style === "chapter" || opening.style === "division" || opening.style === "part") isHeading = true;
  else return { cuts, last };
  from = opening.end;
  for (const { index } of text.slice(from, end).matchAll(ARTICLE)) {
    const at = opening.end + index;
    const label = readNumbering(text, at, end);
    const ordinal = label?.ordinal ?? 0;
    // an excerpt may begin in the midst of the articles, and some documents count them anew in each chapter
    if (label === null || (ordinal !== count + 1 && !(isHeading && (count === 0 || ordinal === 1)))) continue;
    const before = text.slice(from, at).trim();
    if (REFERRED.test(text.slice(label.end, end)) || REFERRING.test(before)) continue;
    const isBehindTitle = isHeading && before.length >= SHORTEST_TITLE && isTitle(before);
    if (!isBehindTitle && (isHeading || !ENDS_SENTENCE.test(before))) continue;
    cuts.push(at);
    [count, from, isHeading] = [ordinal, label.end, false];
  }
  return { cuts, last: count };
}

const isTitle = (words: string): boolean => words.length <= LONGEST_HEADING && !MARK.test(words);

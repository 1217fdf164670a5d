import type { FrontLine, FrontMatter } from "./front-line.js";
import { isOrgan } from "./issuer.js";
import { isLineOf, lineKind } from "./line-words.js";
import type { Line } from "./lines.js";
import { withoutSiteName } from "./site-name.js";

/** A title and the office below it, set in like it, come as one line: `关于…的报告｜某市财政局`. */
const TITLE_AND_OFFICE =
  /^(.{6,90}?(?:报告|公报|通知|意见|决定|办法|方案|规划|总结|[（(]草案[）)]|[（(]书面[）)]))([\u4e00-\u9fff]{3,24}?)(?:编制|编印|编)?$/;
const MADE = /(?:编制|编印)$/;
const MOST_LINES = 3;
const LONGEST_PART = 40;
const NO_PART = /[。，；：！？]/;

/** The lines before the text with what they are: title and office apart, a broken title whole, web sites' names left out. */
export function frontLinesOf(text: string, lines: readonly Line[], front: FrontMatter): FrontLine[] {
  const wordsOf = (at: number): string =>
    text.slice(lines[front.lines[at]!.index]!.start, lines[front.lines[at]!.index]!.end);
  const found: FrontLine[] = [];
  for (let at = 0; at < front.lines.length; at++) {
    const words = wordsOf(at);
    const { kind } = front.lines[at]!;
    const broken = kind === null ? linesOfTitle(front.lines.length - at, (offset) => wordsOf(at + offset)) : 0;
    let whole = words;
    for (let offset = 1; offset < broken; offset++) whole += wordsOf(at + offset);
    const apart = titleAndOffice(whole);
    if (apart !== null) {
      found.push({ words: apart.title, kind: "title" }, { words: apart.office, kind: "institution" });
    } else if (broken > 0) found.push({ words: whole, kind: "title" });
    else if (kind === "institution") found.push({ words: words.replace(MADE, ""), kind });
    else found.push({ words: kind === "title" ? withoutSiteName(words) : words, kind });
    at += Math.max(broken, 1) - 1;
  }
  return found;
}

/** How many lines a title goes over that begins on the first of `count` lines, none of which is one by itself; 0 where none does. */
export function linesOfTitle(count: number, wordsOf: (offset: number) => string): number {
  let words = "";
  for (let offset = 0; offset < Math.min(count, MOST_LINES); offset++) {
    const line = wordsOf(offset);
    if (line.length > LONGEST_PART + LONGEST_PART || NO_PART.test(line) || lineKind(line) !== null) return 0;
    words += line;
    if (offset > 0 && (isLineOf("title", words) || titleAndOffice(words) !== null)) return offset + 1;
  }
  return 0;
}

/** A title and the office that ran into it, or `null`. */
export function titleAndOffice(words: string): { title: string; office: string } | null {
  const [, title, office] = TITLE_AND_OFFICE.exec(words) ?? [];
  if (title === undefined || !isOrgan(office!) || !isLineOf("title", title)) return null;
  return { title, office: office! };
}

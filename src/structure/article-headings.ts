import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { isStrong, type NumberedLine, toHeading } from "./numbered-lines.js";

const LONGEST_TITLE = 16;
/** What so many articles do is a custom of the document. */
const CUSTOM = 0.6;
const BRACKETED_TITLE = /^[【（(〔[]([^】）)〕\]]{2,20})[】）)〕\]]/;

/** An article is a part whether its text begins with a title, bracketed or run in, or follows its number at once. */
export function articleHeadings(text: string, lines: readonly Line[], articles: readonly NumberedLine[]): Heading[] {
  const titled = articles.filter((item) => isTitledArticle(text, lines, item)).length;
  const isCustom = titled >= CUSTOM * articles.length;
  return articles.map((item) => {
    const start = lines[item.line]!.wordsStart;
    const bracketed = BRACKETED_TITLE.exec(text.slice(start, start + 24));
    const isTitled = bracketed === null && (item.form === "alone" || (isCustom && isTitledArticle(text, lines, item)));
    if (isTitled) return toHeading(text, item);
    const end = bracketed === null ? item.numbering.end : start + bracketed[0].length;
    const heading = toHeading(text, { ...item, titleEnd: item.numbering.end, body: end });
    heading.end = end;
    heading.title = bracketed?.[1] ?? "";
    return heading;
  });
}

function isTitledArticle(text: string, lines: readonly Line[], item: NumberedLine): boolean {
  const start = lines[item.line]!.wordsStart;
  return item.form === "run-in" && item.titleEnd - start <= LONGEST_TITLE && isStrong(text, lines, item);
}

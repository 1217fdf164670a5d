import type { DocumentTable, DocumentText } from "./document-text.js";
import { HtmlWriter } from "./html-lines.js";
import { HEADING, isSentence, lostAround, withLines } from "./html-lost.js";
import type { PageNode } from "./html-table.js";
import { FIGURE } from "./table-columns.js";

/** A line of running text, which menus and lists of links are not. */
export const SENTENCE: RegExp = /[\u4E00-\u9FFF][^。]{20}。|[\u4E00-\u9FFF]{2}[，；][\u4E00-\u9FFF]/;
/** An article with less of the page's running text than this has lost some of the document. */
const MOST = 0.8;

interface Article extends Pick<DocumentText, "text" | "tables"> {
  /** Whether all of the page had to be taken, menus and all. */
  isWhole: boolean;
}

/**
 * What was told apart as the article, with its title and what stands of it above and below; or the whole page where that lacks running text
 * of the page.
 *
 * @param title What the page calls itself.
 * @param headings What it marks as headings.
 */
export function articleOf(
  body: PageNode,
  content: PageNode | null,
  title: string,
  headings: ReadonlySet<string>,
): Article {
  const page = written(body);
  if (content === null) return { ...page, isWhole: true };
  const article = written(content);
  const named = withTitle(article, title);
  const isKept = keptOf(named.text);
  let end = -1;
  const lines = page.text.split("\n").map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { line, start, isKept: isKept(line), runs: SENTENCE.test(line) };
  });
  const lengthOf = (parts: readonly { line: string }[]): number =>
    parts.reduce((sum, { line }) => sum + line.length, 0);
  const running = lines.filter(({ runs }) => runs);
  const [first, last] = extentOf(lines);
  const isWhole =
    lengthOf(running.filter(({ isKept }) => isKept)) < MOST * lengthOf(running) ||
    lines.slice(first, last).some(({ line, isKept }) => !isKept && HEADING.test(line)) ||
    hasLostTable(page.tables, new Set(lines.flatMap(({ start, isKept }) => (isKept ? [] : [start]))));
  if (isWhole) return { ...page, isWhole };
  if (first < 0) return { ...named, isWhole };
  const lost = lostAround(lines, first, last, headings);
  const isThere = holder(article.text);
  const whole = withLines(
    article,
    lost.before.filter((line) => !isThere(line)),
    lost.behind.filter((line) => !isThere(line)),
  );
  return { ...withTitle(whole, lost.title ?? title), isWhole };
}

/** From which line to which the article goes: its running text, or where all is short, its sentences and headings; -1 where it has none. */
function extentOf(lines: readonly { line: string; isKept: boolean; runs: boolean }[]): [number, number] {
  const runs = lines.filter(({ runs, isKept }) => runs && isKept);
  const kept =
    runs.length > 0 ? runs : lines.filter(({ line, isKept }) => isKept && (HEADING.test(line) || isSentence(line)));
  const [first, last] = [kept[0], kept.at(-1)];
  return first === undefined || last === undefined ? [-1, -1] : [lines.indexOf(first), lines.lastIndexOf(last)];
}

/** A table of figures has so many rows, and in half of them a figure behind a name; calendars and lists of links have none. */
const LEAST_ROWS = 3;
const NAME = /[\u4E00-\u9FFF]{2}/;

/** @param lost Where the lines begin that the article has not. */
const hasLostTable = (tables: readonly DocumentTable[], lost: ReadonlySet<number>): boolean =>
  tables.some((table) => holdsFigures(table) && table.rows.some(([first]) => first && lost.has(first.span.start)));

function holdsFigures({ rows }: DocumentTable): boolean {
  const named = rows.filter(
    ([name, ...cells]) => NAME.test(name?.text ?? "") && cells.some(({ text }) => FIGURE.test(text)),
  );
  return rows.length >= LEAST_ROWS && named.length >= rows.length / 2;
}

/** Whether a line stands in the text of the article, each as often as it does. */
function keptOf(text: string): (line: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  return (line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left > 0;
  };
}

/** Tells whether a text holds a line, however it breaks it. */
function holder(text: string): (line: string) => boolean {
  const bare = text.replace(/\s+/g, "");
  return (line) => bare.includes(line.replace(/\s+/g, ""));
}

function written(root: PageNode): Pick<DocumentText, "text" | "tables"> {
  const writer = new HtmlWriter();
  writer.write(root);
  const { text, tables } = writer.builder;
  return { text, tables };
}

/** A text with its title before it where it does not hold that. */
function withTitle(
  article: Pick<DocumentText, "text" | "tables">,
  title: string,
): Pick<DocumentText, "text" | "tables"> {
  if (title === "" || article.text.replace(/\n/g, "").includes(title)) return article;
  return article.text === "" ? { ...article, text: title } : withLines(article, [title], []);
}

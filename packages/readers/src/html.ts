import type { DocumentTable, DocumentText, ReadWarning } from "./document-text.js";
import { HtmlWriter } from "./html-lines.js";
import { keepStyles } from "./html-styles.js";
import type { PageNode } from "./html-table.js";
import { FIGURE } from "./table-columns.js";
import { decodeText } from "./text-encoding.js";
import { openWholePage } from "./whole-page.js";

const CHARSET = /\bcharset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i;
const HEAD = 4096;
/** A line of running text, which menus and lists of links are not. */
const SENTENCE = /[\u4E00-\u9FFF][^。]{20}。|[\u4E00-\u9FFF]{2}[，；][\u4E00-\u9FFF]/;
/** A numbered heading, which an article does not leave out from amid its text. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节])/;
/** An article with less of the page's running text than this has lost some of the document. */
const MOST = 0.8;

/** Encoding that an HTML page declares of itself. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return CHARSET.exec(head)?.[1] ?? null;
}

/** Reads a web page: the article without navigation, scripts and footers; headings and rows of tables keep lines of their own. */
export async function readHtml(bytes: Uint8Array): Promise<DocumentText> {
  const { text: source, encoding, warnings } = decodeText(bytes, declaredCharset(bytes));
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(
    /<html[\s>]/i.test(source.slice(0, HEAD)) ? source : `<html><body>${source}</body></html>`,
  );
  const { Readability } = await import("@mozilla/readability");
  keepStyles(document as never, document.body as unknown as PageNode);
  openWholePage(document as never, document.body as unknown as PageNode);
  // Readability takes the page apart, so it works on a copy.
  const copy = document.cloneNode(true) as never;
  const article = new Readability<PageNode>(copy, {
    serializer: (node) => node as unknown as PageNode,
    charThreshold: 200,
  }).parse();
  const { text, tables, isWhole } = articleOf(
    document.body as unknown as PageNode,
    article?.content ?? null,
    article?.title,
  );
  if (/<i?frame[\s>]/i.test(source) && !SENTENCE.test(text)) warnings.push(FRAMES);
  else if (!SENTENCE.test(text)) warnings.push(NO_ARTICLE);
  else if (isWhole) warnings.push(WHOLE_PAGE);
  return { text, format: "html", encoding, pages: null, tables, warnings };
}

const FRAMES: ReadWarning = {
  code: "frames",
  message: "the page shows other pages in frames, which are files of their own; read those",
  offset: null,
};
const NO_ARTICLE: ReadWarning = {
  code: "no-article",
  message:
    "the page holds no running text: a list of links, or a page whose text is loaded by a script; save the article itself",
  offset: null,
};
const WHOLE_PAGE: ReadWarning = {
  code: "whole-page",
  message: "the article could not be told from what stands around it, so the whole page was read",
  offset: null,
};

interface Article extends Pick<DocumentText, "text" | "tables"> {
  /** Whether all of the page had to be taken, menus and all. */
  isWhole: boolean;
}

/** What was told apart as the article, or the whole page where that lacks running text of the page. */
function articleOf(body: PageNode, content: PageNode | null, title: string | null | undefined): Article {
  const page = written(body, null);
  if (content === null) return { ...page, isWhole: true };
  const article = written(content, title?.trim() ?? null);
  const isKept = keptOf(article.text);
  let end = -1;
  const lines = page.text.split("\n").map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { line, start, isKept: isKept(line), runs: SENTENCE.test(line) };
  });
  const lengthOf = (parts: readonly { line: string }[]): number =>
    parts.reduce((sum, { line }) => sum + line.length, 0);
  const running = lines.filter(({ runs }) => runs);
  const inside = lines.slice(
    lines.findIndex(({ runs, isKept }) => runs && isKept),
    lines.findLastIndex(({ runs, isKept }) => runs && isKept),
  );
  const isWhole =
    lengthOf(running.filter(({ isKept }) => isKept)) < MOST * lengthOf(running) ||
    inside.some(({ line, isKept }) => !isKept && HEADING.test(line)) ||
    hasLostTable(page.tables, new Set(lines.flatMap(({ start, isKept }) => (isKept ? [] : [start]))));
  return isWhole ? { ...page, isWhole } : { ...article, isWhole };
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

/** The text below a node, with the page's title before it where it does not hold that. */
function written(root: PageNode, title: string | null): Pick<DocumentText, "text" | "tables"> {
  const writer = new HtmlWriter();
  writer.write(root);
  const { text, tables } = writer.builder;
  if (title === null || title === "" || text.replace(/\n/g, "").includes(title)) return { text, tables };
  return {
    text: text === "" ? title : `${title}\n${text}`,
    tables: tables.map((table) => shifted(table, title.length + 1)),
  };
}

/** A table whose text was moved back. */
function shifted({ page, span, rows }: DocumentTable, by: number): DocumentTable {
  const move = ({ start, end }: DocumentTable["span"]): DocumentTable["span"] => ({ start: start + by, end: end + by });
  return {
    page,
    span: move(span),
    rows: rows.map((row) => row.map((cell) => ({ text: cell.text, span: move(cell.span) }))),
  };
}

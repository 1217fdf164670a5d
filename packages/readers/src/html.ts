import type { DocumentText, ReadWarning } from "./document-text.js";
import { articleOf, SENTENCE } from "./html-article.js";
import { gatherBody } from "./html-body.js";
import { keepStyles } from "./html-styles.js";
import type { PageNode } from "./html-table.js";
import { decodeText } from "./text-encoding.js";
import { openWholePage } from "./whole-page.js";

const CHARSET = /\bcharset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i;
const HEAD = 4096;
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
  gatherBody(document as never);
  const { Readability } = await import("@mozilla/readability");
  keepStyles(document as never, document.body as unknown as PageNode);
  openWholePage(document as never, document.body as unknown as PageNode);
  // Readability takes the page apart, so it works on a copy.
  const copy = document.cloneNode(true) as never;
  const article = new Readability<PageNode>(copy, {
    serializer: (node) => node as unknown as PageNode,
    charThreshold: 200,
  }).parse();
  const headings = [...(document.querySelectorAll("h1,h2") as Iterable<PageNode>)];
  const { text, tables, isWhole } = articleOf(
    document.body as unknown as PageNode,
    article?.content ?? null,
    article?.title?.trim() ?? "",
    new Set(headings.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim())),
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

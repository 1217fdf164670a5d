// How much of the text of PDF and HTML files the readers find, once and in order, against `pdftotext -layout` and the text of a browser's
// document. Prints a line a file, and with --misses what was not found.
// usage: node scripts/compare-readers.mjs FILE_OR_FOLDER… [--misses]   (needs packages/readers/dist and poppler-utils)
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { parseHTML } from "linkedom";
import { inputFiles, readDocument } from "../packages/readers/dist/index.js";

const SHORTEST = 2;
const PAGE_NUMBER = /^[-—–－·.]{0,3}第?\d{1,4}页?(?:[/／]?共?\d{1,4}页?)?[-—–－·.]{0,3}$/;
const BLOCK =
  /^(?:P|DIV|TABLE|TR|TD|TH|LI|UL|OL|H[1-6]|SECTION|ARTICLE|BODY|CENTER|DD|DT|DL|BLOCKQUOTE|PRE|TBODY|THEAD)$/;
const UNSEEN = /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TITLE|OPTION|TEXTAREA|IFRAME)$/;

/** Without white space, and stops and points alike, which fonts show as they like. */
const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff\u00ad]+/g, "")
    .replace(/[。\u{100000}-\u{10fffd}]/gu, ".");

/** What stands on the pages of a PDF, in stretches that are parted by gaps; without page numbers and lines that every page has. */
function stretchesOfPdf(file, mode) {
  const out = execFileSync("pdftotext", [...mode, "-enc", "UTF-8", file, "-"], {
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  const pages = out.split("\f").map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  const shape = (line) => plain(line).replace(/\d+/g, "0");
  const seen = new Map();
  for (const lines of pages)
    for (const edge of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(shape)))
      seen.set(edge, (seen.get(edge) ?? 0) + 1);
  const often = Math.max(3, pages.length / 3);
  return pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const isEdge = at < 2 || at >= lines.length - 2;
      if (isEdge && (PAGE_NUMBER.test(plain(line)) || seen.get(shape(line)) >= often)) return [];
      return line
        .split(/ {2,}/)
        .map(plain)
        .filter((text) => text !== "");
    }),
  );
}

const isSentence = (text) => text.includes(".") && /[，,]/.test(text) && text.length > 20;
const lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);
/** Share of the running text of a page that its article holds; the rest are notes of the site about itself. */
const OF_ARTICLE = 0.9;

/**
 * What stands in the blocks of a page that is seen; of a whole site, those of its article, the innermost element that holds nearly all
 * running text, from the first to the last with a full stop.
 */
function stretchesOfHtml(source) {
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  let [article, texts] = [document.body, blocksOf(document.body)];
  const least = OF_ARTICLE * lengthOf(texts.filter(isSentence));
  // a list of what was done, without a sentence, is all of its page
  if (least === 0) return texts;
  for (let inner = article; inner; ) {
    [article, texts] = [inner, blocksOf(inner)];
    inner = [...article.children].find((child) => lengthOf(blocksOf(child).filter(isSentence)) >= least);
  }
  return texts.slice(texts.findIndex(isSentence), texts.findLastIndex(isSentence) + 1);
}

/** The texts of the blocks below an element. */
function blocksOf(root) {
  const blocks = [""];
  const walk = (node) => {
    if (node.nodeType === 3) blocks[blocks.length - 1] += node.data;
    if (node.nodeType !== 1 || UNSEEN.test(node.tagName) || /display:\s*none/.test(node.getAttribute("style") ?? ""))
      return;
    const parts = BLOCK.test(node.tagName) || node.tagName === "BR";
    if (parts) blocks.push("");
    for (const child of node.childNodes) walk(child);
    if (parts) blocks.push("");
  };
  walk(root);
  return blocks.map(plain).filter((text) => text !== "");
}

/** Finds each stretch in `text` at a place that no other has taken, the long ones first; what is not found whole is looked for in parts. */
function found(stretches, text, borders) {
  const taken = new Uint8Array(text.length);
  const isFree = (at, length) => taken.subarray(at, at + length).every((one) => one === 0);
  const hits = [];
  const misses = [];
  let near = 0;
  const place = (part, order, isWhole = false) => {
    for (const from of [near, 0]) {
      for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
        if (!isFree(at, part.length) || (isWhole && !(borders.has(at) && borders.has(at + part.length)))) continue;
        taken.fill(1, at, at + part.length);
        hits.push({ order, at, length: part.length });
        near = at + part.length;
        return true;
      }
    }
    return false;
  };
  const rest = [];
  for (const [order, stretch] of stretches.entries()) {
    if (stretch.length < 4) rest.push([order, stretch, near]);
    else if (!place(stretch, order)) rest.push([order, stretch, near]);
  }
  const parts = [];
  for (const [order, stretch, from] of rest) {
    near = from;
    if (stretch.length >= 4 || !(place(stretch, order, true) || place(stretch, order)))
      parts.push([order, stretch, from]);
  }
  for (const [order, stretch, from] of parts) {
    near = from;
    for (let start = 0; start < stretch.length; ) {
      let length = stretch.length - start;
      while (
        length >= 1 &&
        !(length >= Math.min(SHORTEST, stretch.length) && place(stretch.slice(start, start + length), order))
      )
        length--;
      if (length < 1) misses.push([order, stretch[start++], stretch]);
      else start += length;
    }
  }
  return { hits, misses, extra: text.length - hits.reduce((sum, { length }) => sum + length, 0), taken };
}

/** The most characters that stand in the text in the order of the stretches. */
function inOrder(hits, length) {
  const best = new Float64Array(length + 2);
  const upTo = (at) => {
    let most = 0;
    for (let index = at + 1; index > 0; index -= index & -index) most = Math.max(most, best[index]);
    return most;
  };
  for (const hit of [...hits].sort((a, b) => a.order - b.order || a.at - b.at)) {
    const value = upTo(hit.at) + hit.length;
    for (let index = hit.at + 1; index < best.length; index += index & -index)
      best[index] = Math.max(best[index], value);
  }
  return upTo(length);
}

const showMisses = process.argv.includes("--misses");
const inputs = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
for await (const file of inputFiles(inputs)) {
  const ending = extname(file).toLowerCase();
  if (ending !== ".pdf" && !ending.startsWith(".htm")) continue;
  const read = await readDocument(file).catch((error) => ({ error }));
  if (read.error) {
    console.log(`${basename(file)}: ${read.error.message}`);
    continue;
  }
  const words = read.text.split(/\s+/).map(plain);
  const text = words.join("");
  const borders = new Set([0]);
  let end = 0;
  for (const word of words) {
    end += word.length;
    borders.add(end);
  }
  const references =
    ending === ".pdf"
      ? [stretchesOfPdf(file, ["-layout"]), stretchesOfPdf(file, [])]
      : [stretchesOfHtml(new TextDecoder(read.encoding ?? "utf-8").decode(readFileSync(file)))];
  const [first, second] = references.map((stretches) => ({
    all: stretches.join("").length,
    ...found(stretches, text, borders),
  }));
  const sum = (hits) => hits.reduce((total, { length }) => total + length, 0);
  const share = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(2)} %`;
  const ordered = Math.max(
    ...[first, second].filter(Boolean).map(({ hits }) => inOrder(hits, text.length) / Math.max(1, sum(hits))),
  );
  console.log(
    `${basename(file)}: found once ${share(sum(first.hits), first.all)} of ${first.all}, of these in order ${(100 * ordered).toFixed(2)} %, besides ${share(first.extra, text.length)}`,
  );
  if (!showMisses) continue;
  const lines = new Map();
  for (const [order, character, stretch] of first.misses)
    lines.set(order, [(lines.get(order)?.[0] ?? "") + character, stretch]);
  for (const [missed, stretch] of [...lines.values()].slice(0, 40))
    console.log(`   ${missed}   in   ${stretch.slice(0, 80)}`);
  let run = "";
  const extras = [];
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && first.taken[at] === 0) run += text[at];
    else if (run !== "") {
      extras.push(run);
      run = "";
    }
  }
  for (const extra of extras.sort((a, b) => b.length - a.length).slice(0, 12))
    console.log(`   besides: ${extra.slice(0, 80)}`);
}

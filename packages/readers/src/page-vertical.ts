import { inRows, joinRow } from "./page-rows.js";
import type { Page, PageLine, PageText } from "./page-text.js";
import { linesAcross, tiersOf } from "./vertical-tiers.js";

/** Share of the pieces of a page that stand below the piece before them where text runs from top to bottom. */
const MOSTLY = 0.6;
const LEAST_PIECES = 10;
/** A hanzi, a mark or a figure of two digits. */
const SINGLE = /^\s*(?:\S|\d\d)\s*$/u;
/** Characters are set close where the next begins less than this many character heights further on. */
const CLOSE = 1.35;
const SELDOM = 0.1;
/** Pieces of one column differ by less than this share of their size. */
const SAME_COLUMN = 0.5;

/** Whether the text of a page runs from top to bottom: single characters, each below the one before. */
export function runsDown({ texts }: Page): boolean {
  let [pieces, below] = [0, 0];
  let before: PageText | undefined;
  for (const piece of texts) {
    if (piece.text.trim() === "") continue;
    pieces++;
    if (before !== undefined && isBelow(before, piece)) below++;
    before = piece;
  }
  return pieces >= LEAST_PIECES && (below > MOSTLY * pieces || standInColumns(texts));
}

/** Whether single characters are set close below each other and apart from those beside them, in whatever order the file draws them. */
function standInColumns(texts: readonly PageText[]): boolean {
  const written = texts.filter(({ text }) => text.trim() !== "");
  if (!written.every(({ text }) => SINGLE.test(text))) return false;
  const isClose = (from: number, to: number, { size }: PageText): boolean => to - from < CLOSE * size;
  const below = pairsIn(columnsOf(written), (one, next) => isClose(one.y, next.y, one));
  const rows = inRows(written, ({ size }) => size).map((row) => row.sort((a, b) => a.x - b.x));
  const beside = pairsIn(rows, (one, next) => isClose(one.x, next.x, one));
  return below > MOSTLY * written.length && beside < SELDOM * written.length;
}

/** How many neighbours of the lines are as asked. */
const pairsIn = (lines: readonly (readonly PageText[])[], test: (one: PageText, next: PageText) => boolean): number =>
  lines.reduce((sum, line) => sum + line.filter((next, at) => at > 0 && test(line[at - 1] ?? next, next)).length, 0);

function isBelow(before: PageText, piece: PageText): boolean {
  const down = piece.y - before.y;
  return (
    down > 0 &&
    down < 2 * piece.size &&
    Math.abs(piece.x - before.x) < SAME_COLUMN * piece.size &&
    [...before.text.trimEnd()].length === 1
  );
}

/** The characters of a text that lies on its side, or runs so by its font, each an upright piece as high as its share, with the spaces behind it. */
export function charactersDown(piece: PageText): PageText[] {
  const characters = piece.text.trim().match(/\S\s*/gu) ?? [];
  const step = piece.width / characters.length;
  const { angle: direction = 0 } = piece;
  const [across, down] = [step * Math.cos(direction), step * Math.sin(direction)];
  return characters.map((text, at) => ({
    ...piece,
    text,
    x: piece.x + (at + 1) * across,
    y: piece.y + (at + 1) * down,
    width: piece.size,
    angle: direction - Math.PI / 2,
  }));
}

/** The columns of such a page as lines, from right to left and tier by tier; what runs across it above and below them. */
export function columnsAsLines({ texts, height }: Page): PageLine[] {
  const { across, down } = linesAcross(texts.filter(({ text }) => text.trim() !== ""));
  const lines = across.flatMap((run) => joinRow(run, () => false)).sort((a, b) => a.y - b.y);
  // ﹃ within ﹁ ﹂ is 『 of traditional characters; where it comes first, these are what simplified ones write for “ and ‘
  const isSimplified = down.find(({ text }) => /[﹁﹃]/.test(text))?.text.includes("﹃") === true;
  const read: PageLine[] = [];
  let at = 0;
  for (const tier of tiersOf(down)) {
    const top = tier.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    for (let line = lines[at]; line !== undefined && line.y <= top; line = lines[++at]) read.push(line);
    for (const column of columnsOf(tier)) read.push(asLine(column, height));
  }
  for (const line of isSimplified ? read : [])
    line.text = line.text.replace(/[「」『』]/g, (mark) => QUOTES[mark] ?? mark);
  return [...read, ...lines.slice(at)];
}

function columnsOf(pieces: readonly PageText[]): PageText[][] {
  const columns: PageText[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.x - a.x || a.y - b.y)) {
    const column = columns.at(-1);
    const first = column?.[0];
    if (column && first && Math.abs(first.x - piece.x) < SAME_COLUMN * first.size) column.push(piece);
    else columns.push([piece]);
  }
  return columns.map((column) => column.sort((a, b) => a.y - b.y));
}

function asLine(column: readonly PageText[], height: number): PageLine {
  const [first = NOTHING, last = first] = [column[0], column.at(-1)];
  // marks have forms of their own for vertical text
  const text = column.map((piece) => piece.text.normalize("NFKC")).join("");
  // a column begins where all others do, so that its middle tells whether it stands at an edge of the page; the end of a paragraph is at none
  const isEnd = column.length < LEAST_AT_EDGE && !/\d/.test(text);
  const y = isEnd ? height / 2 : (first.y - first.size + last.y) / 2;
  return { text: withHanziMarks(text), x: first.x, y, right: last.x + last.size, size: first.size };
}
const NOTHING: PageText = { text: "", x: 0, y: 0, width: 0, size: 1 };
const LEAST_AT_EDGE = 3;

const QUOTES: Readonly<Record<string, string>> = { "「": "‘", "」": "’", "『": "“", "』": "”" };
const MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

/** NFKC writes ︐ as an ASCII comma; between hanzi that is the full one. */
function withHanziMarks(text: string): string {
  return text.replace(/(?<=[\u4E00-\u9FFF])[,:;!?()]|[,:;!?()](?=[\u4E00-\u9FFF])/g, (mark) => MARKS[mark] ?? mark);
}

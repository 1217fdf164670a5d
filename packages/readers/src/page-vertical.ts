import type { Page, PageLine, PageText } from "./page-text.js";

/** Share of the pieces of a page that stand below the piece before them where text runs from top to bottom. */
const MOSTLY = 0.6;
const LEAST_PIECES = 10;
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
  return pieces >= LEAST_PIECES && below > MOSTLY * pieces;
}

function isBelow(before: PageText, piece: PageText): boolean {
  const down = piece.y - before.y;
  return (
    down > 0 &&
    down < 2 * piece.size &&
    Math.abs(piece.x - before.x) < SAME_COLUMN * piece.size &&
    [...before.text].length === 1
  );
}

/** The columns of such a page as lines, from right to left. */
export function columnsAsLines({ texts }: Page): PageLine[] {
  const sorted = texts.filter(({ text }) => text.trim() !== "").sort((a, b) => b.x - a.x || a.y - b.y);
  const columns: PageText[][] = [];
  for (const piece of sorted) {
    const first = columns.at(-1)?.[0];
    if (first && Math.abs(first.x - piece.x) < SAME_COLUMN * first.size) columns.at(-1)!.push(piece);
    else columns.push([piece]);
  }
  return columns.map((column) => {
    const pieces = column.sort((a, b) => a.y - b.y);
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    // marks have forms of their own for vertical text
    const text = pieces.map((piece) => piece.text.normalize("NFKC")).join("");
    return { text: withHanziMarks(text), x: first.x, y: first.y, right: last.x + last.size, size: first.size };
  });
}

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

/** A piece of text on a page. `y` is counted from the top; all in the page's own unit. */
export interface PageText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the characters. */
  size: number;
}

/** A line as it is read. */
export interface PageLine {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** Share of the character height by which pieces of one line may differ in height on the page. */
const SAME_LINE = 0.5;
/** A gap wider than this many characters inside a line parts two columns or cells. */
const WIDE_GAP = 1.8;
/** Places that are tried for the gutter, across the middle third of the page. */
const GUTTER_STEPS = 120;
/** A line that begins this many characters to the right of its column opens a paragraph. */
const INDENT = 1.4;
/** A line that begins further to the right is centred. */
const DEEPEST_INDENT = 6;
const INDENT_MARK = "\u3000\u3000";

/** The lines of a page in reading order: column by column, a line across the columns before and after them; indents kept. */
export function layOut(texts: readonly PageText[], pageWidth: number): PageLine[] {
  const rows = rowsOf(texts);
  const gutter = findGutter(
    rows.flatMap((row) => joinRow(row, null)),
    pageWidth,
  );
  const lines = rows.flatMap((row) => joinRow(row, gutter));
  if (gutter === null) return indented(lines);
  const ordered: PageLine[] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  const flush = () => {
    ordered.push(...indented(left), ...indented(right));
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Pieces that stand on one height, from the top down, each row from left to right. */
function rowsOf(texts: readonly PageText[]): PageText[][] {
  const sorted = texts.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PageText[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) <= SAME_LINE * Math.max(piece.size, first.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A row joined into stretches that are parted by the gutter or by a wide gap. */
function joinRow(row: readonly PageText[], gutter: number | null): PageLine[] {
  const lines: PageLine[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = lines.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    const parted = gutter !== null && last !== undefined && last.right <= gutter && x >= gutter;
    if (last && !parted && gap < WIDE_GAP * size) {
      const spaced = gap > 0.25 * size && /[\w.,;:)]$/.test(last.text) && /^[\w(]/.test(text);
      last.text += (spaced ? " " : "") + text;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
    } else lines.push({ text, x, y, right: x + width, size });
  }
  return lines;
}

/** Where the page is parted into two columns: the middle of the stretch with the fewest lines across, or `null` for one column. */
function findGutter(lines: readonly PageLine[], pageWidth: number): number | null {
  let best: { from: number; to: number; across: number } | null = null;
  for (let step = 0; step <= GUTTER_STEPS; step++) {
    const at = pageWidth * (0.35 + (0.3 * step) / GUTTER_STEPS);
    let left = 0;
    let right = 0;
    let across = 0;
    for (const line of lines) {
      if (line.right <= at) left++;
      else if (line.x >= at) right++;
      else across++;
    }
    if (Math.min(left, right) < 5 || across > 0.3 * (left + right)) continue;
    if (best === null || across < best.across) best = { from: at, to: at, across };
    else if (across === best.across) best.to = at;
  }
  return best && (best.from + best.to) / 2;
}

function indented(lines: readonly PageLine[]): PageLine[] {
  const edge = columnEdge(lines);
  return lines.map((line) => {
    const offset = (line.x - edge) / line.size;
    return offset > INDENT && offset < DEEPEST_INDENT ? { ...line, text: INDENT_MARK + line.text } : line;
  });
}

/** The left edge of a column: where most of its lines begin. */
function columnEdge(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  let edge = 0;
  let most = 0;
  for (const [x, count] of counts) {
    if (count > most || (count === most && x < edge)) {
      edge = x;
      most = count;
    }
  }
  return edge;
}

const DIGITS = /\d+/g;
const PAGE_NUMBER = /^[-—–·]{0,3}第?\d{1,4}页?(?:[/／]?共?\d{1,4}页?)?[-—–·]{0,3}$/;
/** Share of the page at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.1;

/** Takes running heads, running feet and page numbers off: lines in the margins that recur on other pages, numbers aside. */
export function withoutFurniture(pages: readonly { lines: PageLine[]; height: number }[]): PageLine[][] {
  const inMargin = (line: PageLine, height: number) => line.y < MARGIN * height || line.y > (1 - MARGIN) * height;
  const shape = (line: PageLine) => line.text.replace(DIGITS, "0").replace(/\s/g, "");
  const seen = new Map<string, number>();
  for (const { lines, height } of pages) {
    const shapes = new Set(lines.filter((line) => inMargin(line, height)).map(shape));
    for (const one of shapes) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length / 3));
  return pages.map(({ lines, height }) =>
    lines.filter((line) => {
      if (!inMargin(line, height)) return true;
      return !PAGE_NUMBER.test(line.text.replace(/\s/g, "")) && (seen.get(shape(line)) ?? 0) < often;
    }),
  );
}

/** The text of laid-out pages, a line a line, and where each page begins in it. */
export function joinPages(pages: readonly PageLine[][]): { text: string; pages: number[] } {
  const starts: number[] = [];
  let text = "";
  for (const lines of pages) {
    starts.push(text.length);
    for (const line of lines) text += `${line.text}\n`;
  }
  return { text, pages: starts };
}

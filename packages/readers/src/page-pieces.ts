import type { Page, PageText } from "./page-text.js";

/** Characters printed twice to look bold stand less than this share of their height apart. */
const DOUBLED = 0.3;
/** Text turned by less than this, in radians, stands upright on a page that was scanned or set askew. */
const ASKEW = 0.05;
const QUARTER = Math.PI / 2;
/** A square of the grid and those beside it. */
const NEAR = [-1, 0, 1];
/** 完 成 投 资 1 4 . 5 亿 元: so many single characters in a row, each behind a space, are one letter-spaced text. */
const LETTER_SPACED = /(?<!\S)(?:\S ){2,}\S(?!\S)/g;

/** Takes off what is printed twice and what lies across the text, and turns pages whose text runs up or down. */
export function readablePieces(page: Page): Page {
  const upright = turned(page);
  return { ...upright, texts: withoutDoubles(upright.texts).map(closedUp) };
}

/** Turns a page so that most of its text stands upright; what is then askew, a watermark, is left out. */
function turned(page: Page): Page {
  const counts = [0, 0, 0, 0];
  for (const { text, angle = 0 } of page.texts) {
    const quarter = quarterOf(angle);
    if (quarter !== null) counts[quarter]! += text.length;
  }
  const main = counts.indexOf(Math.max(...counts));
  const texts = page.texts.filter(({ angle = 0 }) => quarterOf(angle) === main);
  if (main === 0) return { ...page, texts };
  const [cos, sin] = [Math.round(Math.cos(main * QUARTER)), Math.round(Math.sin(main * QUARTER))];
  const [width, height] = main === 2 ? [page.width, page.height] : [page.height, page.width];
  const left = cos < 0 || sin < 0 ? width : 0;
  const top = cos < 0 || sin > 0 ? height : 0;
  return {
    width,
    height,
    texts: texts.map((piece) => ({
      ...piece,
      x: piece.x * cos + piece.y * sin + left,
      y: piece.y * cos - piece.x * sin + top,
      angle: 0,
    })),
  };
}

/** By how many quarters a text is turned, or `null` where it runs askew. */
function quarterOf(angle: number): number | null {
  const quarter = Math.round(angle / QUARTER);
  return Math.abs(angle - quarter * QUARTER) > ASKEW ? null : (quarter + 4) % 4;
}

/** Looks for each piece where the same text has been printed close by, in the nine squares of a grid around it. */
function withoutDoubles(texts: readonly PageText[]): PageText[] {
  const printed = new Map<string, PageText[]>();
  return texts.filter((piece) => {
    if (piece.text.trim() === "") return true;
    const [column, row] = [Math.floor(piece.x / piece.size), Math.floor(piece.y / piece.size)];
    // by steps of a list: to a place of a damaged file, 2e21 to the right, nothing is added by adding one
    for (const x of NEAR) {
      for (const y of NEAR) {
        const close = printed.get(`${column + x} ${row + y} ${piece.text}`);
        if (close?.some((other) => isDouble(piece, other))) return false;
      }
    }
    const key = `${column} ${row} ${piece.text}`;
    const before = printed.get(key);
    if (before === undefined) printed.set(key, [piece]);
    else before.push(piece);
    return true;
  });
}

const isDouble = (a: PageText, b: PageText): boolean =>
  Math.abs(a.x - b.x) < DOUBLED * a.size && Math.abs(a.y - b.y) < DOUBLED * a.size;

function closedUp(piece: PageText): PageText {
  if (!piece.text.includes(" ")) return piece;
  return {
    ...piece,
    text: piece.text.replace(LETTER_SPACED, (run) => (/[A-Za-z]/.test(run) ? run : run.replaceAll(" ", ""))),
  };
}

const OFTEN = 0.5;
const LEAST_PAGES = 3;

/**
 * Takes off watermarks that stand upright: what stands at one place of most pages and lies over other text there. The heads of a table that
 * goes on over pages stand at one place too, but over nothing.
 */
export function withoutWatermarks(pages: readonly Page[]): Page[] {
  if (pages.length < LEAST_PAGES) return [...pages];
  const placed = new Map<string, { pages: number; over: number }>();
  const keyOf = ({ text, x, y }: PageText): string => `${Math.round(x)} ${Math.round(y)} ${text}`;
  for (const { texts } of pages) {
    const seen = new Set<string>();
    for (const piece of texts) {
      const key = keyOf(piece);
      if (piece.text.trim().length < 2 || seen.has(key)) continue;
      seen.add(key);
      const found = placed.get(key) ?? { pages: 0, over: 0 };
      placed.set(key, found);
      found.pages++;
    }
  }
  const often = new Set([...placed].filter(([, { pages: count }]) => count > OFTEN * pages.length).map(([key]) => key));
  if (often.size === 0) return [...pages];
  for (const { texts } of pages) {
    for (const piece of texts) {
      const found = often.has(keyOf(piece)) ? placed.get(keyOf(piece)) : undefined;
      if (found && texts.some((other) => other !== piece && !often.has(keyOf(other)) && overlaps(piece, other)))
        found.over++;
    }
  }
  const isWatermark = (piece: PageText): boolean => {
    const found = often.has(keyOf(piece)) ? placed.get(keyOf(piece)) : undefined;
    return found !== undefined && found.over > found.pages / 3;
  };
  return pages.map((page) => ({ ...page, texts: page.texts.filter((piece) => !isWatermark(piece)) }));
}

function overlaps(a: PageText, b: PageText): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y, b.y) - Math.max(a.y - a.size, b.y - b.size);
  return b.text.trim() !== "" && across > 0.5 * Math.min(a.size, b.size) && down > 0.3 * Math.min(a.size, b.size);
}

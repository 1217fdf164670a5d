import { closedUp } from "./letter-spacing.js";
import { withoutOverprints } from "./page-overprints.js";
import type { Page, PageText } from "./page-text.js";
import { charactersDown, runsDown } from "./page-vertical.js";

/** Characters printed twice to look bold stand less than this share of their height apart. */
const DOUBLED = 0.3;
/** Text turned by less than this, in radians, stands upright on a page that was scanned or set askew. */
const ASKEW = 0.05;
const QUARTER = Math.PI / 2;
/** Turned by so many quarters, a text runs down. */
const SIDEWAYS = 1;
/** A square of the grid and those beside it. */
const NEAR = [-1, 0, 1];

/** Takes off what is printed twice and what lies across the text, and turns pages whose text runs up or down. */
export function readablePieces(page: Page): Page {
  const upright = turned(page);
  return {
    ...upright,
    texts: withoutOverprints(withoutDoubles(upright.texts)).map((piece, at, all) => closedUp(piece, all[at - 1])),
  };
}

/**
 * Turns a page so that most of its text stands upright; what is then askew, a watermark, is left out. Figures and Latin words that lie on their
 * side within text that runs down go on with it.
 */
function turned(page: Page): Page {
  if (page.texts.every(({ angle = 0 }) => angle === 0)) return page;
  const counts = [0, 0, 0, 0];
  for (const { text, angle = 0 } of page.texts) {
    const quarter = quarterOf(angle);
    if (quarter !== null) counts[quarter]! += text.length;
  }
  const main = counts.indexOf(Math.max(...counts));
  const texts = page.texts.filter(({ angle = 0 }) => quarterOf(angle) === main);
  const others = page.texts.filter(({ angle = 0 }) => ![main, null].includes(quarterOf(angle)));
  if (main === 0 && others.length > 0 && runsDown({ ...page, texts })) return withSideways(page);
  const rest = others.length === 0 ? {} : { turned: others.map(({ text }) => text).join("") };
  if (main === 0) return { ...page, ...rest, texts };
  const [cos, sin] = [Math.round(Math.cos(main * QUARTER)), Math.round(Math.sin(main * QUARTER))];
  const [width, height] = main === 2 ? [page.width, page.height] : [page.height, page.width];
  const left = cos < 0 || sin < 0 ? width : 0;
  const top = cos < 0 || sin > 0 ? height : 0;
  return {
    ...rest,
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

/** A page whose text runs down, with the texts that lie on their side as characters below each other. */
function withSideways(page: Page): Page {
  const left: string[] = [];
  const texts = page.texts.flatMap((piece) => {
    const quarter = quarterOf(piece.angle ?? 0);
    if (quarter === SIDEWAYS) return charactersDown({ ...piece, angle: QUARTER });
    if (quarter === 2 || quarter === 3) left.push(piece.text);
    return quarter === 0 ? [piece] : [];
  });
  return { ...page, ...(left.length === 0 ? {} : { turned: left.join("") }), texts };
}

/** By how many quarters a text is turned, or `null` where it runs askew. */
function quarterOf(angle: number): number | null {
  const quarter = Math.round(angle / QUARTER);
  return Math.abs(angle - quarter * QUARTER) > ASKEW ? null : (quarter + 4) % 4;
}

/** Where one text stands on a page: the first piece, and with others all by their squares of a grid. */
interface Printed {
  first: PageText;
  squares: Map<number, PageText[]> | null;
}

/** Looks for each piece where the same text has been printed close by, in the nine squares of a grid around it. Most texts stand once. */
function withoutDoubles(texts: readonly PageText[]): PageText[] {
  const printed = new Map<string, Printed>();
  return texts.filter((piece) => {
    if (piece.text.trim() === "") return true;
    const known = printed.get(piece.text);
    if (known === undefined) {
      printed.set(piece.text, { first: piece, squares: null });
      return true;
    }
    known.squares ??= new Map([[squareOf(known.first, 0, 0), [known.first]]]);
    // by steps of a list: to a place of a damaged file, 2e21 to the right, nothing is added by adding one
    for (const x of NEAR)
      for (const y of NEAR)
        if (known.squares.get(squareOf(piece, x, y))?.some((other) => isDouble(piece, other))) return false;
    const square = squareOf(piece, 0, 0);
    const before = known.squares.get(square);
    if (before === undefined) known.squares.set(square, [piece]);
    else before.push(piece);
    return true;
  });
}

/** The number of the square of a piece, or of one so far beside it. */
const squareOf = ({ x, y, size }: PageText, across: number, down: number): number =>
  (Math.floor(x / size) + across) * SQUARES + Math.floor(y / size) + down;
/** More than the squares of a page from the top down; two that share a number are told apart by the places of their pieces. */
const SQUARES = 100_003;

const isDouble = (a: PageText, b: PageText): boolean =>
  Math.abs(a.x - b.x) < DOUBLED * a.size && Math.abs(a.y - b.y) < DOUBLED * a.size;

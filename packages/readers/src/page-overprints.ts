import type { PageText } from "./page-text.js";

/** Text printed in one go, as far as it goes on. */
interface Run {
  pieces: PageText[];
  x: number;
  y: number;
  right: number;
  size: number;
}

/** Text printed again stands no further below or above than this share of its height, in one size. */
const SAME_LINE = 0.3;
const SAME_SIZE = 0.05;
/** Two pieces that lie over each other by less than this share of their height only touch. */
const TOUCH = 0.35;
/** Printed again, a character stands this close to where it stood: closer than two of the same that follow each other. */
const OFF = 0.2;
/** Behind a space it may stand a little further off, since spaces differ in width; no other of the same is so near. */
const OFF_BEHIND_SPACE = 0.4;
/** Within a piece, where characters stand is told from how wide they are; several different ones may be off by so much. */
const OFF_TOGETHER = 1;
const LEAST_TOGETHER = 4;
const LEAST_DIFFERENT = 3;
/** Pieces of one run are apart by less than this. */
const WITHIN_RUN = 0.3;
/** Heights are looked up in strips of this many units of the page. */
const STRIP = 4;
const NEAR = [-1, 0, 1];
/** No line of a page that somebody reads has more runs or pieces. */
const MOST_RUNS = 200;
const MOST_PIECES = 200;
/** Programs set figures apart from hanzi by so much, and so wide is a space of most fonts, in character heights. */
const SPACE = 0.25;
/** Hanzi and full marks are as wide as they are high, others half of it. */
const FULL = /[\u2E80-\u9FFF\u3000-\u303F\uF900-\uFAFF\uFF00-\uFF60]/;

/**
 * Takes off text that is printed over itself to look bold, though each time in other pieces: 一、新建 and 学校, over them 一、新建学校; or
 * character by character, so that a piece ends the one before it and begins the next.
 */
export function withoutOverprints(texts: readonly PageText[]): PageText[] {
  const strips = new Map<number, Run[]>();
  const kept: PageText[] = [];
  for (const piece of texts) {
    if (piece.text.trim() === "") {
      kept.push(piece);
      continue;
    }
    const strip = Math.floor(piece.y / STRIP);
    let rest: PageText | null = piece;
    let goesOn: Run | null = null;
    // by steps of a list: at a place of a damaged file, 2e21 down, nothing is added by adding one
    for (const step of NEAR)
      for (const run of strips.get(strip + step) ?? []) {
        if (rest === null) break;
        if (!isOfLine(run, piece)) continue;
        if (isOver(run, rest)) rest = withoutPrinted(run, rest);
        if (rest === null) break;
        if (Math.abs(rest.x - run.right) < WITHIN_RUN * rest.size) goesOn = run;
      }
    if (rest === null) continue;
    kept.push(rest);
    const right = rest.x + rest.width;
    if (goesOn !== null && goesOn.pieces.length < MOST_PIECES) {
      goesOn.pieces.push(rest);
      goesOn.right = Math.max(right, goesOn.right);
      continue;
    }
    const { x, y, size } = rest;
    const run = { pieces: [rest], x, y, right, size };
    const runs = strips.get(strip);
    if (runs === undefined) strips.set(strip, [run]);
    else if (runs.length < MOST_RUNS) runs.push(run);
  }
  return kept;
}

/** Where the characters of a piece begin, one for each unit of its text, by how wide they are beside each other. */
function startsOf({ text, x, width }: PageText): number[] {
  const widths = Array.from(text, (character) => (character === " " ? SPACE : FULL.test(character) ? 1 : 0.5));
  const unit = width / widths.reduce((sum, own) => sum + own, 0);
  const starts: number[] = [];
  let at = x;
  for (const [index, character] of Array.from(text).entries()) {
    for (let part = 0; part < character.length; part++) starts.push(at);
    at += (widths[index] ?? 0) * unit;
  }
  return starts;
}

const isOfLine = (run: Run, { y, size }: PageText): boolean =>
  Math.abs(run.y - y) < SAME_LINE * size && Math.abs(run.size - size) < SAME_SIZE * size;

const isOver = (run: Run, { x, width, size }: PageText): boolean =>
  x > run.x - TOUCH * size && Math.min(run.right, x + width) - x > TOUCH * Math.min(size, width);

/** What a piece has beyond the run that lies under it; the piece as it is where the run has other text there, `null` where it has all. */
function withoutPrinted(run: Run, piece: PageText): PageText | null {
  const text = piece.text.trimEnd();
  const isTold = text.length >= LEAST_TOGETHER && new Set(text).size >= LEAST_DIFFERENT;
  const printed = run.pieces.map((one) => one.text).join("");
  for (const [at, start] of run.pieces.flatMap(startsOf).entries()) {
    const off = Math.abs(start - piece.x) / piece.size;
    if (off > (isTold ? OFF_TOGETHER : OFF_BEHIND_SPACE)) continue;
    const most = printed[at - 1] === " " ? OFF_BEHIND_SPACE : OFF;
    if ((isTold || off <= most) && printed.startsWith(text, at)) return null;
    const under = printed.slice(at);
    if (off <= most && text.startsWith(under) && run.right - piece.x > TOUCH * piece.size) {
      const left = Math.max(piece.x, run.right);
      return { ...piece, text: piece.text.slice(under.length), x: left, width: piece.x + piece.width - left };
    }
  }
  return piece;
}

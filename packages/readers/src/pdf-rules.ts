import type { Rule } from "./page-grid.js";
import { drawPage, type Pen } from "./pdf-drawing.js";
import { PdfFile } from "./pdf-file.js";
import { OddPdf, Reference } from "./pdf-objects.js";
import { CLOSE, MOVE, NUMBERS } from "./pdf-path.js";

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>["getPage"]>>;
type Matrix = readonly [number, number, number, number, number, number];
/** What the library tells of drawing a page: the number of an operator, and what it is given. */
interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Rules are drawn as lines, or as rectangles filled that are at most this thick. */
const THICKEST = 3;
/** What is shorter is a part of a sign. */
const SHORTEST = 3;
/** A line leans by less than this. */
const LEANING = 0.7;

/** No annotation is drawn. */
const ANNOTATIONS = { annotationMode: 0 };

/**
 * Finds the rules that are drawn on a page. The file itself tells them at a fraction of what it costs to have the library prepare a page for
 * drawing, signs and all; the library is asked where the file does not.
 */
export class RuleFinder {
  readonly #bytes: Uint8Array;
  #file: PdfFile | null | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param fonts Asks for the names of the fonts of its text. */
  async on(page: PdfPage, view: Matrix, fonts: () => ReadonlySet<string>): Promise<Rule[]> {
    return this.#inFile(page, view) ?? drawnRules(page, view, fonts());
  }

  #inFile({ ref }: PdfPage, view: Matrix): Rule[] | null {
    if (this.#file === null || ref === null) return null;
    try {
      this.#file ??= new PdfFile(this.#bytes);
      return rulesInFile(this.#file, ref.num, view);
    } catch (error) {
      if (!(error instanceof OddPdf)) throw error;
      // a file whose objects are not found is asked once
      this.#file ??= null;
      return null;
    }
  }
}

/** The rules of the page that is the object of this number. @throws {OddPdf} */
export function rulesInFile(file: PdfFile, number: number, view: Matrix): Rule[] {
  const page = file.dictionary(new Reference(number));
  if (page?.get("/Type") !== "/Page") throw new OddPdf("no page");
  const pen = new RulePen(view);
  drawPage(file, page, pen);
  return pen.rules;
}

/**
 * The rules that the library tells of.
 *
 * @param fonts Names of the fonts of its text. On Node 20 the library stops at each font that it cannot hand on, and goes past it when it is
 * asked again; what it tells before the last of them is not all.
 */
export async function drawnRules(page: PdfPage, view: Matrix, fonts: ReadonlySet<string>): Promise<Rule[]> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  let reached = -1;
  for (;;) {
    const drawn = await page.getOperatorList(ANNOTATIONS);
    const set = new Set(
      drawn.fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [drawn.argsArray[at][0] as string] : [])),
    );
    if ([...fonts].every((font) => set.has(font))) return rulesOf(drawn, OPS, view);
    if (set.size <= reached) return [];
    reached = set.size;
    page.cleanup();
  }
}

/** Whether a page is set in a font, whatever the library makes of its text. Node 20 tells when it is asked again. */
export async function hasFonts(page: PdfPage): Promise<boolean> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const isSet = async (): Promise<boolean> => (await page.getOperatorList(ANNOTATIONS)).fnArray.includes(OPS.setFont);
  if (await isSet()) return true;
  page.cleanup();
  return isSet();
}

/** The straight rules that are drawn on a page, across or down, as a reader sees it, from what the library tells of the drawing. */
export function rulesOf(
  { fnArray, argsArray }: Operators,
  ops: Readonly<Record<string, number>>,
  view: Matrix,
): Rule[] {
  const filled = new Set([ops.fill, ops.eoFill]);
  const stroked = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke]);
  for (const name of ["closeFillStroke", "closeEOFillStroke"]) stroked.add(ops[name]);
  const pen = new RulePen(view);
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at];
    if (operator === ops.save) pen.save();
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) pen.restore();
    else if (operator === ops.transform) pen.transform(given as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      pen.save();
      const [own] = given as [Matrix | null];
      if (own) pen.transform(own);
    } else if (operator === ops.constructPath) {
      const [how, [path]] = given as [number, [ArrayLike<number> | null]];
      if (path !== null && (filled.has(how) || stroked.has(how))) pen.paint(path, path.length, stroked.has(how));
    }
  }
  return pen.rules;
}

/** Keeps the rules of what is drawn. */
class RulePen implements Pen {
  readonly rules: Rule[] = [];
  readonly #view: Matrix;
  readonly #kept: Matrix[] = [];
  #matrix: Matrix;

  constructor(view: Matrix) {
    this.#view = view;
    this.#matrix = view;
  }

  save(): void {
    this.#kept.push(this.#matrix);
  }

  restore(): void {
    this.#matrix = this.#kept.pop() ?? this.#view;
  }

  transform(matrix: readonly number[]): void {
    this.#matrix = multiplied(this.#matrix, matrix as Matrix);
  }

  paint(path: ArrayLike<number>, length: number, isStroked: boolean): void {
    if (isStroked) this.#stroke(path, length);
    else this.#fill(path, length);
  }

  /** The sides of a path, each as a rule. */
  #stroke(path: ArrayLike<number>, length: number): void {
    let startX = Number.NaN;
    let startY = Number.NaN;
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (let at = 0; at < length; ) {
      const kind = path[at] ?? CLOSE;
      const count = NUMBERS[kind] ?? 0;
      const x = count > 0 ? this.#x(path, at + count) : startX;
      const y = count > 0 ? this.#y(path, at + count) : startY;
      if (kind === MOVE || Number.isNaN(startX)) {
        startX = x;
        startY = y;
      } else this.#add(Math.min(lastX, x), Math.max(lastX, x), Math.min(lastY, y), Math.max(lastY, y), LEANING);
      lastX = x;
      lastY = y;
      at += 1 + count;
    }
  }

  /** Each part of a path that is thin enough, as a rule along its middle. */
  #fill(path: ArrayLike<number>, length: number): void {
    let left = 0;
    let right = 0;
    let top = 0;
    let bottom = 0;
    let points = 0;
    for (let at = 0; at < length; ) {
      const kind = path[at] ?? CLOSE;
      const count = NUMBERS[kind] ?? 0;
      if (kind === MOVE) {
        if (points > 1) this.#add(left, right, top, bottom, points > 2 ? THICKEST : LEANING);
        points = 0;
      }
      if (count > 0) {
        const x = this.#x(path, at + count);
        const y = this.#y(path, at + count);
        left = points === 0 || x < left ? x : left;
        right = points === 0 || x > right ? x : right;
        top = points === 0 || y < top ? y : top;
        bottom = points === 0 || y > bottom ? y : bottom;
        points++;
      } else if (points > 0) points++; // a part that is closed has its first point once more
      at += 1 + count;
    }
    if (points > 1) this.#add(left, right, top, bottom, points > 2 ? THICKEST : LEANING);
  }

  /** Where the point whose last number stands there is on the page, across and down. */
  #x(path: ArrayLike<number>, at: number): number {
    return this.#matrix[0] * (path[at - 1] ?? 0) + this.#matrix[2] * (path[at] ?? 0) + this.#matrix[4];
  }

  #y(path: ArrayLike<number>, at: number): number {
    return this.#matrix[1] * (path[at - 1] ?? 0) + this.#matrix[3] * (path[at] ?? 0) + this.#matrix[5];
  }

  /** Adds what lies between these edges, if it is thin enough and long enough. */
  #add(left: number, right: number, top: number, bottom: number, thickest: number): void {
    const width = right - left;
    const height = bottom - top;
    if (width >= SHORTEST && height <= thickest && width > height)
      this.rules.push({ isAcross: true, at: (top + bottom) / 2, from: left, to: right });
    else if (height >= SHORTEST && width <= thickest)
      this.rules.push({ isAcross: false, at: (left + right) / 2, from: top, to: bottom });
  }
}

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

import type { PageText } from "./page-text.js";
import { widthOf } from "./text-width.js";

/** What the library tells of an annotation, as far as it is asked for. */
interface Annotation {
  subtype?: string;
  annotationFlags?: number;
  rect?: number[];
  fieldType?: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  defaultAppearanceData?: { fontSize?: number };
}

/** ISO 32000, 12.5.3: it is hidden, or not shown on a screen. */
const HIDDEN = 0x02 | 0x20;
/** Fields for text and for a choice; the others are boxes and buttons. */
const OF_TEXT: ReadonlySet<string> = new Set(["Tx", "Ch"]);
/** Where no size is set, programs take one that fits, but none larger than this. */
const LARGEST = 12;
const OF_BOX = 0.7;
const LINE = 1.2;
/** The base line stands so far below the middle of a line. */
const BELOW_MIDDLE = 0.35;
/** More than are filled in on a page. */
const MOST = 2000;

type Matrix = readonly [number, number, number, number, number, number];

/** What was filled into the fields of a page, and what was typed over it, where a reader sees it; comments beside the text are not. */
export function filledIn(annotations: readonly Annotation[], view: Matrix): PageText[] {
  return annotations.slice(0, MOST).flatMap((annotation) => {
    const lines = writtenIn(annotation);
    const { rect } = annotation;
    if (lines.length === 0 || rect?.length !== 4) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const corners = [seen(view, x1, y1), seen(view, x2, y2)] as const;
    const left = Math.min(corners[0].x, corners[1].x);
    const [top, bottom] = [Math.min(corners[0].y, corners[1].y), Math.max(corners[0].y, corners[1].y)];
    const size = annotation.defaultAppearanceData?.fontSize || Math.min(LARGEST, OF_BOX * (bottom - top));
    const middle = lines.length === 1 ? (top + bottom) / 2 : top + (LINE * size) / 2;
    return lines.map((text, at) => ({
      text,
      x: left,
      y: middle + BELOW_MIDDLE * size + LINE * size * at,
      width: widthOf(text, size),
      size,
      angle: 0,
    }));
  });
}

function writtenIn({ subtype, annotationFlags = 0, fieldType = "", fieldValue, contentsObj }: Annotation): string[] {
  if (annotationFlags & HIDDEN) return [];
  const isField = subtype === "Widget" && OF_TEXT.has(fieldType);
  const values = isField ? [fieldValue].flat() : subtype === "FreeText" ? [contentsObj?.str] : [];
  return values
    .flatMap((value) => (typeof value === "string" ? value.split(/\r\n?|\n/) : []))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const seen = (view: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: view[0] * x + view[2] * y + view[4],
  y: view[1] * x + view[3] * y + view[5],
});

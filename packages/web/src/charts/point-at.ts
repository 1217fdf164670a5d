/** A point of a chart, with its place in what holds the drawing. */
export interface PlacedPoint {
  /** Index of its datum. */
  index: number;
  left: number;
  top: number;
}

/** So near the pointer takes a point for meant, in pixels. */
const NEAR = 22;

/** The points of a drawing, measured once: a drawing is not changed but replaced. */
const measured = new WeakMap<Element, PlacedPoint[]>();

/** The index of the datum that an element of a chart stands for, or `null` where it is none. */
export function pointOf(element: Element): number | null {
  const datum = (element as { __data__?: unknown }).__data__;
  return typeof datum === "number" && element.closest(".point") ? datum : null;
}

/** The point at the pointer, or the nearest one within reach of it. */
export function pointAt(frame: HTMLElement, { target, clientX, clientY }: PointerEvent): PlacedPoint | null {
  const chart = frame.querySelector("svg.plot:not(.plot-names)");
  if (chart === null) return null;
  const origin = chart.getBoundingClientRect();
  const points = measured.get(chart) ?? pointsOf(chart, origin);
  measured.set(chart, points);
  const [x, y] = [clientX - origin.left, clientY - origin.top];
  const own = pointOf(target as Element);
  const distance = ({ left, top }: PlacedPoint) => Math.hypot(left - x, top - y);
  const candidates =
    own === null ? points.filter((point) => distance(point) < NEAR) : points.filter(({ index }) => index === own);
  const nearest = candidates.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return null;
  const outer = frame.getBoundingClientRect();
  return {
    index: nearest.index,
    left: nearest.left + origin.left - outer.left,
    top: nearest.top + origin.top - outer.top,
  };
}

function pointsOf(chart: Element, origin: DOMRect): PlacedPoint[] {
  return [...chart.querySelectorAll(".point *")].flatMap((element) => {
    const index = pointOf(element);
    if (index === null) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    return [{ index, left: left + width / 2 - origin.left, top: top + height / 2 - origin.top }];
  });
}

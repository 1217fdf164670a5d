import { useEffect, useRef, useState } from "preact/hooks";

/** As many rows as a window shows. */
const FIRST = 16;
/** Longer than between two keys: what is typed past is not drawn at length. */
const PAUSE = 150;
/** Rows are added in steps that take about so long until they are painted, in milliseconds. */
const STEP = 80;

const begun = (list: unknown) => ({ list, count: FIRST, step: FIRST, began: 0 });

/**
 * How many of `limit` rows to draw now: a windowful at once, then more and more from one task to the next, so that no long table holds
 * the page up. Begins anew when `list` is another one.
 */
export function useGrowing(list: unknown, limit: number): number {
  const grown = useRef(begun(list));
  const [, redraw] = useState(0);
  if (grown.current.list !== list) grown.current = begun(list);
  const { count } = grown.current;
  // an effect runs when what it belongs to is painted
  useEffect(() => {
    const { step, began } = grown.current;
    if (began > 0) grown.current.step = nextStep(step, performance.now() - began);
  }, [count]);
  useEffect(() => {
    if (count >= limit) return;
    const timer = setTimeout(
      () => {
        grown.current.count += grown.current.step;
        grown.current.began = performance.now();
        redraw((times) => times + 1);
      },
      count === FIRST ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [list, count, limit]);
  return Math.min(count, limit);
}

/** Wide rows take longer than narrow ones, and no two machines are alike: a step is as large as the last one was quick. */
function nextStep(step: number, took: number): number {
  if (took < STEP / 2) return step * 2;
  return took > STEP ? Math.max(1, Math.floor(step / 2)) : step;
}

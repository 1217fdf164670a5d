import { useEffect, useRef, useState } from "preact/hooks";

/** As many rows as a window shows. */
const FIRST = 16;
/** Longer than between two keys: what is typed past is not drawn at length. */
const PAUSE = 150;

/**
 * How many of `limit` rows to draw now: a windowful at once, then more and more from one task to the next, so that no long table holds
 * the page up. Begins anew when `list` is another one.
 */
export function useGrowing(list: unknown, limit: number): number {
  const grown = useRef({ list, count: FIRST });
  const [, redraw] = useState(0);
  if (grown.current.list !== list) grown.current = { list, count: FIRST };
  const { count } = grown.current;
  useEffect(() => {
    if (count >= limit) return;
    const timer = setTimeout(
      () => {
        grown.current.count = count * 2;
        redraw((times) => times + 1);
      },
      count === FIRST ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [list, count, limit]);
  return Math.min(count, limit);
}

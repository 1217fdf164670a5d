import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { printing } from "./printing.js";

/**
 * How many of `count` parts to draw now: one more from one task to the next, so that a view of many parts does not hold the page up.
 * What was drawn once stays.
 */
export function useInTurn(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}

/**
 * Which parts to draw now: one more from one task to the next, as `useInTurn` has it. Where what they show has changed, which `shown` stands
 * for, the first is drawn anew at once and the others one after another; until then they stay as they were. Paper waits for none.
 */
export function usePartsInTurn(parts: readonly VNode[], shown: unknown): readonly VNode[] {
  const last = useRef<{ shown: unknown; fresh: number; parts: readonly VNode[] }>({ shown, fresh: 1, parts: [] });
  const [, redraw] = useState(0);
  if (last.current.shown !== shown) last.current = { shown, fresh: 1, parts: last.current.parts };
  const fresh = printing.value ? parts.length : Math.min(last.current.fresh, parts.length);
  const drawn = [...parts.slice(0, fresh), ...last.current.parts.slice(fresh, parts.length)];
  last.current.parts = drawn;
  useEffect(() => {
    if (fresh >= parts.length) return;
    const timer = setTimeout(() => {
      if (last.current.shown !== shown) return;
      last.current.fresh = fresh + 1;
      redraw((times) => times + 1);
    });
    return () => clearTimeout(timer);
  }, [shown, fresh, parts.length]);
  return drawn;
}

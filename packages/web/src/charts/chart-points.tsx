import type { ComponentChildren, RefObject, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../state.js";
import { type PlacedPoint, pointAt, pointOf } from "./point-at.js";

interface Props {
  /** What holds the drawing. */
  frame: RefObject<HTMLElement>;
  tell(index: number): readonly string[];
  onChoose: ((index: number) => void) | undefined;
  children: ComponentChildren;
}

/** Says what a point of a chart is while the pointer is at it. A click leads on; a finger, which cannot point first, needs a second one. */
export function ChartPoints({ frame, tell, onChoose, children }: Props): VNode {
  const [shown, setShown] = useState<PlacedPoint | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  /** The point that the last touch told of. */
  const told = useRef<number | null>(null);
  const show = (event: PointerEvent) => {
    touched.current = event.pointerType === "touch";
    const point = pointAt(frame.current!, event);
    if (point?.index !== shown?.index) setShown(point);
  };
  // a finger that is lifted leaves too; what it pointed at stays until it touches something else
  const leave = ({ pointerType }: PointerEvent) => pointerType !== "touch" && setShown(null);
  useEffect(() => {
    if (shown === null) return;
    const elsewhere = ({ target }: PointerEvent) => {
      if (!area.current?.contains(target as Node)) setShown(null);
    };
    addEventListener("pointerdown", elsewhere);
    return () => removeEventListener("pointerdown", elsewhere);
  }, [shown === null]);
  const choose = (event: MouseEvent) => {
    const index = pointOf(event.target as Element) ?? (touched.current ? shown?.index : null);
    if (index === null || index === undefined) return;
    if (touched.current && told.current !== index) told.current = index;
    else onChoose?.(index);
  };
  const lines = shown === null ? [] : tell(shown.index);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same links for the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      class="plot-area"
      ref={area}
      onPointerMove={show}
      onPointerDown={show}
      onPointerLeave={leave}
      onScrollCapture={() => setShown(null)}
      onClick={choose}
    >
      {children}
      {shown === null || lines.length === 0 ? null : (
        <div class="point-tip" aria-hidden="true" lang="zh-CN" style={beside(shown, frame.current)}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {touched.current && onChoose ? <p class="quiet">{words.value.charts.again}</p> : null}
        </div>
      )}
    </div>
  );
}

/** Above the point, at that side of it where there is room. */
function beside({ left, top }: PlacedPoint, frame: HTMLElement | null): Record<string, string> {
  const width = frame?.clientWidth ?? 0;
  const bottom = `calc(100% - ${Math.round(top) - GAP}px)`;
  return left < width / 2
    ? { left: `${Math.max(0, Math.round(left) - GAP)}px`, bottom }
    : { right: `${Math.max(0, Math.round(width - left) - GAP)}px`, bottom };
}

const GAP = 10;

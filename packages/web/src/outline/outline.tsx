import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { toHash } from "../model/address.js";
import type { ReportDocument } from "../model/report-document.js";
import { goTo, visibleMarks, words } from "../state.js";
import { readingSection } from "../text/follow-reading.js";

/** The section tree at the side of the text; the section being read is marked and kept in sight. */
export function Outline({ document, onChoose }: { document: ReportDocument; onChoose?: () => void }): VNode {
  const list = useRef<HTMLOListElement>(null);
  const { sections } = document.analysis;
  const visible = visibleMarks.value;
  const counts = useMemo(() => marksBySection(document, visible), [document, visible]);
  useSignalEffect(() => {
    readingSection.value;
    requestAnimationFrame(() => keepInSight(list.current?.querySelector('[aria-current="location"]')));
  });
  if (sections.length === 0) return <p class="quiet">{words.value.noOutline}</p>;
  const choose = (event: MouseEvent, id: number) => {
    event.preventDefault();
    goTo({ view: "text", target: `section-${id}` });
    onChoose?.();
  };
  return (
    <ol ref={list} class="outline">
      {sections.map(({ id, level, label, title, role }) => {
        const count = counts.get(id) ?? 0;
        return (
          <li key={id} class={`level-${Math.min(level, 4)}`}>
            <a
              href={toHash({ view: "text", document: document.number, target: `section-${id}` })}
              aria-current={readingSection.value === id ? "location" : undefined}
              onClick={(event) => choose(event, id)}
            >
              <span lang="zh-CN">
                {label}
                {title}
              </span>
              {role && level === 1 ? <small class="role">{words.value.roles[role]}</small> : null}
              {count > 0 ? <small class="count">{count}</small> : null}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** How many of the visible marks stand in each section or below it. */
function marksBySection({ marks, sectionById }: ReportDocument, visible: ReadonlySet<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { id, section } of marks) {
    if (!visible.has(id)) continue;
    for (let at = section; at !== null; at = sectionById.get(at)?.parent ?? null) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** Scrolls the outline alone, never the page. */
function keepInSight(element: Element | null | undefined): void {
  const frame = element?.closest(".side");
  if (!element || !frame) return;
  const place = element.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  if (place.top < around.top) frame.scrollTop += place.top - around.top - around.height / 3;
  else if (place.bottom > around.bottom) frame.scrollTop += place.bottom - around.bottom + around.height / 3;
}

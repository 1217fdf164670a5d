import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { toHash } from "../model/address.js";
import { isWithin } from "../model/filters.js";
import type { ReportDocument } from "../model/report-document.js";
import { goTo, visibleMarks, words } from "../state.js";
import { readingSection } from "../text/follow-reading.js";

/** The section tree at the side of the text; the section being read is marked and kept in sight. */
export function Outline({ document, onChoose }: { document: ReportDocument; onChoose?: () => void }): VNode {
  const list = useRef<HTMLOListElement>(null);
  const { sections } = document.analysis;
  const visible = visibleMarks.value;
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
        const count = document.marks.filter(
          (mark) => visible.has(mark.id) && mark.section !== null && isWithin(mark.section, id, document),
        ).length;
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

/** Scrolls the outline alone, never the page. */
function keepInSight(element: Element | null | undefined): void {
  const frame = element?.closest(".side");
  if (!element || !frame) return;
  const place = element.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  if (place.top < around.top) frame.scrollTop += place.top - around.top - around.height / 3;
  else if (place.bottom > around.bottom) frame.scrollTop += place.bottom - around.bottom + around.height / 3;
}

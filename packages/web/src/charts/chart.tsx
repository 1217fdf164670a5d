import { type PlotOptions, plot } from "@observablehq/plot";
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import type { LegendSign } from "../take-away/save-chart.js";
import { SavePicture } from "../take-away/save-picture.js";
import { SaveTable } from "../take-away/save-table.js";
import type { ShownTable } from "../take-away/table-file.js";

/** What the charts of one document are drawn from. */
export interface DocumentChartProps {
  document: ReportDocument;
  /** Ids of the marks that pass the filters. */
  visible: ReadonlySet<string>;
}

interface Props {
  title: string;
  /** What the chart is drawn from; for those who do not see it, and for looking things up. */
  table: ComponentChildren;
  /** The same as a file. */
  file(): ShownTable;
  legend?: readonly LegendSign[];
  /** Its data are many and are drawn when they are unfolded. */
  long?: boolean;
  /** Makes the chart for a width in pixels. */
  draw(width: number): PlotOptions;
  /** Called with the index of the datum that was clicked. */
  onChoose?(index: number): void;
}

/** A chart with its title and, folded in, its data. */
export function Chart({ title, table, file, legend, long = false, draw, onChoose }: Props): VNode {
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    // what is inside of a figure out of sight has no width yet
    observer.observe(figure.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const chart = plot({ className: "plot", width, ariaLabel: title, ...draw(width) });
    chart.setAttribute("role", "img");
    // the page's policy allows no style of a library's own; it stands in our sheet
    chart.querySelector("style")?.remove();
    // inside of an image labels name nothing; our sheet knows the parts by class
    for (const part of chart.querySelectorAll("[aria-label]")) {
      part.classList.add(`plot-${part.getAttribute("aria-label")!.replaceAll(" ", "-")}`);
      part.removeAttribute("aria-label");
    }
    frame.current!.replaceChildren(chart);
  }, [width, draw, title]);
  const choose = (event: MouseEvent) => {
    const datum = (event.target as { __data__?: unknown }).__data__;
    if (typeof datum === "number") onChoose?.(datum);
  };
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <h2>{title}</h2>
        <div class="take-away-all">
          <SavePicture title={title} legend={legend} frame={frame} />
          <SaveTable name={title} make={file} />
        </div>
        {legend ? (
          <ul class="legend">
            {legend.map(({ sign, label, colour }) => (
              <li key={label}>
                <span aria-hidden="true" class={`sign ${colour}`}>
                  {sign}
                </span>{" "}
                {label}
              </li>
            ))}
          </ul>
        ) : null}
      </figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table below has the same links for the keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div ref={frame} class={onChoose ? "plot-frame choosable" : "plot-frame"} onClick={onChoose && choose} />
      <ChartData long={long}>{table}</ChartData>
    </figure>
  );
}

/** The data of a chart; long ones are drawn once they are unfolded. */
function ChartData({ long, children }: { long: boolean; children: ComponentChildren }): VNode {
  const [unfolded, setUnfolded] = useState(!long);
  return (
    <details onToggle={(event) => event.currentTarget.open && setUnfolded(true)}>
      <summary>{words.value.data}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too */}
      <div class="scroll" tabIndex={0}>
        {unfolded ? children : null}
      </div>
    </details>
  );
}

/** Full-width characters take about twice the room of others. */
const FULL_WIDTH = 12.5;
const OTHER = 7.6;
const roomOf = (sign: string): number => (sign > "\u2e80" ? FULL_WIDTH : OTHER);

/** Room that a label takes, in pixels. */
export function labelWidth(label: string): number {
  return [...label].reduce((sum, sign) => sum + roomOf(sign), 0);
}

const LONGEST_LABEL = 14 * FULL_WIDTH;

/** A label short enough to stand beside a chart, or in the room that there is. */
export function shortened(label: string, most: number = LONGEST_LABEL): string {
  const longest = Math.min(most, LONGEST_LABEL);
  if (labelWidth(label) <= longest) return label;
  let room = longest - FULL_WIDTH;
  const kept = [...label].findIndex((sign) => {
    room -= roomOf(sign);
    return room < 0;
  });
  return `${[...label].slice(0, kept).join("")}…`;
}

/** Room for labels at the left, by the width of the chart. */
export function labelRoom(width: number): number {
  return Math.min(210, Math.round(width * 0.42));
}

/** Between a label and what it names. */
const GAP = 10;

/** Names at the left of a chart of that width, as long as there is room for them. */
export function besideChart(width: number): (label: string) => string {
  const room = labelRoom(width) - GAP;
  return (label) => shortened(label, room);
}

/** Room for labels behind the last of what they name. */
export function roomBehind(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(labelWidth))) + 14;
}

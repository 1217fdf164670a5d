import { type PlotOptions, plot } from "@observablehq/plot";
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { printing } from "../interface/printing.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import type { LegendSign } from "../take-away/save-chart.js";
import { SavePicture } from "../take-away/save-picture.js";
import { SaveTable } from "../take-away/save-table.js";
import type { ShownTable } from "../take-away/table-file.js";
import { ChartPoints } from "./chart-points.js";
import { frozenNames } from "./frozen-names.js";

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
  /** How the chart is to be read. */
  note?: string | undefined;
  /** Its data are many and are drawn when they are unfolded. */
  long?: boolean;
  /** Makes the chart for a width in pixels. Marks of the class `point` stand for the data. */
  draw(width: number): PlotOptions;
  /** What the datum of an index says, a line each. */
  tell(index: number): readonly string[];
  /** Called with the index of the datum that was clicked. */
  onChoose?(index: number): void;
}

/** The width of A4 between margins of 15 mm, in pixels. */
const PAPER = 680;

/** A chart with its title and, folded in, its data. */
export function Chart({ title, table, file, legend, note, long = false, draw, tell, onChoose }: Props): VNode {
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    // what is inside of a figure out of sight has no width yet
    observer.observe(figure.current!);
    return () => observer.disconnect();
  }, []);
  // paper has its own width, and is drawn for before it is printed
  const room = printing.value ? PAPER : width;
  useLayoutEffect(() => {
    if (width > 0) frame.current!.replaceChildren(...drawn(title, draw(room), room));
  }, [width > 0, room, draw, title]);
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <h2>{title}</h2>
        <div class="take-away-all">
          <SavePicture title={title} legend={legend} note={note} frame={frame} />
          <SaveTable name={title} make={file} />
        </div>
        {legend ? <Legend legend={legend} /> : null}
        {note ? <p class="quiet note">{note}</p> : null}
      </figcaption>
      <ChartPoints frame={frame} tell={tell} onChoose={onChoose}>
        <div ref={frame} class={onChoose ? "plot-frame choosable" : "plot-frame"} />
      </ChartPoints>
      <ChartData long={long}>{table}</ChartData>
    </figure>
  );
}

/** The drawing, and before it the names of its rows where it is wider than its frame. */
function drawn(title: string, options: PlotOptions, width: number): Element[] {
  const chart = plot({ className: "plot", width, ariaLabel: title, ...options }) as SVGSVGElement;
  chart.setAttribute("role", "img");
  // the page's policy allows no style of a library's own; it stands in our sheet
  chart.querySelector("style")?.remove();
  // inside of an image labels name nothing; our sheet knows the parts by class
  for (const part of chart.querySelectorAll("[aria-label]")) {
    part.classList.add(`plot-${part.getAttribute("aria-label")!.replaceAll(" ", "-")}`);
    part.removeAttribute("aria-label");
  }
  return chart.width.baseVal.value > width ? [frozenNames(chart, options.marginLeft ?? 0), chart] : [chart];
}

function Legend({ legend }: { legend: readonly LegendSign[] }): VNode {
  return (
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

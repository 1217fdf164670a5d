import type { RefObject, VNode } from "preact";
import { shownDocuments } from "../interface/shown-documents.js";
import { words } from "../state.js";
import { fileName } from "./file-name.js";
import { chartPng, chartSvg, type LegendSign, svgText } from "./save-chart.js";
import { saveFile } from "./save-file.js";

interface Props {
  title: string;
  legend: readonly LegendSign[] | undefined;
  /** How the chart is to be read. */
  note: string | undefined;
  /** What holds the drawing. */
  frame: RefObject<HTMLElement>;
}

/** Saves a chart as a picture. */
export function SavePicture({ title, legend, note, frame }: Props): VNode {
  const say = words.value.takeAway;
  const picture = () => {
    const source = words.value.charts.source(shownDocuments());
    return chartSvg(frame.current!, { title, source, legend: legend ?? [], note });
  };
  const saveSvg = () => saveFile(`${fileName(title)}.svg`, new Blob([svgText(picture())], { type: "image/svg+xml" }));
  const savePng = async () => saveFile(`${fileName(title)}.png`, await chartPng(picture()));
  return (
    <span class="take-away">
      <button type="button" aria-label={say.saveAs(title, "SVG")} onClick={saveSvg}>
        SVG
      </button>
      <button type="button" aria-label={say.saveAs(title, "PNG")} onClick={savePng}>
        PNG
      </button>
    </span>
  );
}

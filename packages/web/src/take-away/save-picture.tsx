import type { RefObject, VNode } from "preact";
import { words } from "../state.js";
import { fileName } from "./file-name.js";
import { chartPng, chartSvg, type LegendSign, svgText } from "./save-chart.js";
import { saveFile } from "./save-file.js";

interface Props {
  title: string;
  legend: readonly LegendSign[] | undefined;
  /** What holds the drawing. */
  frame: RefObject<HTMLElement>;
}

/** Saves a chart as a picture. */
export function SavePicture({ title, legend, frame }: Props): VNode {
  const say = words.value.takeAway;
  const picture = () => chartSvg(frame.current!.querySelector("svg")!, title, legend);
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

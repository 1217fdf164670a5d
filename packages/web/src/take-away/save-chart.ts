import { labelWidth } from "../charts/labels.js";

/** What of an element's look a picture file needs to carry itself, having no style sheet. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "paint-order",
  "white-space",
] as const;
const LOOKLESS = new Set(["title", "desc", "defs", "clipPath"]);

/** A sign of a chart's legend. */
export interface LegendSign {
  sign: string;
  label: string;
  /** Name of a colour of the palette. */
  colour: string;
}

const SVG = "http://www.w3.org/2000/svg";
const HEAD = 30;
const LINE = 22;
const MARGIN = 8;

/** What stands around a chart in a picture of it. */
interface Surroundings {
  title: string;
  /** What it was made from. */
  source: string;
  legend: readonly LegendSign[];
  note: string | undefined;
}

/**
 * A chart as a picture file of its own: title, legend and note above it, its source below, all colours and fonts written out as they are
 * seen by day, on the page's ground: a picture is for a paper or a slide.
 *
 * @param frame What holds the drawing, which stays as it is.
 */
export function chartSvg(frame: HTMLElement, surroundings: Surroundings): SVGSVGElement {
  const page = document.documentElement.dataset;
  const { theme } = page;
  // the palette is that of the whole page; nothing is painted before it is night again
  page.theme = "light";
  try {
    return pictureOf(frame, surroundings);
  } finally {
    if (theme === undefined) delete page.theme;
    else page.theme = theme;
  }
}

function pictureOf(frame: HTMLElement, { title, source, legend, note }: Surroundings): SVGSVGElement {
  const chart = frame.querySelector<SVGSVGElement>("svg:not(.plot-names)")!;
  const { width, height } = chart.viewBox.baseVal;
  const [ink, quiet] = [resolved("ink"), resolved("quiet")];
  const font = { "font-family": getComputedStyle(document.body).fontFamily, fill: ink };
  const signs = legendOf(legend, width - 2 * MARGIN);
  const lines = [...signs, ...(note === undefined ? [] : [note])];
  const above = HEAD + lines.length * LINE;
  const size = { width, height: height + above + LINE };
  const whole = element("svg", { xmlns: SVG, ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  whole.append(element("title", {}, title));
  whole.append(element("rect", { ...size, fill: resolved("paper") }));
  whole.append(element("text", { x: MARGIN, y: 20, "font-size": 15, "font-weight": 600, ...font }, title));
  for (const [index, line] of lines.entries()) {
    const text = element("text", { x: MARGIN, y: HEAD + 14 + index * LINE, "font-size": 12, ...font });
    if (typeof line === "string") text.textContent = line;
    else
      for (const { sign, label, colour } of line)
        text.append(element("tspan", { fill: resolved(colour) }, sign), ` ${label}${APART}`);
    whole.append(text);
  }
  const copy = chart.cloneNode(true) as SVGSVGElement;
  writeLook(chart, copy);
  for (const [name, value] of Object.entries({ y: above, width, height, x: 0 })) copy.setAttribute(name, String(value));
  whole.append(copy);
  whole.append(element("text", { x: MARGIN, y: size.height - 8, "font-size": 11, ...font, fill: quiet }, source));
  return whole;
}

/** Between signs of a legend; white space that is not drawn together. */
const APART = "\u2003";

/** A legend in lines that are as wide as the picture. */
function legendOf(legend: readonly LegendSign[], room: number): LegendSign[][] {
  const lines: LegendSign[][] = [];
  let left = 0;
  for (const sign of legend) {
    const width = labelWidth(`${sign.sign} ${sign.label}${APART}`);
    if (left < width) {
      lines.push([]);
      left = room;
    }
    lines.at(-1)?.push(sign);
    left -= width;
  }
  return lines;
}

/** The text of a picture file. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

const SCALE = 2;

/** The picture in points, twice as fine as on the page. */
export async function chartPng(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(picture.getAttribute("width")) * SCALE;
  canvas.height = Number(picture.getAttribute("height")) * SCALE;
  const context = canvas.getContext("2d")!;
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser made no picture"))), "image/png");
  });
}

function writeLook(shown: Element, copy: Element): void {
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  if (!LOOKLESS.has(shown.tagName)) {
    const look = getComputedStyle(shown);
    for (const name of LOOK) {
      const value = look.getPropertyValue(name);
      if (value !== "") copy.setAttribute(name, value);
    }
  }
  for (let index = 0; index < shown.children.length; index++) writeLook(shown.children[index]!, copy.children[index]!);
}

/** A colour of the palette as it is now. */
function resolved(colour: string): string {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = `var(--${colour})`;
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGSVGElement {
  const made = document.createElementNS(SVG, name) as SVGSVGElement;
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

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

/**
 * A chart as a picture file of its own: title and legend above it, all colours and fonts written out as they are seen, on the page's
 * ground.
 *
 * @param chart The drawing in the page, which stays as it is.
 */
export function chartSvg(chart: SVGSVGElement, title: string, legend: readonly LegendSign[] = []): SVGSVGElement {
  const { width, height } = chart.viewBox.baseVal;
  const above = HEAD + (legend.length > 0 ? LINE : 0);
  const whole = element("svg", {
    xmlns: SVG,
    width,
    height: height + above,
    viewBox: `0 0 ${width} ${height + above}`,
  });
  const style = getComputedStyle(document.documentElement);
  const page = getComputedStyle(document.body);
  const font = { "font-family": page.fontFamily, fill: page.color };
  whole.append(element("title", {}, title));
  whole.append(element("rect", { width, height: height + above, fill: page.backgroundColor }));
  whole.append(element("text", { x: 8, y: 20, "font-size": 15, "font-weight": 600, ...font }, title));
  let at = 8;
  for (const { sign, label, colour } of legend) {
    const text = element("text", { x: at, y: HEAD + 14, "font-size": 12, ...font });
    text.append(element("tspan", { fill: resolved(style.getPropertyValue(`--${colour}`)) }, sign), ` ${label}`);
    whole.append(text);
    at += 26 + 12 * sign.length + 13 * label.length;
  }
  const copy = chart.cloneNode(true) as SVGSVGElement;
  writeLook(chart, copy);
  for (const [name, value] of Object.entries({ y: above, width, height, x: 0 })) copy.setAttribute(name, String(value));
  whole.append(copy);
  return whole;
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

/** A colour of the palette as it is now, by day or by night. */
function resolved(colour: string): string {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = colour;
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

import { type Moved, standsHigher } from "./superscript.js";
import { childAt, childrenOf, descendants, textOf, type XmlElement } from "./xml.js";

/** What only wraps content: content controls, custom XML, smart tags, and what was put in while changes were tracked. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "sdtContent",
  "customXml",
  "smartTag",
  "ins",
  "moveTo",
  "Choice",
  "hyperlink",
  "fldSimple",
  "dir",
  "bdo",
]);
/** What was taken out while changes were tracked. */
const TAKEN_OUT: ReadonlySet<string> = new Set(["del", "moveFrom", "delText", "delInstrText"]);

/** All others stand for themselves, nearly all of a document. */
const IS_READ_BY_NAME: ReadonlySet<string> = new Set([...WRAPPERS, ...TAKEN_OUT, "sdt", "AlternateContent"]);

/** The elements below as Word shows them with all changes accepted, whatever wraps them. */
export function contentOf(element: XmlElement): readonly XmlElement[] {
  if (element.children.every(standsForItself)) return element.children;
  const shown: XmlElement[] = [];
  addContent(element, shown);
  return shown;
}

const standsForItself = (child: XmlElement | string): child is XmlElement =>
  typeof child !== "string" && !IS_READ_BY_NAME.has(child.name);

/** An element, or what is shown in its place. */
export function shownOf(element: XmlElement): XmlElement[] {
  const shown: XmlElement[] = [];
  addShown(element, shown);
  return shown;
}

function addContent({ children }: XmlElement, shown: XmlElement[]): void {
  for (const child of children) {
    if (typeof child === "string") continue;
    if (IS_READ_BY_NAME.has(child.name)) addShown(child, shown);
    else shown.push(child);
  }
}

function addShown(element: XmlElement, shown: XmlElement[]): void {
  if (TAKEN_OUT.has(element.name)) return;
  if (element.name === "sdt") {
    const content = childAt(element, "sdtContent");
    // 单击此处输入文字: what a form asks for where nothing was filled in
    const isPrompt = isOn(childAt(element, "sdtPr", "showingPlcHdr"));
    if (content && !isPrompt) addContent(content, shown);
  } else if (element.name === "AlternateContent") {
    const form = formOf(element);
    if (form) addContent(form, shown);
  } else if (WRAPPERS.has(element.name)) addContent(element, shown);
  else shown.push(element);
}

/** The same thing twice, once for programs that do not know the newer form, which may be a picture of what the older one says. */
function formOf(element: XmlElement): XmlElement | undefined {
  const [newer, older] = [childAt(element, "Choice"), childAt(element, "Fallback")];
  if (newer === undefined || older === undefined) return newer ?? older;
  return !holdsText(newer) && holdsText(older) ? older : newer;
}

const holdsText = (element: XmlElement): boolean =>
  descendants(element, "t").some((text) => textOf(text).trim() !== "");

/** Whether a paragraph's end was taken out, which joins it with the next one. */
export function isEndTakenOut(properties: XmlElement | undefined): boolean {
  const mark = childAt(properties, "rPr");
  return childAt(mark, "del") !== undefined || childAt(mark, "moveFrom") !== undefined;
}

/** Whether a row was taken out. */
export const isRowTakenOut = (row: XmlElement): boolean => childAt(row, "trPr", "del") !== undefined;

/** Whether a cell was taken out. */
export const isCellTakenOut = (cell: XmlElement): boolean => childAt(cell, "tcPr", "cellDel") !== undefined;

/** Whether a cell goes on with the one above it. */
export function continuesAbove(cell: XmlElement): boolean {
  const merge = childAt(cell, "tcPr", "vMerge");
  return merge !== undefined && (merge.attributes.val ?? "continue") === "continue";
}

/** How many columns a cell takes. */
export const columnsOf = (cell: XmlElement): number =>
  Math.max(1, columnCount(childAt(cell, "tcPr", "gridSpan")?.attributes.val));

/** How many columns a row leaves out before its first cell. */
export const columnsBefore = (row: XmlElement): number =>
  columnCount(childAt(row, "trPr", "gridBefore")?.attributes.val);

/** How many columns a row leaves out behind its last cell. */
export const columnsAfter = (row: XmlElement): number => columnCount(childAt(row, "trPr", "gridAfter")?.attributes.val);

/** Where each column of a table begins, in twentieths of a point; where the table does not say, columns are wide. */
export function placesIn(table: XmlElement): (column: number) => number {
  const places: number[] = [];
  let place = 0;
  for (const { attributes } of childrenOf(childAt(table, "tblGrid") ?? table, "gridCol")) {
    const width = Number(attributes.w);
    places.push(place);
    place += Number.isFinite(width) && width >= 0 ? width : WIDE;
  }
  return (column) => places[column] ?? place + (column - places.length) * WIDE;
}

function columnCount(value: string | undefined): number {
  const count = Number(value ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 0;
}

/** Whether a value that is on or off is on; one that is not given is off. */
export const isSet = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off|none)$/.test(value);

const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && isSet(property.attributes.val ?? "");

/** Whether the properties of a run or style, its `rPr`, hide it, so that Word does not show it; `null` where they leave it. */
export function isHidden(properties: XmlElement | undefined): boolean | null {
  const property = childAt(properties, "vanish");
  return property === undefined ? null : isOn(property);
}

/** How the properties of a run or style place it against the line: `superscript`, `subscript`, `baseline`; `null` where they leave it. */
export const alignmentOf = (properties: XmlElement | undefined): string | null =>
  childAt(properties, "vertAlign")?.attributes.val ?? null;

/** Whether a run stands raised beside the one before it, by the properties of both; nobody asks for the size of what is not moved. */
export function isMovedUp(properties: XmlElement | undefined, before: XmlElement | undefined): boolean {
  if (childAt(properties, "position") === undefined && childAt(before, "position") === undefined) return false;
  return standsHigher(movedOf(properties), movedOf(before));
}

/** How far the properties of a run move it up, and its size. */
function movedOf(properties: XmlElement | undefined): Moved {
  const moved = Number(childAt(properties, "position")?.attributes.val ?? 0);
  const size = Number(childAt(properties, "sz")?.attributes.val ?? Number.NaN);
  return { moved: Number.isFinite(moved) ? moved : 0, size: Number.isFinite(size) ? size : null };
}

/** A width that no column is mistaken for a sliver with. */
const WIDE = 1000;
/** As many columns as Word allows. */
const MOST_COLUMNS = 63;

import { DIGITS } from "./number-format.js";
import { type Level, type List, LONGEST_TEMPLATE, MOST_LEVELS, WordNumbers } from "./word-numbers.js";
import { childAt, childrenOf, type XmlElement } from "./xml.js";

/** The lists of a document, from the part that defines them. */
export function docxNumbering(numbering: XmlElement | undefined): WordNumbers {
  const definitions = readDefinitions(numbering);
  const lists = new Map<string, List>();
  for (const list of numbering ? childrenOf(numbering, "num") : []) {
    const definition = childAt(list, "abstractNumId")?.attributes.val ?? "";
    lists.set(list.attributes.numId ?? "", withOverrides(definition, definitions.get(definition) ?? [], list));
  }
  return new WordNumbers(lists);
}

/** Definitions by id; one may take its levels from a list style that another defines. */
function readDefinitions(numbering: XmlElement | undefined): Map<string, (Level | undefined)[]> {
  const elements = numbering ? childrenOf(numbering, "abstractNum") : [];
  const levels = new Map<string, (Level | undefined)[]>();
  const ofStyle = new Map<string, (Level | undefined)[]>();
  for (const element of elements) {
    const own: (Level | undefined)[] = [];
    childrenOf(element, "lvl").forEach((level, index) => {
      const at = Number(level.attributes.ilvl ?? index);
      if (Number.isInteger(at) && at >= 0 && at < MOST_LEVELS) own[at] = readLevel(level);
    });
    levels.set(element.attributes.abstractNumId ?? "", own);
    const style = childAt(element, "styleLink")?.attributes.val;
    if (style !== undefined) ofStyle.set(style, own);
  }
  for (const element of elements) {
    const linked = ofStyle.get(childAt(element, "numStyleLink")?.attributes.val ?? "");
    if (linked !== undefined) levels.set(element.attributes.abstractNumId ?? "", linked);
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const value = (name: string): string | undefined => childAt(element, name)?.attributes.val;
  const start = Number(value("start") ?? 1);
  const legal = childAt(element, "isLgl");
  return {
    start: Number.isSafeInteger(start) ? start : 1,
    format: numberFormat(element),
    text: (value("lvlText") ?? "").slice(0, LONGEST_TEMPLATE),
    suffix: value("suff") ?? "tab",
    legal: legal !== undefined && legal.attributes.val !== "0" && legal.attributes.val !== "false",
    restartsBelow: Number(value("lvlRestart") ?? MOST_LEVELS),
    style: value("pStyle") ?? null,
  };
}

/** Word puts formats that older versions do not know (01, 001) into `mc:AlternateContent`. */
function numberFormat(element: XmlElement): string {
  const format = childAt(element, "numFmt") ?? childAt(element, "AlternateContent", "Choice", "numFmt");
  if (format?.attributes.val !== "custom") return format?.attributes.val ?? "decimal";
  const first = /^0{1,4}1(?=,)/.exec(format.attributes.format ?? "")?.[0];
  return first === undefined ? "decimal" : `${DIGITS}${first.length}`;
}

function withOverrides(definition: string, levels: readonly (Level | undefined)[], list: XmlElement): List {
  const result = [...levels];
  const restarts = new Set<number>();
  for (const override of childrenOf(list, "lvlOverride")) {
    const at = Number(override.attributes.ilvl ?? 0);
    if (!Number.isInteger(at) || at < 0 || at >= MOST_LEVELS) continue;
    const own = childAt(override, "lvl");
    const start = Number(childAt(override, "startOverride")?.attributes.val ?? Number.NaN);
    const base = own ? readLevel(own) : result[at];
    if (base) result[at] = Number.isSafeInteger(start) ? { ...base, start } : base;
    if (Number.isSafeInteger(start)) restarts.add(at);
  }
  return { definition, levels: result, restarts };
}

import { numberAs } from "./number-format.js";
import { childAt, childrenOf, type XmlElement } from "./xml.js";

/** One level of a list: how its numbers are written. */
interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`: each `%n` stands for the number on level n. */
  text: string;
  /** What parts the number from the text: a tab, a space or nothing. */
  suffix: string;
  /** All levels are shown as decimals, also those that are counted in hanzi: 第二章, 2.1. */
  legal: boolean;
  /** How many of the levels above begin this one anew; 0 where none does, and it counts through. */
  restartsBelow: number;
  /** The style whose paragraphs stand on this level. */
  style: string | null;
}

interface List {
  /** Lists made from one definition count on with each other. */
  definition: string;
  levels: readonly (Level | undefined)[];
  /** Levels that begin anew where this list is first used. */
  restarts: Set<number>;
}

/** A template that ends in its number, behind a hanzi. */
const BARE_ORDINAL = /\p{Script=Han}%\d$/u;
/** Word knows nine levels. */
const MOST_LEVELS = 9;
/** A template longer than this is no numbering, and would be written before every paragraph. */
const LONGEST_TEMPLATE = 100;

/** The numbers that Word writes before the paragraphs of lists, which stand nowhere in the text of the file. */
export class DocxNumbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, number[]>();

  constructor(numbering: XmlElement | undefined) {
    const definitions = readDefinitions(numbering);
    for (const list of numbering ? childrenOf(numbering, "num") : []) {
      const definition = childAt(list, "abstractNumId")?.attributes.val ?? "";
      this.#lists.set(list.attributes.numId ?? "", withOverrides(definition, definitions.get(definition) ?? [], list));
    }
  }

  /** The level that a list gives to paragraphs of a style, or `null`. */
  levelOfStyle(list: string, style: string): number | null {
    const at = this.#lists.get(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
    return at < 0 ? null : at;
  }

  /** The label of the next paragraph of that list on that level (from 0), with what parts it from `text`; counts on. Empty for an unknown list. */
  next(list: string, level: number, text: string): string {
    const found = this.#lists.get(list);
    const own = found?.levels[level];
    if (found === undefined || own === undefined) return "";
    const counters = this.#counters.get(found.definition) ?? [];
    this.#counters.set(found.definition, counters);
    if (found.restarts.delete(level)) delete counters[level];
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counters.length; below++)
      if (level < (found.levels[below]?.restartsBelow ?? MOST_LEVELS)) delete counters[below];
    if (own.format === "bullet") return "• ";
    if (own.format === "none") return "";
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = found.levels[at];
      return shown ? numberAs(own.legal ? "decimal" : shown.format, counters[at] ?? shown.start) : "";
    });
    return label + separator(label, text, own);
  }
}

/** 2 2024年工作计划, 1.1 2023年: a number that would run into the figure after it is parted from it whatever the file says. */
function separator(label: string, text: string, { text: template, suffix }: Level): string {
  // unlike a plain space, never taken for one between groups of digits
  if (/[\w.]$/.test(label) && /^\w/.test(text)) return /^\d/.test(text) ? "\u3000" : " ";
  if (/\p{Script=Han}$/u.test(label)) return isPartedFrom(text, template, suffix) ? "\u3000" : "";
  return suffix !== "nothing" && /\w$/.test(label) ? " " : "";
}

/**
 * 第一章　总则, 一　总体要求: a number without a sign behind it would run into the words, and 一 into 一　十年成就, also where the file puts
 * nothing between them; but `第一` before 批资金 is one with it then.
 */
function isPartedFrom(text: string, template: string, suffix: string): boolean {
  if (!/^[\p{L}\p{N}“《（]/u.test(text)) return false;
  return suffix !== "nothing" || !BARE_ORDINAL.test(template);
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
  return /^0\d,/.test(format.attributes.format ?? "") ? "decimalZero" : "decimal";
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

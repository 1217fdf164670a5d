import { DIGITS, numberAs } from "./number-format.js";

/** One level of a list: how its numbers are written. */
export interface Level {
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

export interface List {
  /** Lists made from one definition count on with each other. */
  definition: string;
  levels: readonly (Level | undefined)[];
  /** Levels that begin anew where this list is first used. */
  restarts: Set<number>;
}

/** A template that ends in its number, behind a hanzi. */
const BARE_ORDINAL = /\p{Script=Han}%\d$/u;
/** Word knows nine levels. */
export const MOST_LEVELS = 9;
/** A template longer than this is no numbering, and would be written before every paragraph. */
export const LONGEST_TEMPLATE = 100;

/** The numbers that Word writes before the paragraphs of lists, which stand nowhere in the text of the file. */
export class WordNumbers {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, number[]>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** Whether there is a list of that name. */
  has(list: string): boolean {
    return this.#lists.has(list);
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
    if (own.format === "bullet") return SPOKEN_BULLET.test(own.text) ? own.text : "• ";
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = found.levels[at];
      if (shown === undefined || (at === level && own.format === "none")) return "";
      return numberAs(
        own.legal && !LEFT_LEGAL.test(shown.format) ? "decimal" : shown.format,
        counters[at] ?? shown.start,
      );
    });
    // the signs around a number that is not shown
    if (own.format === "none" && own.text.includes("%") && !/[\p{L}\p{N}]/u.test(label)) return "";
    return label.trim() === "" ? "" : label + separator(label, text, own);
  }
}

/** Bullets that are words or the dash of a list in a standard; all others are signs, often letters of a font of signs. */
const SPOKEN_BULLET = /\p{Script=Han}|^——/u;
/** What legal numbering leaves as it is: 1.01. */
const LEFT_LEGAL = new RegExp(`^(?:decimalZero$|${DIGITS})`);

/** What a number ends in that goes on into digits behind it: 3．5, 1-15, 1,900, １26. */
const GOES_ON = /[\w\p{Nd}][,，:;+*×/／]?$|[.．~～\-－]$/u;
/** And with which it does so whatever blank is between: 1：50, 3·5, 1—15. Word goes on at the next tab here. */
const GOES_ON_OVER_BLANKS = /[\w\p{Nd}][：·・•]$|[‐-―]$/u;
const DIGIT_FIRST = /^\p{Nd}/u;
const LATIN_OR_DIGIT_LAST = /[\w０-９]$/;

/** 2 2024年工作计划, 1.1 2023年: a number that would run into the figure after it is parted from it whatever the file says. */
function separator(label: string, text: string, { text: template, suffix }: Level): string {
  if (DIGIT_FIRST.test(text)) {
    if (GOES_ON_OVER_BLANKS.test(label)) return "\t";
    // unlike a plain space, never taken for one between groups of digits
    if (GOES_ON.test(label)) return "\u3000";
  }
  if (/[\w.]$/.test(label) && /^\w/.test(text)) return " ";
  if (/\p{Script=Han}$/u.test(label)) return isPartedFrom(text, template, suffix) ? "\u3000" : "";
  return suffix !== "nothing" && LATIN_OR_DIGIT_LAST.test(label) ? " " : "";
}

/**
 * 第一章　总则, 一　总体要求: a number without a sign behind it would run into the words, and 一 into 一　十年成就, also where the file puts
 * nothing between them; but `第一` before 批资金 is one with it then.
 */
function isPartedFrom(text: string, template: string, suffix: string): boolean {
  if (!/^[\p{L}\p{N}“《（]/u.test(text)) return false;
  return suffix !== "nothing" || !BARE_ORDINAL.test(template);
}

import { headingWords } from "../generated/heading-words.js";
import { matchesOf } from "../text/matches-of.js";

/** A row of `data/structure/heading-words.yaml`. */
export interface HeadingWord {
  /** `continues`: before a figure the words say more of what stands on the line above. */
  effect: "bars" | "favours" | "continues";
  where: "start" | "end" | "inside";
  of: "all" | "unnumbered";
  forms: readonly string[];
  /** Words that contain a form without meaning it. */
  except?: readonly string[];
}

/** All words of one effect and place in one expression each: a lead that has none of them costs few looks. */
const BARS = testsFor("bars", "all");
const BARS_UNNUMBERED = testsFor("bars", "unnumbered");
const FAVOURS = testsFor("favours", "all");
const FAVOURS_UNNUMBERED = testsFor("favours", "unnumbered");

function testsFor(effect: HeadingWord["effect"], of: HeadingWord["of"]): RegExp[] {
  const rows = headingWords.filter((row) => row.effect === effect && row.of === of);
  const places = [...new Set(rows.map(({ where }) => where))];
  return places.map((place) => {
    const sources = rows
      .filter(({ where }) => where === place)
      .map((row) => sourceOf(place, row.forms, row.except ?? []));
    return new RegExp(sources.join("|"));
  });
}

function sourceOf(where: HeadingWord["where"], forms: readonly string[], except: readonly string[]): string {
  const any = `(?:${[...forms].sort((a, b) => b.length - a.length).join("|")})`;
  const spared = except.map((word) => {
    const form = forms.find((candidate) => word.includes(candidate))!;
    const before = word.slice(0, word.indexOf(form));
    return `(?!(?<=${before})${word.slice(before.length)})`;
  });
  if (where === "start") return `^${spared.join("")}${any}`;
  if (where === "end") return `${spared.join("")}${any}$`;
  return `${spared.join("")}${any}`;
}

const QUOTATION_MARK = "“";
const QUOTED = /“[^“”]{0,60}”/g;
const DIGITS = /\d{1,16}/g;
const YEAR = /^(?:19|20)\d\d$/;
/** `5G`, `12345+`, `3月`, `14届` name or date, and so does `20XX年` in a template. */
const NAMES_AFTER = /[GA+年月日届Xx×]/;
const NAMES_BEFORE = /[第+]/;
/** 1-3月份 */
const MONTHS = /\d{1,2}[-—–－~～至到]\d{1,2}月/g;
const HAN_FIGURE = /百分之|[一二三四五六七八九十百千]{2,5}[万亿]|[一二三四五六七八九]成|翻[一两二]番/;

/** Whether the words hold a figure, years, dates and quoted terms aside. */
export function hasFigure(words: string): boolean {
  const bare = words.includes(QUOTATION_MARK) ? words.replace(QUOTED, "") : words;
  if (HAN_FIGURE.test(bare)) return true;
  for (const { 0: digits, index } of matchesOf(DIGITS, bare.replace(MONTHS, ""))) {
    const isName = NAMES_BEFORE.test(bare[index - 1] ?? "") || NAMES_AFTER.test(bare[index + digits.length] ?? "");
    if (!isName && !YEAR.test(digits)) return true;
  }
  return false;
}

/** How much a lead reads like a heading: 0 not at all, 1 it may be one, 2 it has the making of one. */
export function titularity(words: string, isNumbered: boolean): 0 | 1 | 2 {
  const fits = (test: RegExp): boolean => test.test(words);
  if (BARS.some(fits) || (!isNumbered && BARS_UNNUMBERED.some(fits))) return 0;
  return FAVOURS.some(fits) || (!isNumbered && FAVOURS_UNNUMBERED.some(fits)) ? 2 : 1;
}

const TASK = new RegExp(
  sourceOf(
    "start",
    headingWords.filter(({ effect, where }) => effect === "favours" && where === "start").flatMap(({ forms }) => forms),
    [],
  ),
);

/** Whether the words open with the verb of a task (`加快…`, `紧盯…`). */
export function opensWithTask(words: string): boolean {
  return TASK.test(words);
}

const CHANGE = new RegExp(
  `^(?:${headingWords
    .filter(({ effect }) => effect === "continues")
    .flatMap(({ forms }) => forms)
    .join("|")})\\d`,
);

/** Whether the words say how far something has come (`发展到13个`): what, stands before them. */
export function opensWithChange(words: string): boolean {
  return CHANGE.test(words);
}

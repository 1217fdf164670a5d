import { headingWords } from "../generated/heading-words.js";

/** A row of `data/structure/heading-words.yaml`. */
export interface HeadingWord {
  effect: "bars" | "favours";
  where: "start" | "end" | "inside";
  of: "all" | "unnumbered";
  forms: readonly string[];
  /** Words that contain a form without meaning it. */
  except?: readonly string[];
}

interface WordTest {
  effect: HeadingWord["effect"];
  of: HeadingWord["of"];
  pattern: RegExp;
}

const TESTS: readonly WordTest[] = headingWords.map(({ effect, of, where, forms, except }) => ({
  effect,
  of,
  pattern: compile(where, forms, except ?? []),
}));

function compile(where: HeadingWord["where"], forms: readonly string[], except: readonly string[]): RegExp {
  const any = `(?:${[...forms].sort((a, b) => b.length - a.length).join("|")})`;
  const spared = except.map((word) => {
    const form = forms.find((candidate) => word.includes(candidate))!;
    const before = word.slice(0, word.indexOf(form));
    return `(?!(?<=${before})${word.slice(before.length)})`;
  });
  if (where === "start") return new RegExp(`^${spared.join("")}${any}`);
  if (where === "end") return new RegExp(`${spared.join("")}${any}$`);
  return new RegExp(`${spared.join("")}${any}`);
}

const QUOTED = /“[^“”]{0,60}”/g;
const DIGITS = /\d{1,16}/g;
const YEAR = /^(?:19|20)\d\d$/;
/** `5G`, `12345+`, `3月`, `14届` name or date. */
const NAMES_AFTER = /[GA+年月日届]/;
const NAMES_BEFORE = /[第+]/;
const HAN_FIGURE = /百分之|[一二三四五六七八九十百千]{2,5}[万亿]|[一二三四五六七八九]成|翻[一两二]番/;

/** Whether the words hold a figure, years, dates and quoted terms aside. */
export function hasFigure(words: string): boolean {
  const bare = words.replace(QUOTED, "");
  if (HAN_FIGURE.test(bare)) return true;
  for (const { 0: digits, index } of bare.matchAll(DIGITS)) {
    const isName = NAMES_BEFORE.test(bare[index - 1] ?? "") || NAMES_AFTER.test(bare[index + digits.length] ?? "");
    if (!isName && !YEAR.test(digits)) return true;
  }
  return false;
}

/** How much a lead reads like a heading: 0 not at all, 1 it may be one, 2 it has the making of one. */
export function titularity(words: string, isNumbered: boolean): 0 | 1 | 2 {
  let favoured = false;
  for (const { effect, of, pattern } of TESTS) {
    if (of === "unnumbered" && isNumbered) continue;
    if (effect === "favours" && favoured) continue;
    if (!pattern.test(words)) continue;
    if (effect === "bars") return 0;
    favoured = true;
  }
  return favoured ? 2 : 1;
}

const TASK = compile(
  "start",
  headingWords.filter(({ effect, where }) => effect === "favours" && where === "start").flatMap(({ forms }) => forms),
  [],
);

/** Whether the words open with the verb of a task (`加快…`, `紧盯…`). */
export function opensWithTask(words: string): boolean {
  return TASK.test(words);
}

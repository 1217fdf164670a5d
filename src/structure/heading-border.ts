import { headingBorders } from "../generated/heading-borders.js";
import { DIGIT } from "../text/ascii.js";
import { HANZI_NUMERALS } from "../text/hanzi.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import { enclosureEnd } from "./enclosures.js";
import { CONJUNCTION } from "./section-roles.js";
import { opensWithTask } from "./titular.js";

/** A row of `data/structure/heading-borders.yaml`. */
export interface BorderCue {
  side: "before" | "after" | "field";
  weight: number;
  /** Begins the figures of a part of a communiqué. */
  opensFigures?: boolean;
  forms: readonly string[];
}

const SHORTEST = 4;
const LONGEST = 45;
/** The least evidence that makes a border. */
const ENOUGH = 4;
/** Evidence against which a mark further on does not count: `…工作总结2021年，全县…` */
const STRONG = 6;

/** White space in the raw text. */
const GAP = 4;
/** The verb of a task, where the other headings of the kind tell how long this one may be. */
const TASK = 2;
const LONGEST_VERB = 6;
const LONGEST_NOUN = 12;
const USUAL_LENGTH = 2;
const ALIKE = 3;

const YEAR = /(?:(?:19|20)\d\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年/y;
const OPENS_YEAR = new UnitSet(HANZI_NUMERALS, ["0", "9"]);
const YEAR_END = /(?:19|20)\d\d年?$/;
const OPEN_END = new UnitSet("，、：的和与及或在对把将为以从向,“（(《");
/** `主要工作｜完成情况`: what follows is the noun of the heading. */
const NO_TEXT = /^[\u4e00-\u9fff]{2,6}?(?:情况|工作)(?:如下)?(?:[。：:，,（(和及与]|$)/;
const NO_START = new UnitSet(" \t\u3000，、。：；）)》”的和与及或");

/** 二、主要目标到2030年，… */
const BY_YEAR = "到至";
const BY = new UnitSet(BY_YEAR);
/** What the text behind a border begins with, white space in the raw text aside. */
const OPENS = new UnitSet(
  `12${BY_YEAR}${headingBorders
    .filter(({ side }) => side === "after")
    .flatMap(({ forms }) => forms.map((form) => form[0]))
    .join("")}`,
);
const FIELDS = phrases(({ side }) => side === "field");
const FIGURES = phrases(({ opensFigures }) => opensFigures === true);
const AFTER = cues("after", (forms) => new RegExp(forms, "y"));
const BEFORE = cues("before", (forms) => new RegExp(`${forms}$`));

function cues(side: BorderCue["side"], compile: (forms: string) => RegExp): { weight: number; pattern: RegExp }[] {
  return headingBorders
    .filter((cue) => cue.side === side)
    .map(({ weight, forms }) => ({
      weight,
      pattern: compile(`(?:${[...forms].sort((a, b) => b.length - a.length).join("|")})`),
    }));
}

function phrases(isMeant: (cue: BorderCue) => boolean): PhraseTable<true> {
  const forms = headingBorders.filter(isMeant).flatMap((cue) => cue.forms);
  return new PhraseTable(forms.map((form) => [form, true]));
}

/**
 * Where the text begins in a line part that runs on from its heading without a mark (`一、2021年工作总结2021年，…`), or `null` where
 * nothing tells. `isGap` says whether white space stood before an offset in the raw text;
 * `usual` is how long the other headings of the kind are.
 */
export function headingBorder(
  text: string,
  start: number,
  end: number,
  isGap: (offset: number) => boolean,
  usual: number | null = null,
): { at: number; isStrong: boolean } | null {
  const limit = Math.min(end - 1, start + LONGEST);
  const fields = endOfFields(text, start, limit);
  const isYear = fields > start && readYear(text, fields) !== null;
  // （二）教育全县党员干部牢记宗旨。: without figures the name may be a verb.
  if (isYear || (fields > start && FIGURES.longest(text, fields) !== null)) return { at: fields, isStrong: isYear };
  let best = -1;
  let most = ENOUGH - 1;
  let index = start;
  while (index < limit) {
    const closed = enclosureEnd(text, index, end);
    index = closed > 0 ? closed : index + 1;
    if (index - start < SHORTEST || index >= limit) continue;
    const evidence = evidenceAt(text, start, index, isGap, usual);
    if (evidence > most) {
      most = evidence;
      best = index;
    }
  }
  return best < 0 ? null : { at: best, isStrong: most >= STRONG };
}

/** Where the names of fields end with which a communiqué heads a part (`交通、邮电｜全年…`); `start` where none stand there. */
function endOfFields(text: string, start: number, limit: number): number {
  let end = start;
  for (let at = start; at < limit; ) {
    const field = FIELDS.longest(text, at);
    if (field === null) break;
    end = at + field.length;
    at = CONJUNCTION.at(text, end) ? end + 1 : end;
  }
  return end;
}

function readYear(text: string, at: number): string | null {
  YEAR.lastIndex = at;
  return OPENS_YEAR.at(text, at) ? (YEAR.exec(text)?.[0] ?? null) : null;
}

function evidenceAt(
  text: string,
  start: number,
  at: number,
  isGap: (offset: number) => boolean,
  usual: number | null,
): number {
  const year = readYear(text, BY.at(text, at) ? at + 1 : at);
  // Blanks around figures (將 7 000個, 延長 1年) are the typesetter's.
  const isApart = isGap(at) && !DIGIT.at(text, at - 1) && (year !== null || !DIGIT.at(text, at));
  if (usual === null && !OPENS.at(text, at) && !isApart) return 0;
  const heading = text.slice(start, at).trimEnd();
  if (
    OPEN_END.ends(heading) ||
    YEAR_END.test(heading) ||
    NO_START.at(text, at) ||
    NO_TEXT.test(text.slice(at, at + LONGEST_NOUN))
  )
    return 0;
  const before = BEFORE.find(({ pattern }) => pattern.test(heading))?.weight ?? 0;
  let after = AFTER.find((cue) => matchesAt(cue.pattern, text, at))?.weight ?? 0;
  if (year !== null) after = heading.includes(year) ? 4 : 3;
  // A space beside a figure is one of layout, unless the words before it end like a heading: 力争增长 5%以上.
  const isStray = before === 0 && DIGIT.at(text, at);
  if (!isStray && isApart) after += GAP;
  if (usual !== null && after === 0 && opensWithTask(text.slice(at, at + LONGEST_VERB))) after = TASK;
  const alike = usual !== null && Math.abs(heading.length - usual) <= ALIKE ? USUAL_LENGTH : 0;
  if (before + alike === 0 && after < ENOUGH) return 0;
  return after === 0 ? 0 : before + after + alike;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

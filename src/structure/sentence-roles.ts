import { sentenceRoles } from "../generated/sentence-roles.js";
import { UnitFlags } from "../text/unit-flags.js";
import type { SectionRole, Span } from "../types.js";
import { type Tense, tenseOfTerm } from "./part-roles.js";
import { afterTelling } from "./telling.js";

/** A row of `data/structure/sentence-roles.yaml`. */
export interface SentenceCue {
  role: SectionRole;
  reach: "sentence" | "paragraph" | "onward";
  /** What the year that the pattern captures has to be; `open`, where it must only not be known to be over. */
  year?: Tense | "open" | "under-way";
  not?: SectionRole;
  /** Characters one of which stands in every sentence that fits. */
  holds?: string;
  patterns: readonly string[];
}

const OPENING = 60;
const THIS_YEAR = /[，,；;](?:今年(?!以来|前|[一上第\d])|年内|年底前)/;
/** 去年动工的, 去年底结转的; 去年全市的 names no deed, and says as little of the plan. */
const LEFT_OVER = /^(?:去年|上年)[末底]?[^，,；;。的\d]{2,8}的/;

/** The sets of characters of which one stands in every sentence that a cue fits, with a flag for each. */
const HOLDS = [...new Set(sentenceRoles.flatMap(({ holds }) => holds ?? []))];
const TELLING = new UnitFlags();
for (const [place, units] of HOLDS.entries()) TELLING.add(units, 1 << place);
/** The flag of the cues that no character tells: one expression says of all of them whether one fits. */
const UNTOLD = 1 << HOLDS.length;
const ANY_UNTOLD = new RegExp(
  sentenceRoles
    .filter(({ holds }) => holds === undefined)
    .flatMap(({ patterns }) => patterns)
    .join("|"),
);

const CUES = sentenceRoles.map((row) => ({
  ...row,
  patterns: row.patterns.map((source) => new RegExp(source)),
  flag: row.holds === undefined ? UNTOLD : 1 << HOLDS.indexOf(row.holds),
}));

/** The flags of the cues that may fit what a sentence begins with. */
function flagsOf(opening: string): number {
  let flags = ANY_UNTOLD.test(opening) ? UNTOLD : 0;
  for (let at = 0; at < opening.length; at++) flags |= TELLING.of(opening.charCodeAt(at));
  return flags;
}

const THIS = "今年";
/** 截至6月底，…; 上半年，…: what has come of the tasks that a paragraph told. */
const OUTCOME = /^(?:今年)?(?:截[至止]|目前|[到至](?:目前|\d)|上半年|前[一二三两]个?季度|[一1]季度|1[—–－~～至到-])/;
const SHORT = 8;

/** The year that a report looks back on, and that in which it is dated. */
export interface YearsOfReport {
  reviewed: number | null;
  thisYear: number | null;
  /** Whether its title tells of the first months of that year: 2010年上半年. */
  isUnderWay: boolean;
}

/** Follows the role of the text through a part: the heading sets it, sentences that turn to another time or matter change it. */
export class RoleReader {
  readonly #text: string;
  readonly #years: YearsOfReport;
  #part: SectionRole | null = null;
  #onward: SectionRole | null = null;
  #paragraph: SectionRole | null = null;

  /** @param years They tell a coming year from a past one. */
  constructor(text: string, years: YearsOfReport) {
    this.#text = text;
    this.#years = years;
  }

  /** The role that the text has reached, a paragraph's own aside. */
  get current(): SectionRole | null {
    return this.#onward;
  }

  /** @param reached The role that the text has reached; @param part the role that the heading gave. */
  openParagraph(reached: SectionRole | null, part: SectionRole | null): void {
    this.#onward = reached;
    this.#part = part;
    this.#paragraph = null;
  }

  /** Turns the text to another role by what a sentence announces. */
  turnTo(role: SectionRole): SectionRole {
    this.#onward = role;
    this.#paragraph = null;
    return role;
  }

  /** The role of the next sentence. */
  read(sentence: Span): SectionRole | null {
    const { start, end } = sentence;
    const told = afterTelling(this.#text, start, end);
    const behind = told === start ? null : this.#cueAt(told, end);
    // 会议指出，要…: what one demands is no turn of the paragraph
    const cue = this.#cueAt(start, end) ?? (behind?.reach === "paragraph" ? null : behind);
    if (cue === null) {
      if (this.#paragraph === "plan" && this.#years.isUnderWay && OUTCOME.test(this.#text.slice(start, start + SHORT)))
        this.#paragraph = null;
      return this.#paragraph ?? this.#onward;
    }
    if (cue.reach === "sentence") return this.#goesOn(sentence, cue.role) ? this.#onward : cue.role;
    if (cue.reach === "onward") return this.turnTo(cue.role);
    this.#paragraph = cue.role;
    return cue.role;
  }

  /** 去年建成12个，今年再建15个; 去年动工的学校全部投用: a plan tells where it starts from, or what it is about, and goes on. */
  #goesOn({ start, end }: Span, role: SectionRole): boolean {
    if (role !== "review" || this.#onward !== "plan") return false;
    const words = this.#text.slice(start, end);
    return THIS_YEAR.test(words) || LEFT_OVER.test(words);
  }

  /** The first cue that fits what a sentence begins with. */
  #cueAt(start: number, end: number): (typeof CUES)[number] | null {
    const opening = this.#text.slice(start, Math.min(end, start + OPENING));
    const flags = flagsOf(opening);
    if (flags === 0) return null;
    for (const cue of CUES) {
      if ((flags & cue.flag) === 0 || (cue.not !== undefined && cue.not === this.#part)) continue;
      for (const pattern of cue.patterns) if (this.#fits(pattern, cue.year, opening)) return cue;
    }
    return null;
  }

  #fits(pattern: RegExp, year: SentenceCue["year"], opening: string): boolean {
    const match = pattern.exec(opening);
    if (match === null || year === undefined) return match !== null;
    const { reviewed, thisYear, isUnderWay } = this.#years;
    const term = match[1] === THIS ? `${thisYear}` : match[1]!;
    if (year === "under-way")
      return isUnderWay && tenseOfTerm(term, reviewed === null ? null : reviewed - 1) !== "past";
    const tense = tenseOfTerm(term, reviewed);
    return year === "open" ? tense !== "past" : tense === year;
  }
}

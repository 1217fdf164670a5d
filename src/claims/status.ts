import type { Sentence } from "../structure/document-structure.js";
import { mentionAt } from "../text/mention.js";
import type { ClaimStatus, Mention, SectionRole } from "../types.js";
import { counts, looksBack, reaches } from "./cue-reach.js";
import type { Evidence } from "./evidence.js";
import type { Figure } from "./figure.js";
import { isGround, isOfBaseline, isReference } from "./period/claim-period.js";
import { runText } from "./phrase/noun-phrase.js";
import type { Rule } from "./rules/rule.js";
import type { SentenceContext } from "./sentence-context.js";
import { endsClause, overBracket, type Token } from "./tokens/token.js";

/** Decides between achievement and target. */
export type StatusRule = Rule<Evidence>;

const by = (status: ClaimStatus): Evidence => ({ status, token: null, cue: null });

/** 由30%提高到40%: where a change starts has been reached. */
export const startOfChange: StatusRule = {
  name: "start-of-change",
  when: ({ left }) => (left.from ? by("achieved") : null),
};

export const wordAfter: StatusRule = {
  name: "word-after",
  when: (figure, { role }) => evidenceAfter(figure, role),
};

export const wordBefore: StatusRule = {
  name: "word-before",
  when: (figure, sentence) => evidenceBefore(figure, sentence),
};

export const plannedNoun: StatusRule = {
  name: "planned-noun",
  when: (figure) => (isPlanned(figure) ? by("target") : null),
};

export const state: StatusRule = { name: "state", when: (figure) => (isState(figure) ? by("achieved") : null) };

/** Figures in a part that tells of plans are targets, in one that looks back achievements. */
export const partOfDocument: StatusRule = {
  name: "part-of-document",
  when: (_figure, { role }) => (role === null ? null : by(statusOfRole(role))),
};

/** What a sentence before it in the paragraph set. */
export const carriedOn: StatusRule = {
  name: "carried",
  when: (_figure, _sentence, { status }) => (status === null ? null : by(status)),
};

/** 主要目标是： in a sentence of its own. */
export const announcedGoals: StatusRule = {
  name: "announced-goals",
  when: (_figure, { sentence, document }, { goalsFrom }) =>
    belongsToGoals(sentence.section, goalsFrom, document.structure) ? by("target") : null,
};

export const usual: StatusRule = { name: "usual", when: (_figure, { document }) => by(document.usual) };

/** A figure, or a predicate, as far as the words around it are asked. */
export type Place = Pick<Figure, "text" | "tokens" | "at" | "references"> & { left: Pick<Figure["left"], "verb"> };
export type Surroundings = Pick<SentenceContext, "tokens" | "role" | "frame">;

/** The word around the place that tells whether it speaks of what is reached, or `null`. */
export const wordAround = (place: Place, sentence: Surroundings): Evidence | null =>
  evidenceAfter(place, sentence.role) ?? evidenceBefore(place, sentence);

export const statusOfRole = (role: SectionRole): ClaimStatus =>
  role === "plan" || role === "guidance" ? "target" : "achieved";

/** Whether the part is the one that announced goals, or one of the points (一是…) that it announced. */
function belongsToGoals(
  section: Sentence["section"],
  goals: Sentence | null,
  { sections }: SentenceContext["document"]["structure"],
): boolean {
  if (goals === null || section === goals.section) return goals !== null;
  if (section === null) return false;
  const { parent, label } = sections[section]!;
  return parent === goals.section && label.endsWith("是");
}

/** Whether what decided governs the rest of the paragraph: a word for the sentence, not the part of the document. */
export function governs({ status, token, cue, passing }: Evidence): boolean {
  if (token === null) return false;
  return status === "achieved" ? passing !== true : cue === null || cue.scope === "sentence";
}

/** The words that show that a figure is reached where none decided: 已. */
export function weakCues({ text, tokens, at, left }: Figure): Mention[] {
  const found: Mention[] = [];
  if (left.from) return found;
  for (let index = at - 1; index >= 0 && !endsClause(tokens[index]) && tokens[index]!.kind !== "figure"; index--) {
    if (tokens[index]!.cue?.weak) found.unshift(mentionOfToken(text, tokens[index]!));
  }
  return found;
}

export const mentionOfToken = (text: string, { start, end }: Token): Mention => mentionAt(text, start, end);

/** 收入预算48.6亿元, 改厕任务为3800座: the noun itself says that the figure is one to be reached. */
function isPlanned({ text, tokens, quantity, left: { noun, tail, verb } }: Figure): boolean {
  if (!noun || (quantity.kind === "count" && LISTED.has(quantity.unit))) return false;
  const bare = tail ? COPULAS.has(runText(text, tokens, tail)) : verb === null;
  return bare && PLANNED.test(runText(text, tokens, noun));
}

const COPULAS = new Set(["为", "是"]);
const PLANNED =
  /(?:收入|支出|收支)预算数?$|(?:计划|预算|任务|目标)数$|考核指标$|(?:面积|产量|改厕|改造|建设|造林|植树|种植|增长|增收|收入|支出|税收|投资|招商)(?:任务|目标|计划)$|(?:年初|年度)预算数?$/;
/** Such units count the tasks themselves: 重点任务42项. */
const LISTED = new Set(["项", "个", "条", "件", "类", "大类", "次"]);

/** 9亿多劳动力、1亿多专业人才，是我们最大的资源: such a sentence says what is the case. */
function isState({ tokens, at, left }: Figure): boolean {
  if (left.verb !== null) return false;
  let index = at + 1;
  while (index < tokens.length && !endsClause(tokens[index])) index++;
  return tokens[index]?.kind === "comma" && tokens[index + 1]?.word?.text === "是";
}

/** 188件提案已全部办结, 4112户群众将搬进新居, 8%的预定目标. */
function evidenceAfter({ tokens, at, left }: Place, role: SectionRole | null): Evidence | null {
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (endsClause(token) || token.kind === "figure") return null;
    const { cue } = token;
    if (cue === null || cue.weak || !counts(cue, role)) continue;
    if (cue.goal) return tokens[index - 1]?.kind === "de" || index > at + 2 ? { status: cue.status, token, cue } : null;
    if (left.verb === null || cue.status === "target")
      return left.verb === null ? { status: cue.status, token, cue } : null;
  }
  return null;
}

function evidenceBefore(figure: Place, sentence: Surroundings): Evidence | null {
  const { text, tokens, at, references } = figure;
  const { role, frame } = sentence;
  let crossed = false;
  let timed = false;
  /** A time of the plan parts the figure from what was said before: 目前已建成326个，今年再新增40个. */
  let anew = false;
  /** What was done beside a goal: 预定目标为8%，实际增长9%. */
  let actual: Token | null = null;
  /** 了 in a clause between: 奋力推进改革，完成了任务，财政收入增长8%. */
  let done: Token | null = null;
  let parted = false;
  for (let index = at - 1; index >= 0; index--) {
    index = overBracket(text, tokens, index);
    const token = tokens[index]!;
    if (endsClause(token)) {
      parted ||= token.kind === "stop";
      crossed ||= tokens[index + 1]?.word?.text !== "其中" || token.kind === "stop";
      anew = timed && role === "plan";
    } else if (token.period !== null) {
      if (isOfBaseline(tokens, index)) {
        if (index === at - 2 && frame.tenseOf(token.period) === "past")
          return { status: "achieved", token, cue: null, passing: true };
        continue;
      }
      if (startsChange(tokens, index) || isReference(token, references)) continue;
      timed = true;
      const tense = frame.tenseOf(token.period);
      if (tense === "future") return { status: "target", token, cue: null };
      if (tense === "past" && (!crossed || opensSentence(tokens, index)))
        return { status: "achieved", token, cue: null, passing: isGround(tokens, index) };
    } else if (!crossed && token.word?.text.startsWith("实际")) {
      actual = token;
    } else if (crossed && token.kind === "particle" && token.cue?.status === "achieved") {
      done ??= token;
    } else if (parted && looksBack(role) && token.cue?.commitment && !token.cue.goal) {
      // 力争开工1个；续建3个: in a review a promise ends with its statement
    } else if (reaches(tokens, index, crossed, role)) {
      if (crossed && token.cue!.goal && actual !== null) return { status: "achieved", token: actual, cue: null };
      const strives = token.cue!.commitment === "striving" && token.cue!.notInReview;
      const past = strives ? (done ?? pastBefore(sentence, index)) : null;
      if (past !== null) return { status: "achieved", token: past, cue: null };
      if (anew && token.cue!.status === "achieved") return null;
      return { status: token.cue!.status, token, cue: token.cue };
    }
  }
  return null;
}

/** 一年来，我们努力实现财政收入增长5%: what was striven for in a time past was done. */
function pastBefore({ tokens, frame, role }: Surroundings, index: number): Token | null {
  if (role === "plan" || role === "guidance") return null;
  for (let at = index - 1; at >= 0; at--) {
    const { kind, cue, period } = tokens[at]!;
    if (period !== null) return frame.tenseOf(period) === "past" && opensSentence(tokens, at) ? tokens[at]! : null;
    if (kind === "stop" || kind === "figure" || kind === "verb" || cue?.status === "target") return null;
  }
  return null;
}

/** The time at which a change starts (由2015年的41%提高到) is none of the figures that follow. */
function startsChange(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index - 1] ?? { word: null };
  return word?.text === "由" || word?.text === "从";
}

/** 2023年，全区生产总值…; not 在2023年基础上. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  if (isGround(tokens, index)) return false;
  for (let at = index - 1; at >= 0; at--) {
    const { kind } = tokens[at]!;
    if (kind !== "adverb" && kind !== "preposition" && kind !== "scope" && kind !== "comma" && kind !== "frame")
      return kind === "stop" || kind === "colon";
  }
  return true;
}

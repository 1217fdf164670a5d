import type { Sentence } from "../structure/document-structure.js";
import { mentionAt } from "../text/mention.js";
import type { ClaimStatus, Mention, SectionRole } from "../types.js";
import { hostOf } from "./bracket-host.js";
import { counts } from "./cue-reach.js";
import type { Evidence } from "./evidence.js";
import type { Figure } from "./figure.js";
import { moodBefore, type Place, type Surroundings } from "./mood-before.js";
import { readLeft } from "./phrase/read-left.js";
import { isAdjustedBudget, isPlanned } from "./planned-noun.js";
import { decide, type Rule } from "./rules/rule.js";
import type { SentenceContext } from "./sentence-context.js";
import { endsClause, type Token } from "./tokens/token.js";

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
  when(figure, sentence) {
    const host = hostOf(figure.text, figure.tokens, figure.at);
    return moodBefore(figure, sentence, host === null ? 0 : host.opening + 1);
  },
};

export const plannedNoun: StatusRule = {
  name: "planned-noun",
  when: (figure) => (isPlanned(figure) ? by("target") : null),
};

export const adjustedBudget: StatusRule = {
  name: "adjusted-budget",
  when: (figure) => (isAdjustedBudget(figure) ? by("target") : null),
};

/** 31.1亿元（含高新区10.1亿元）: what is said of the figure before the bracket, where nothing inside says. */
export const inBracket: StatusRule = {
  name: "in-bracket",
  when(figure, sentence, carried) {
    const { text, tokens } = figure;
    const at = hostOf(text, tokens, figure.at)?.figure;
    if (at === undefined) return null;
    const host: Figure = { ...figure, at, quantity: tokens[at]!.quantity!, left: readLeft(text, tokens, at) };
    return decide([...BY_WORDS, inBracket], host, sentence, carried, null).answer;
  },
};

/** The rules that read a figure's own words. */
const BY_WORDS = [startOfChange, wordAfter, wordBefore, plannedNoun, adjustedBudget];

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

/** The word around the place that tells whether it speaks of what is reached, or `null`. */
export const wordAround = (place: Place, sentence: Surroundings): Evidence | null =>
  evidenceAfter(place, sentence.role) ?? moodBefore(place, sentence, 0);

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

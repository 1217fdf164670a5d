import type { Commitment, SectionRole } from "../../../types.js";
import { reaches } from "../../scope/cue-reach.js";
import type { Evidence } from "../../scope/evidence.js";
import { endsClause, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure, JudgedFigure } from "../figure.js";
import type { Rule } from "../rule.js";
import { AT_LEAST, AT_MOST } from "./firm-bounds.js";

const isFirm = (verb: string): boolean => AT_LEAST.has(verb) || AT_MOST.has(verb);

/** How firmly a target is promised, and the word that says so. Asked of targets alone. */
export type CommitmentRule = Rule<Promised, JudgedFigure>;

export interface Promised {
  commitment: Commitment;
  token: Token | null;
}

const madeBy = (evidence: Evidence | null): Promised | null =>
  evidence?.cue?.commitment ? { commitment: evidence.cue.commitment, token: evidence.token } : null;

/** The word in the figure's own clause. */
export const inClause: CommitmentRule = {
  name: "in-clause",
  examples: ["确保新建学校〔12所〕。"],
  not: ["今年要新建学校〔12所〕。"],
  when: (figure, { role }) => madeBy(promiseBefore(figure, role, true)),
};

/** 不低于60%, 63%（约束性） */
export const firmBound: CommitmentRule = {
  name: "firm-bound",
  examples: ["一、2025年工作安排\n合格率不低于〔96%〕。"],
  not: ["一、2025年工作安排\n合格率达到〔96%〕。"],
  when: (figure) => (commitmentOfBound(figure) === "binding" ? { commitment: "binding", token: null } : null),
};

/** The word that governs the sentence. */
export const inSentence: CommitmentRule = {
  name: "in-sentence",
  examples: ["力争新建学校12所，医院〔3家〕。"],
  not: ["力争新建学校12所；新建医院〔3家〕。"],
  when(figure, { role }) {
    const { evidence } = figure;
    const governs = evidence.cue?.commitment && !isParted(figure, evidence);
    return madeBy(governs ? evidence : promiseBefore(figure, role, false));
  },
};

/** 6%左右 */
export const looseBound: CommitmentRule = {
  name: "loose-bound",
  examples: ["一、2025年工作安排\n财政收入增长〔6%〕左右。"],
  not: ["一、2025年工作安排\n财政收入增长〔6%〕。"],
  when(figure) {
    const commitment = commitmentOfBound(figure);
    return commitment === null ? null : { commitment, token: null };
  },
};

/** The nearest word before the figure that says how firmly it is promised. */
function promiseBefore(figure: Figure, role: SectionRole | null, near: boolean): Evidence | null {
  const { tokens, at, frame } = figure;
  const { first } = frame.clause;
  const isPromise = ({ cue }: Token, index: number): boolean =>
    cue?.commitment != null && reaches({ tokens, index, at, crossed: index < first, role });
  const token = tokens.at(tokens.last(near ? first : 0, at, isPromise));
  const found: Evidence = { status: "target", token, cue: token.cue };
  return token.cue === null || isParted(figure, found) ? null : found;
}

/** 确保9月底前下闸蓄水；新建泵站3座: no promise but a goal (主要目标是：) holds on behind a semicolon. */
function isParted({ tokens, at }: Figure, { token, cue }: Evidence): boolean {
  const from = tokens.last(0, at, (one) => one === token);
  return !cue?.goal && tokens.some(from + 1, at, ({ kind }) => kind === "stop");
}

function commitmentOfBound({ text, tokens, at }: Figure): Commitment | null {
  const before = tokens.at(at - 1);
  if (isFirm(text.slice(before.start, before.end))) return "binding";
  const isBracketed = tokens.at(at + 1).kind === "bound" && tokens.at(at + 2).kind === "aside";
  const after = tokens.at(isBracketed ? at + 2 : at + 1);
  if (after.kind === "aside") {
    const remark = text.slice(after.start, after.end);
    return remark.includes("约束性") ? "binding" : remark.includes("预期性") ? "expected" : null;
  }
  return remarkAfter(text, tokens, at) ?? (after.kind === "bound" && after.word?.text === "左右" ? "expected" : null);
}

/** 2025年63%，约束性；: what kind of indicator a row of a plan's table says it is. */
function remarkAfter(text: string, tokens: TokenRow, at: number): Commitment | null {
  const from = tokens.at(at + 1).kind === "bound" ? at + 2 : at + 1;
  const comma = tokens.at(from);
  if (comma.kind !== "comma") return null;
  let to = from + 1;
  while (to < from + LONGEST_REMARK && !endsClause(tokens.at(to))) to++;
  const words = REMARK.exec(text.slice(comma.end, tokens.at(to - 1).end));
  return words === null ? null : words[1] === "约束" ? "binding" : "expected";
}

/** In tokens, the comma counted. */
const LONGEST_REMARK = 5;
const REMARK = /^(?:为)?(约束|预期)性(?:指标)?$/;

import type { Span } from "../../types.js";
import type { Clause } from "../clauses/clause.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import type { VerbKind } from "../words/word-rows.js";
import type { Run } from "./noun-phrase.js";

/** Verbs that stand together as one predicate: 征集并提交. */
export interface Predicate extends Run {
  /** That of the last verb. */
  readonly kind: VerbKind | null;
}

/** The predicate that follows a figure, with its arguments. */
export interface PredicateBehind {
  /** Index of its token: a verb, or the preposition or adverb that leads to one. */
  readonly at: number;
  /** The noun that it is said of, where it stands before 的: 3家具有核心竞争力的企业. */
  readonly described: Run | null;
  /** What it is done to: 28次出席政协重要会议. */
  readonly object: Run | null;
}

/**
 * A predicate with its arguments, as a figure completes it. Read once for each figure; a value.
 *
 * 征集史料172篇: predicate 征集, theme 史料, governed. 落实率达到90.4%: predicate and value verb 达到, theme 落实率.
 * 培育企业不少于3家: predicate 培育, theme 企业, value verb 不少于. 国务院增发1000亿元国债: predicate and value verb 增发, agent 国务院, counted 国债.
 */
export interface Frame {
  /** The clause of the figure. */
  readonly clause: Clause;
  /** What brings the figure: 征集 in 征集史料172篇. */
  readonly predicate: Predicate | null;
  /** The verb whose complement the figure is, no noun between: 达到90.4%, 增长7%, 不少于3家. */
  readonly valueVerb: Predicate | null;
  /** What is measured, or what the deed is done to, where it stands before the figure. */
  readonly theme: Run | null;
  /** Who does it, where that is what stands before the verb. */
  readonly agent: Run | null;
  /** Whether the predicate is done to the theme (征集史料172篇), not said of it (落实率达到90.4%). */
  readonly governed: boolean;
  /** Whether the noun is who does it: 被省政协采纳15篇. */
  readonly passive: boolean;
  /** Index of the first token of the noun before the figure; where there is none, of what has been read of the frame. */
  readonly first: number;
  /** The figures of its list, this one among them, in order: 分别增长6%、下降2%. */
  readonly figures: readonly number[];
  /** The places of its list: the figures, and -1 for each that has not changed and is told in words: 分别增长4.1%、与上年持平. */
  readonly places: readonly number[];
  /** 的 stands before the figure: 财政支出的86%, 已投用的64个. */
  readonly modified: boolean;
  /** The figure is where a change starts: 由A提高到B. */
  readonly isBase: boolean;
  /** Index of the figure where the change starts that leads to this one, in its clause and unit: A for B in 由A提高到B; else -1. */
  readonly base: number;
  /** What the figure is compared with: 比上年, 高于全国 (全国), 是2020年的2.5倍 (2020年). */
  readonly baseline: Span | null;
  /** 年均增长7.2%, but not 每人每年补助640元: the rate holds for each year of a span. */
  readonly yearlyRate: boolean;
  /** 分别 */
  readonly distributive: boolean;
  /** Nothing but an enumeration comma or a conjunction stands between this figure and the one before. */
  readonly listed: boolean;
  /** The noun behind the figure: 37个重点项目. */
  readonly counted: Run | null;
  /** 的 stands between the figure and what follows: 16.64平方公里的产业园区. */
  readonly linked: boolean;
  /** What is said behind the figure of what it counts, or of the figure. */
  readonly behind: PredicateBehind | null;
}

/** The argument that stands before the figure, whatever its part in the predicate. */
export const argumentBefore = ({ theme, agent }: Frame): Run | null => theme ?? agent;

/** The argument before the figure; none in 贫困人口中有36户脱贫, where it says among whom, but 12个县中有9个脱贫. */
export function subjectBefore(tokens: TokenRow, frame: Frame): Run | null {
  const subject = argumentBefore(frame);
  if (subject === null || tokens.at(subject.first - 1).kind === "figure") return subject;
  return tokens.at(subject.last + 1).kind === "frame" ? null : subject;
}

/** 谋划37个重点项目: the noun that the figure counts, nothing between and nothing said of it. */
export const bareNoun = ({ counted, linked, behind }: Frame): Run | null =>
  linked || behind !== null ? null : counted;

/** 16.64平方公里的产业园区: the noun that the figure is said of. */
export const linkedNoun = ({ counted, linked }: Frame): Run | null => (linked ? counted : null);

/** 增长7%, 减少3个 */
export const isChange = (verb: Predicate | null): boolean => changes(verb?.kind);

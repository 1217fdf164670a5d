import { isReview } from "../../time/clock.js";
import type { SectionRole } from "../../types.js";
import { inRun, isNominal } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { CueRow } from "../words/word-rows.js";

/** Where a cue stands, and the figure behind it of which it may say something. */
export interface Reach {
  tokens: TokenRow;
  /** Index of the cue's token. */
  index: number;
  /** Index of the figure's token. */
  at: number;
  /** A clause ends between the two. */
  crossed: boolean;
  role: SectionRole | null;
}

/** Whether a cue says something of a figure behind it. */
export function reaches({ tokens, index, at, crossed, role }: Reach): boolean {
  const { cue } = tokens.at(index);
  if (cue === null || cue.weak || !counts(cue, role)) return false;
  // 现行16%的税率, 现行的26项审批事项
  if (cue.scope === "figure" && index !== at - 1 && !(index === at - 2 && tokens.at(at - 1).kind === "de"))
    return false;
  if (crossed && tokens.at(index - 1).kind === "figure" && modifies(tokens, index)) return false;
  if (crossed && cue.scope === "clause") return false;
  if (cue.money && tokens.at(at).quantity?.kind !== "money") return false;
  return !cue.goal || (isNamed(tokens, index) && !isMeasure(tokens, index));
}

/** 批准57宗拟作住宅用途的申请，其中…: what tells what is counted says nothing of the figures behind. */
function modifies(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => inRun(token) && token.kind !== "de");
  return tokens.at(at).kind === "de";
}

/** 主要目标是：, 预期目标8%; not 完成任务的目标, 完成的主要任务是： */
function isNamed(tokens: TokenRow, index: number): boolean {
  const next = tokens.at(index + 1);
  if (tokens.at(index - 1).kind === "de" && tokens.at(index - 2).verb === "light") return false;
  return tokens.at(index - 1).kind !== "de" || next.kind === "colon" || next.verb === "link";
}

/** 优于国家考核目标14.6个百分点, 超目标2个百分点, 超过年度目标12%: the goal is what the figure is compared with. */
function isMeasure(tokens: TokenRow, index: number): boolean {
  const next = tokens.at(index + 1);
  if (next.kind !== "figure") return false;
  if (next.quantity?.unit === "个百分点") return true;
  const before = tokens.at(tokens.skipBack(index - 1, isNominal));
  return before.verb === "compare" || (before.word?.bounding === true && next.quantity?.unit === "%");
}

/** Whether a cue counts in a part of this role. */
export const counts = (cue: CueRow, role: SectionRole | null): boolean => !(cue.notInReview && isReview(role));

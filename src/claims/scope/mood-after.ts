import type { TimeFrame } from "../../time/time-frame.js";
import { saysBefore } from "../tokens/side-times.js";
import { endsClause, inClause, inRun, isJoint } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isUndone } from "../tokens/undone.js";
import { wordClass } from "../words/word-classes.js";
import { counts } from "./cue-reach.js";
import type { Evidence } from "./evidence.js";
import type { Place } from "./mood-place.js";
import type { SentenceContext } from "./sentence-context.js";
import { isAfterReview, liesBehindReview } from "./this-year.js";

/** 188件提案已全部办结, 4112户群众将搬进新居, 12个项目明年完工, 8%的预定目标. */
export function moodAfter(
  { text, tokens, at, frame }: Place,
  { role, timeFrame }: Pick<SentenceContext, "role" | "timeFrame">,
): Evidence | null {
  // 未完成的2件将于年底前交付: what has not been done is none of the figure's deeds
  const undone = isUndone(text, tokens, at);
  const bare = frame.predicate === null || undone;
  const left = { at, undone, rest: RESTS.isAt(text, tokens.at(at - 1).start, tokens.at(at - 1).end) };
  // 7%和10%的预期目标
  let several = false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens.at(index);
    // 剩余36个小区，年底前完成
    const due = left.rest && token.kind === "comma" ? index + 1 : index;
    if (!several && bare && isDueThen(text, tokens, due, timeFrame, left))
      return { status: "target", token: tokens.at(due), cue: null };
    if (endsClause(token)) return several ? null : planBehindComma({ text, tokens, at, bare, undone }, index);
    if (token.kind === "figure" && (index > at + FARTHEST || !isJoint(tokens.at(index - 1)))) return null;
    several ||= token.kind === "figure";
    const { cue } = token;
    if (cue === null || cue.weak || !counts(cue, role) || (several && !cue.goal)) continue;
    if (cue.goal) return isOfGoal(text, tokens, at, index, several) ? { status: cue.status, token, cue } : null;
    if (bare) return { status: cue.status, token, cue };
    if (cue.status === "target") return null;
  }
  return null;
}

const RESTS = wordClass("rests");

/** 8%的预定目标, 7%和10%的预期目标: whether the figure is that of the goal behind it, and not what came of it. */
function isOfGoal(text: string, tokens: TokenRow, at: number, goal: number, several: boolean): boolean {
  if (keepsTo(tokens, at, goal) || isFulfilled(tokens, at) || (several && !isMissed(text, tokens, at))) return false;
  return tokens.at(goal - 1).kind === "de" || goal > at + 2;
}

/** 登记失业率3.8%、控制在预期目标之内: behind an enumeration comma a predicate of its own tells how the figure stands to the goal. */
function keepsTo(tokens: TokenRow, at: number, goal: number): boolean {
  const pause = tokens.skip(at + 1, ({ kind }, index) => index < goal && kind !== "pause");
  return pause < goal && tokens.some(pause + 1, goal, ({ kind }) => kind === "verb");
}

/** In tokens, how far behind a figure one that shares its goal may stand. */
const FARTHEST = 8;

/** 12个项目明年完工: the time to come stands right before what will be done by then. */
function isDueThen(
  text: string,
  tokens: TokenRow,
  index: number,
  timeFrame: TimeFrame,
  { at, undone, rest }: { at: number; undone: boolean; rest: boolean },
): boolean {
  const { period, end } = tokens.at(index);
  if (period === null) return false;
  // 未完工的3个标段今年上半年建成, 剩余12个项目预计今年3月完工
  const foreseen = undone || tokens.at(index - 1).cue?.status === "target";
  const liesBehind = foreseen ? isAfterReview : liesBehindReview;
  // 其余2所11月底前完工: of what is left nothing has been done by then
  const isDone = tokens.some(at + 1, index, ({ word }) => word?.text.startsWith("已") === true);
  const isOpen = rest && !isDone && saysBefore(text, end) && !timeFrame.endsBehind(period);
  const isToCome = isOpen || timeFrame.tenseOf(period) === "future" || liesBehind(period, timeFrame);
  // 今年6月底前完成
  const next = tokens.at(index + 1).kind === "frame" ? index + 2 : index + 1;
  const deed = tokens.skip(next, ({ kind, cue }) => kind === "adverb" && (cue === null || cue.weak === true));
  return isToCome && tokens.at(deed).kind === "verb";
}

/** 实现了五年翻两番的目标: what is said to have been done in the clause is no more to come. */
function isFulfilled(tokens: TokenRow, at: number): boolean {
  const verb = tokens.skipBack(at - 1, (token) => inClause(token) && token.kind !== "particle");
  return tokens.at(verb).kind === "particle" && tokens.at(verb - 1).verb === "light";
}

/** 未完成7%和10%的预期目标; not 实现500元和300元的目标. */
const isMissed = (text: string, tokens: TokenRow, at: number): boolean => {
  const verb = tokens.skipBack(at - 1, (token) => inClause(token) && token.verb !== "light");
  return tokens.at(verb).verb !== "light" || MISSING.test(text.slice(tokens.at(verb - 1).start, tokens.at(verb).end));
};

const MISSING = /[未没]/;

/** What is counted, as far as the clause behind it is asked. */
interface Counted {
  text: string;
  tokens: TokenRow;
  at: number;
  bare: boolean;
  undone: boolean;
}

/** 位于大埔的4幅土地，将发展住房: what is counted, and in the next clause what will be done with it. */
function planBehindComma({ text, tokens, at, bare, undone }: Counted, comma: number): Evidence | null {
  if (!bare || tokens.at(at).quantity?.kind !== "count" || tokens.at(comma).kind !== "comma") return null;
  if (isToldAsFact(text, tokens, at)) return null;
  const token = tokens.at(comma + 1);
  const { cue } = token;
  // 推出措施12条，全力服务企业: how hard they try says nothing of what stands before
  return cue?.status === "target" && (cue.modal || undone) && !cue.goal && cue.commitment !== "striving"
    ? { status: "target", token, cue }
    : null;
}

/** 规上企业仅186家，要加快培育; 床位缺口800张; 已储备项目160个: what is the case is none of what has to be done about it. */
function isToldAsFact(text: string, tokens: TokenRow, at: number): boolean {
  const before = tokens.at(at - 1);
  if (STATES.has(before.word?.text ?? "") || STOCKS.ends(text, before.end)) return true;
  const opens = tokens.skipBack(at - 1, (token) => inRun(token) && token.kind !== "de") + 1;
  // 新引进项目36个，计划三年内投产: the noun tells that they are there
  return tokens.some(
    opens,
    at,
    ({ word, start }) => word?.text.startsWith("已") === true || NEW_DEED.test(text.slice(start, start + 2)),
  );
}

const NEW_DEED = /^新(?:引|签|落|认|入|招)/;
const STATES = wordClass("states");
const STOCKS = wordClass("stocks");

import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { Change } from "../types.js";
import type { FigureContext } from "./indicator/figure-context.js";
import { type Run, runText } from "./phrase/noun-phrase.js";
import { endsClause, type Token } from "./tokens/token.js";
import type { VerbKind } from "./words/word-rows.js";

/** Nouns whose value is itself the size of a change. */
const RISE_NOUN = /(?:涨幅|增幅|增速|升幅|增长率|增长速度|增长幅度|增长)$/;
const FALL_NOUN = /(?:降幅|跌幅|下降率|下降幅度|降低率|减幅)$/;
/** Rates that have growth in their name and are levels all the same. */
const LEVEL_NOUN = /(?:自然增长率|人口增长率)$/;
const GOAL = /(?:主要)?(?:预期|预定)?性?(?:目标|预期|要求)$/;
/** What a burden is relieved by is an amount, not a change: 降低企业成本20亿元. */
const BURDEN = /(?:成本|负担|税费|税负|费用|收费)$/;
const PREDICATES: ReadonlySet<VerbKind> = new Set(["rise", "fall", "compare", "rank", "share"]);

/** Direction of the change that the figure is the size of, or `null` where it is a level, a count or a comparison. */
export function changeOf(context: FigureContext): Change | null {
  const { tokens, quantity, left } = context;
  if (quantity.kind === "rank" || left.from || quantity.unit === "次") return null;
  if (quantity.text.startsWith("翻")) return "up";
  const goal = quotedGoal(context);
  if (goal !== null) return goal;
  const striven = strivenFor(context);
  if (striven !== null) return striven;
  if (left.tail !== null && PREDICATES.has(left.tailKind!)) {
    return directionOf(tokens[left.tail.last]!, quantity);
  }
  const named = directionOfNoun(context);
  if (named !== null) return named;
  if (left.tail !== null && left.tailKind === "link") return growthBeforeLink(context);
  if (left.position !== "object" || (left.verbKind !== "rise" && left.verbKind !== "fall")) return null;
  const object = left.noun === null ? "" : runText(context.text, tokens, left.noun);
  if (quantity.kind === "money" && left.verbKind === "fall" && BURDEN.test(object)) return null;
  return directionOf(tokens[left.verb!.last]!, quantity);
}

function directionOf({ verb, word }: Token, { kind, unit }: ScannedQuantity): Change | null {
  if (word?.rates && kind === "count" && unit !== "位" && unit !== "个位次") return null;
  return verb === "rise" ? "up" : verb === "fall" ? "down" : null;
}

/** 居民消费价格涨幅3%左右, 经济增长预期目标为5%左右, 有6.5%的增速. */
function directionOfNoun({ text, tokens, quantity, left, right }: FigureContext): Change | null {
  if (quantity.kind !== "percent") return null;
  for (const run of [left.noun, right.linked ? right.noun : null]) {
    if (run === null) continue;
    // 增长速度并不容易: what follows the noun is no part of it
    const noun = (run === left.noun ? runText(text, tokens, run) : headOf(text, tokens, run)).replace(GOAL, "");
    if (LEVEL_NOUN.test(noun)) return null;
    if (RISE_NOUN.test(noun)) return "up";
    if (FALL_NOUN.test(noun)) return "down";
  }
  return null;
}

const headOf = (text: string, tokens: readonly Token[], { first, last }: Run): string => {
  const named = tokens
    .slice(first, last + 1)
    .find((token) => token.word?.kind === "noun" || token.word?.kind === "generic");
  return named === undefined ? runText(text, tokens, { first, last }) : text.slice(named.start, named.end);
};

/** 经济年均增长保持在6.5%以上: the verb before the link is what is measured. */
function growthBeforeLink({ tokens, quantity, left }: FigureContext): Change | null {
  const { first, last } = left.tail!;
  if (first === last || quantity.kind !== "percent") return null;
  return directionOf(tokens[first]!, quantity);
}

/** 增长7.8%，虽然略低于8%的预定目标, 低于年初确定的6%的目标: the goal is one of growth too. */
function quotedGoal({ text, tokens, at, quantity, left, right, earlier }: FigureContext): Change | null {
  const before = earlier[earlier.length - 1];
  if (before === undefined || before.quantity.unit !== quantity.unit) return null;
  if (left.tailKind === "compare" && left.whole) return before.change;
  const named = right.linked && right.noun !== null && GOAL.test(runText(text, tokens, right.noun));
  return named && isCompared(tokens, at) ? before.change : null;
}

/** 增长6.5%，力争7%: what is striven for beyond is growth too. */
function strivenFor({ tokens, at, quantity, left, earlier }: FigureContext): Change | null {
  const before = earlier[earlier.length - 1];
  if (left.tail !== null || left.noun !== null || quantity.kind !== "percent") return null;
  if (tokens[at - 1]?.cue?.commitment !== "striving" || before?.quantity.unit !== quantity.unit) return null;
  return before.change;
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && !endsClause(tokens[index]); index--) {
    if (tokens[index]!.verb === "compare") return true;
  }
  return false;
}

import type { Change, Mention, Quantity } from "../types.js";
import type { LeftPhrase } from "./phrase/left-phrase.js";
import type { RightPhrase } from "./phrase/right-phrase.js";
import type { Token } from "./tokens/token.js";

/** Nouns whose value is itself the size of a change. */
const RISE_NOUN = /(?:涨幅|增幅|增速|升幅|增长率|增长速度|增长幅度|经济增长|价格增长)$/;
const FALL_NOUN = /(?:降幅|跌幅|下降率|下降幅度|降低率|减幅)$/;
const GOAL = /(?:预期|预期目标|目标|预期性目标|预定目标|预期增长目标)$/;
/** What a burden is relieved by is an amount, not a change: 降低企业成本20亿元. */
const BURDEN = /(?:成本|负担|税费|税负|费用|收费|支出压力)$/;

interface Place {
  text: string;
  tokens: readonly Token[];
  quantity: Quantity;
  left: LeftPhrase;
  right: RightPhrase;
  indicator: Mention | null;
}

/** Direction of the change that the figure is the size of, or `null` where it is a level, a count or a comparison. */
export function changeOf(place: Place): Change | null {
  const { text, tokens, quantity, left, right } = place;
  if (quantity.kind === "rank" || left.from) return null;
  if (isHappening(quantity)) return null;
  if (/^翻/.test(quantity.text)) return "up";
  const noun = nounDirection(place);
  if (
    left.tail !== null &&
    left.tailKind !== "event" &&
    left.tailKind !== "link" &&
    left.tailKind !== "light" &&
    left.tailKind !== "action"
  ) {
    return verbDirection(tokens[left.tail.last]!, quantity);
  }
  if (noun !== null) return noun;
  if (left.position === "object" && left.verb !== null && (left.verbKind === "rise" || left.verbKind === "fall")) {
    const object = left.noun === null ? "" : text.slice(tokens[left.noun.first]!.start, tokens[left.noun.last]!.end);
    if (quantity.kind === "money" && left.verbKind === "fall" && BURDEN.test(object)) return null;
    return verbDirection(tokens[left.verb.last]!, quantity);
  }
  void right;
  return null;
}

const isHappening = ({ unit }: Quantity): boolean => unit === "次";

function verbDirection({ verb, word }: Token, { kind, unit }: Quantity): Change | null {
  if (word?.rates && kind === "count" && unit !== "位" && unit !== "个位次") return null;
  return verb === "rise" ? "up" : verb === "fall" ? "down" : null;
}

/** 居民消费价格涨幅3%左右, 经济增长预期目标为5%左右, 有6.5%的增速. */
function nounDirection({ text, tokens, quantity, left, right }: Place): Change | null {
  if (quantity.kind !== "percent") return null;
  for (const run of [left.noun, right.linked ? right.noun : null]) {
    if (run === null) continue;
    const noun = text.slice(tokens[run.first]!.start, tokens[run.last]!.end).replace(GOAL, "");
    if (RISE_NOUN.test(noun) || /增长$/.test(noun)) return "up";
    if (FALL_NOUN.test(noun)) return "down";
  }
  return null;
}

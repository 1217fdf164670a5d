import { SUFFERED } from "../tokens/passives.js";
import { saysFor } from "../tokens/says-for.js";
import { endsClause, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { type WordClass, wordClass } from "../words/word-classes.js";

/** What says how much of a quality: 获得比较重要的成果; such words stand in no relative clause. */
const DEGREES = wordClass("degrees");
/** 提出关于城市建设的建议: what opens so is said of the object. */
const RELATES = wordClass("relates");
/** 解决群众关心的问题: the relative clause is whole without the verb. */
const WANTED = wordClass("wanted");
/** Verbs that lay money down; in 汇总各县批准的预算34亿元 they bring it. */
export const LAYS_DOWN: WordClass = wordClass("lays-down");
/** A verb may open a clause behind these. */
const OPENS: ReadonlySet<string> = new Set(["adverb", "period", "scope", "frame"]);

/**
 * Index of the verb that governs a clause from afar, read leftwards from `from`, or -1: over lists (开通至北京、上海等航线10条), adverbs
 * and times (争取大规模改造资金, 下达2025年补助资金) and the verbs of relative clauses (完成年初确定的12件实事).
 */
export function clauseVerb(text: string, tokens: TokenRow, from: number, isMoney: boolean): number {
  let relative = false;
  for (let at = from; at >= 0; at--) {
    const token = tokens.at(at);
    if (endsClause(token) || token.kind === "figure" || token.kind === "baseline") return -1;
    if (token.kind === "de") relative = !WANTED.ends(text, token.start);
    else if (token.kind === "preposition") {
      // 收回被拖欠的租金: the verb behind 被 is that of the relative clause
      if (!relative && token.word?.text !== SUFFERED) return -1;
      // 争取用于项目建设的资金, 打通与邻省相连的公路: the relative clause begins here
      relative = !saysFor(token) && tokens.at(at - 1).kind !== "verb";
    } else if (token.kind === "verb" && mayGovern(token, tokens.at(at - 1))) {
      // 就推进改革提出的8项主张: the deed is what the preposition is about
      if (!relative && tokens.at(at - 1).kind === "preposition") return -1;
      const described = isDegree(tokens.at(at + 1)) || RELATES.opens(text, token.end);
      if (!relative || described || (isMoney && LAYS_DOWN.has(token.word?.text ?? ""))) return at;
      relative = false;
    } else if (token.kind === "verb" && token.verb !== "event") return -1;
    // 出台支持企业的政策: two verbs, of which the second belongs to the relative clause
    else if (token.verb === "event" && tokens.at(at - 1).kind === "verb" && tokens.at(at + 1).kind !== "de")
      relative = false;
  }
  return -1;
}

/** A deed governs only where it opens the clause, else it is part of a noun. */
function mayGovern({ verb, word }: Token, before: Token): boolean {
  if (word?.opens) return false;
  if (verb === "action" || verb === "light") return true;
  return verb === "event" && (endsClause(before) || OPENS.has(before.kind));
}

const isDegree = (token: Token): boolean => DEGREES.has(token.word?.text ?? "");

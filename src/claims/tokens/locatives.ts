import { wordAt } from "../words/dictionary.js";
import { wordClass } from "../words/word-classes.js";
import type { Token } from "./token.js";

/** The 中 of 工作中 behind a noun, the 外 of 除1件外 behind a figure. */
export function closesFrame(
  text: string,
  at: number,
  end: number,
  previous: string | null,
  before: readonly Token[],
): boolean {
  const unit = text.charAt(at);
  if (unit === "中")
    return (
      (previous === "noun" || previous === "quoted") && (endsLocative(text, at) || closesSource(text, at, end, before))
    );
  return unit === "外" && previous === "figure" && closesException(text, at);
}

/** 除1件外，: whether 外 behind a figure closes an exception. */
const closesException = (text: string, at: number): boolean => CLOSES.has(text.charAt(at + 1));

/** 在34种工业产品中，, 12个县中有9个: whether 中 closes the phrase; it belongs to 初中 and 高中. */
const endsLocative = (text: string, at: number): boolean =>
  !LOCATIVES.ends(text, at + 1) &&
  (AFTER_LOCATIVE.has(text.charAt(at + 1)) || leadsToHaving(text, at + 1) || leadsToRank(text, at + 1));

/** 贫困人口中已有36户脱贫 */
const leadsToHaving = (text: string, at: number): boolean =>
  text.charAt(at + 1) === HAS && wordAt(text, at, at + 1)?.kind === "adverb";
const HAS = "有";

/** 在14个市州中排名第三, 在36个县中均位居第6 */
function leadsToRank(text: string, at: number): boolean {
  const from = ALL.has(text.charAt(at)) ? at + 1 : at;
  return wordAt(text, from, from + LONGEST_RANKING)?.verb === "rank";
}
const ALL = new Set("均都");
const LONGEST_RANKING = 3;
/** Words that 中 ends. */
const LOCATIVES = wordClass("locative-words");
/** 除1件外，… */
const CLOSES = new Set("，,。；");
const AFTER_LOCATIVE = new Set("，,有");

/** 从超收收入中安排资金: whether the 中 stands behind what something is taken from and before what is done with it. */
function closesSource(text: string, at: number, end: number, before: readonly Token[]): boolean {
  const deed = wordAt(text, at + 1, end);
  if (deed?.kind !== "verb" && deed?.kind !== "adverb") return false;
  return before.findLast(({ kind }) => !OF_SOURCE.has(kind))?.word?.text === FROM;
}

const FROM = "从";
const OF_SOURCE: ReadonlySet<string> = new Set(["noun", "period", "scope"]);

import { nounPhraseAfter, runText } from "../../frames/noun-phrase.js";
import { isNominal } from "../../tokens/token.js";
import { isLand } from "../../words/agents.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { by, type StatusRule } from "./status.js";

const INHABITANTS = "人口";
/** 我国有13亿人口、9亿劳动力资源 */
const LIVE = wordClass("inhabitants");
const HAVE = "有";
const NAME = "inhabitants";

/** 在我们这样一个13亿人口的国家，要扩大就业: how many live in the place of which the text speaks, whatever it plans there. */
export const inhabitants: StatusRule = {
  name: NAME,
  examples: [
    "一、2025年工作安排\n我们这样一个〔600万〕人口的大市，要把就业放在首位。",
    "一、2025年工作安排\n我市有〔600万〕人口、360万劳动力，要把就业放在首位。",
    "一、2025年工作安排\n我市有600万人口、〔360万〕劳动力，要把就业放在首位。",
  ],
  not: [
    "一、2025年工作安排\n建设一座〔60万〕人口的城市。",
    "一、2025年工作安排\n建设惠及〔60万〕人口的供水工程。",
    "一、2025年工作安排\n全市〔360万〕人口的医保要全面覆盖。",
    "一、2025年工作安排\n全市有〔36个〕项目竣工投产。",
  ],
  when: (figure) => (countsInhabitants(figure) || hasInhabitants(figure) ? by("achieved") : null),
};

/** 我市有600万人口、360万劳动力 */
function hasInhabitants({ text, tokens, at, quantity, frame, earlier }: Figure): boolean {
  const noun = frame.counted;
  if (quantity.kind !== "count" || noun === null || !LIVE.ends(text, tokens.at(noun.last).end)) return false;
  const before = tokens.at(at - 1);
  if (before.kind === "pause") return earlier.at(-1)?.decided.rule === NAME;
  return text.slice(before.start, before.end) === HAVE && tokens.at(at - 2).kind === "scope";
}

function countsInhabitants({ text, tokens, quantity, frame }: Figure): boolean {
  const { counted: noun, predicate } = frame;
  if (quantity.kind !== "count" || noun === null || (predicate !== null && predicate.kind !== "link")) return false;
  if (runText(text, tokens, noun) !== INHABITANTS || tokens.at(noun.last + 1).kind !== "de") return false;
  const place = isNominal(tokens.at(noun.last + 2)) ? nounPhraseAfter(tokens, noun.last + 2) : null;
  return place !== null && isLand(runText(text, tokens, place));
}

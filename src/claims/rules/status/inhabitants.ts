import { nounPhraseAfter, runText } from "../../frames/noun-phrase.js";
import { isNominal } from "../../tokens/token.js";
import { isLand } from "../../words/agents.js";
import type { Figure } from "../figure.js";
import { by, type StatusRule } from "./status.js";

const INHABITANTS = "人口";

/** 在我们这样一个13亿人口的国家，要扩大就业: how many live in the place of which the text speaks, whatever it plans there. */
export const inhabitants: StatusRule = {
  name: "inhabitants",
  examples: ["一、2025年工作安排\n我们这样一个〔600万〕人口的大市，要把就业放在首位。"],
  not: [
    "一、2025年工作安排\n建设一座〔60万〕人口的城市。",
    "一、2025年工作安排\n建设惠及〔60万〕人口的供水工程。",
    "一、2025年工作安排\n全市〔360万〕人口的医保要全面覆盖。",
  ],
  when: (figure) => (countsInhabitants(figure) ? by("achieved") : null),
};

function countsInhabitants({ text, tokens, quantity, frame }: Figure): boolean {
  const { counted: noun, predicate } = frame;
  if (quantity.kind !== "count" || noun === null || (predicate !== null && predicate.kind !== "link")) return false;
  if (runText(text, tokens, noun) !== INHABITANTS || tokens.at(noun.last + 1).kind !== "de") return false;
  const place = isNominal(tokens.at(noun.last + 2)) ? nounPhraseAfter(tokens, noun.last + 2) : null;
  return place !== null && isLand(runText(text, tokens, place));
}

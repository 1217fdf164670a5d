import type { Run } from "../../frames/noun-phrase.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { PASSES_AMOUNT } from "../../words/passes.js";
import type { ReadFigure } from "../figure.js";
import { brings, type VerbRule } from "./verb.js";

/** 新建续建项目1.57万个、总投资108亿元: how large the things are is no object of what is done to them. */
export const sizeOfListed: VerbRule = {
  name: "size-of-listed",
  examples: ["新建项目16个、总投资〔108亿元〕。"],
  not: ["完成投资36亿元、总投资〔108亿元〕。", "新建厂房16栋、仓库〔3栋〕。"],
  when: ({ text, tokens, frame: { theme }, quantity, leader }) =>
    leader?.quantity.kind === "count" &&
    quantity.kind !== "count" &&
    theme !== null &&
    opensWithTotal(text, tokens, theme)
      ? { verb: null }
      : null,
};

const opensWithTotal = (text: string, tokens: TokenRow, { first }: Run): boolean =>
  text.startsWith("总", tokens.at(first).start);

export const listed: VerbRule = {
  name: "listed",
  examples: ["新增龙头企业1家、联合体〔3家〕。"],
  not: ["新增龙头企业〔1家〕。", "产值超亿元企业〔36家〕。"],
  when: ({ leader, quantity }) =>
    leader === null || (quantity.kind === "count" && isThreshold(leader)) ? null : brings(leader.verb),
};

/** 产值超亿元企业: the verb says which firms are meant. */
const isThreshold = ({ quantity: { kind }, verb }: ReadFigure): boolean =>
  kind === "money" && verb !== null && PASSES_AMOUNT.has(verb.text);

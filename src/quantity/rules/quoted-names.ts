import { findUnit } from "../units.js";
import { amounts } from "./amounts.js";
import { ARABIC_DIGITS, HANZI_DIGITS, matchEnd, OPENING_QUOTE, pass, type Rule } from "./rule.js";

const SHORT_QUOTE = /[^“”‘’「」『』"，。；！？\n]{1,14}(?=[”’」』"])/y;

/**
 * `“五个一”工程`, `“11269”体系`: a short quotation that begins with a numeral is a name, unless it is a full figure (`“6%以上”`)
 * or says by when something is to be reached (`“三年内新增企业100家”`).
 */
export const quotedNames: Rule = {
  name: "quoted-name",
  starts: `${ARABIC_DIGITS}${HANZI_DIGITS}翻`,
  read(text, at, numeral) {
    if (!OPENING_QUOTE.at(text, at - 1)) return null;
    const end = matchEnd(SHORT_QUOTE, text, at);
    if (end < 0) return null;
    if (numeral !== null && findUnit(text, numeral)?.time === "duration") return null;
    const only = amounts.read(text, at, numeral)?.quantities[0];
    const isFigure = only !== undefined && only.extent.end === end && only.style === "arabic" && only.unit.length > 0;
    return isFigure && only.unit !== "条" ? null : pass(end);
  },
};

import { type Check, inconsistency } from "./inconsistency.js";

/** 三次产业结构为8.2:41.3:50.5 */
const STRUCTURE =
  /结构[^，。；\d]{0,12}(\d{1,2}(?:\.\d)?)[:：∶](\d{1,2}(?:\.\d)?)[:：∶](\d{1,2}(?:\.\d)?)(?![\d.:：∶])/g;
const WHOLE = 100;
const REACH = 60;

/** The shares of a structure against a hundred. */
export const structureShares: Check = ({ text }) =>
  [...text.matchAll(STRUCTURE)].flatMap(({ 0: words, 1: first, 2: second, 3: third, index }) => {
    const shares = [first!, second!, third!];
    const sum = shares.reduce((total, share) => total + Number(share), 0);
    const step = shares.some((share) => share.includes(".")) ? 0.1 : 1;
    if (Math.abs(sum - WHOLE) < 2 * step) return [];
    const end = index + words.length;
    const start = end - words.length + words.search(/\d/);
    const places = [{ text: text.slice(start, end), span: { start, end } }];
    const from = Math.max(text.lastIndexOf("。", index), text.lastIndexOf("\n", index), index - REACH) + 1;
    const sentence = { start: from, end };
    const computed = `${Number(sum.toFixed(1))}%`;
    return [
      inconsistency({
        code: "parts-differ",
        arithmetic: shares.join(" + "),
        computed,
        stated: `${WHOLE}%`,
        span: { start, end },
        places,
        sentence,
      }),
    ];
  });

import type { NoClaimRule } from "./no-claim.js";

/** A line of figures and nothing else. */
const FIGURES_ALONE = /^[\s\d.,%‰+−—–-]+$/;

/**
 * 40%｜31.7%｜20%: lines of nothing but figures, one below the other, are the scale and the values of a chart; of when and of what each is, the
 * text does not say.
 */
export const chartLabel: NoClaimRule = {
  name: "chart-label",
  examples: ["投资增速\n40%\n〔31.7%〕\n20%\n全市投资增长3%。"],
  not: ["投资增速\n〔31.7%〕\n全市投资增长3%。", "投资增速40%\n消费增速〔31.7%〕\n20%以上。"],
  when({ text, tokens, quantity: { unit } }, { sentence: { start, end } }) {
    if (unit !== "%" || tokens.length > LONGEST_ROW || !FIGURES_ALONE.test(text.slice(start, end))) return null;
    return isOfFigures(lineBefore(text, start)) || isOfFigures(lineBehind(text, end)) ? true : null;
  },
};

/** A line of a chart has no more tokens than one figure for each month, and what parts them. */
const LONGEST_ROW = 24;

const isOfFigures = (line: string): boolean => line !== "" && FIGURES_ALONE.test(line);

/** The line above the one in which `at` stands; empty where `at` does not begin a line. */
function lineBefore(text: string, at: number): string {
  return text[at - 1] === "\n" ? text.slice(text.lastIndexOf("\n", at - 2) + 1, at - 1) : "";
}

function lineBehind(text: string, at: number): string {
  if (text[at] !== "\n") return "";
  const end = text.indexOf("\n", at + 1);
  return text.slice(at + 1, end < 0 ? text.length : end);
}

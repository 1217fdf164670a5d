import { createRequire } from "node:module";
import { buildNodejieba } from "../scripts/nodejieba.mjs";

interface Nodejieba {
  tag(text: string): unknown[];
}

const require = createRequire(import.meta.url);

/** Path of a built nodejieba, or `null` where it does not build. */
export const nodejiebaPath: string | null = buildNodejieba();
export const nodejieba: Nodejieba | null = nodejiebaPath === null ? null : (require(nodejiebaPath) as Nodejieba);

interface Numbers {
  Culture: { Chinese: string };
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
}
interface Units {
  recognizeCurrency(text: string, culture: string): unknown[];
  recognizeDimension(text: string, culture: string): unknown[];
}

const numbers = require("@microsoft/recognizers-text-number") as Numbers;
const units = require("@microsoft/recognizers-text-number-with-unit") as Units;

/**
 * Recognizers-Text's models for Chinese: numbers and percentages, amounts of money and dimensions. Line by line, as its time grows faster
 * than the square of the text.
 */
export function recognizersText(text: string): number {
  const culture = numbers.Culture.Chinese;
  const models = [
    numbers.recognizeNumber,
    numbers.recognizePercentage,
    units.recognizeCurrency,
    units.recognizeDimension,
  ];
  return text.split("\n").flatMap((line) => models.flatMap((model) => model(line, culture))).length;
}

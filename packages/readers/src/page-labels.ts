import { dateNumerals } from "./generated/date-numerals.js";
import { listLabels } from "./generated/list-labels.js";
import type { PageLine } from "./page-text.js";

/** A row of `data/readers/list-labels.yaml`. */
export interface ListLabel {
  opens: string;
  numeral: boolean;
  closes: string;
}

const NUMERAL = `(?:[${dateNumerals.map(({ sign }) => sign).join("")}百]{1,5}|\\d{1,3})`;
const plain = (text: string): string => text.replace(/[.()]/g, "\\$&");
const LABELS = listLabels.map(({ opens, numeral, closes }) => plain(opens) + (numeral ? NUMERAL : "") + plain(closes));
const LABEL = new RegExp(`^(?:${LABELS.join("|")})$`);
const BEGINS_WITH_LABEL = new RegExp(`^(?:${LABELS.join("|")})`);
/** Whether a text is the label of an item or heading, and nothing else. */
export const isLabel = (text: string): boolean => LABEL.test(text.trim());

/** Whether a text begins with the label of an item or heading. */
export const opensWithLabel = (text: string): boolean => BEGINS_WITH_LABEL.test(text.trim());

/** A tab sets the words this far from their label, in character heights; what stands further off is of another column. */
const FURTHEST = 6;
/** The label and its words are set in one size, or nearly. */
const SAME_SIZE = 0.15;

/** The stretches of a row, the label of an item with the words behind it as one, which know where the words begin. */
export function withLabels(stretches: PageLine[]): PageLine[] {
  const [label, words, ...others] = stretches;
  if (label === undefined || words === undefined || !isLabel(label.text)) return stretches;
  const isClose = words.x - label.right < FURTHEST * label.size;
  if (!isClose || Math.abs(words.size - label.size) > SAME_SIZE * label.size) return stretches;
  const text =
    label.text.trim() + (/[\w.\p{Script=Han}]$/u.test(label.text.trim()) ? " " : "") + words.text.trimStart();
  return [{ ...label, text, right: words.right, size: Math.max(label.size, words.size), hang: words.x }, ...others];
}

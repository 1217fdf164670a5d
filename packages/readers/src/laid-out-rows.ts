import { WITHIN_CELL } from "./cell-text.js";
import { tableWords } from "./generated/table-words.js";
import { isLabel, opensWithLabel } from "./page-labels.js";
import { withoutEmptyColumns } from "./table-grid.js";

type Row = readonly string[];

/** A heading that stands beside its paragraph is no longer. */
const LONGEST_HEADING = 20;
/** Paragraphs of one cell. */
const PARAGRAPHS = new RegExp(`(?<=。)${WITHIN_CELL}+`);
const ANNEXES = new RegExp(
  `^(?:${tableWords.flatMap(({ word, kind }) => (kind === "annex" ? [word] : [])).join("|")})\\s?[:：]$`,
);

/**
 * The lines of rows that only set text in place, or `null`: paragraphs beside their labels or headings (一、 and a sentence), and a list of
 * annexes beside the word for them.
 */
export function laidOutLines(rows: readonly Row[]): string[] | null {
  if (rows.length < 2 || (rows[0] ?? []).filter((cell) => cell !== "").length > 2) return null;
  const filled = withoutEmptyColumns(rows);
  const [first] = filled;
  if (first?.length !== 2) return null;
  const isListOfAnnexes = ANNEXES.test(first[0]?.trim() ?? "") && filled.slice(1).every(([word]) => word === "");
  if (isListOfAnnexes) return filled.map((row) => row.join(""));
  const isText = filled.every(
    ([label = "", text = ""]) => text.endsWith("。") && (label === "" || isLabel(label) || isHeading(label)),
  );
  if (!isText || first[0] === "") return null;
  return filled.flatMap(([label = "", text = ""]) => {
    const paragraphs = text.split(PARAGRAPHS);
    return isHeading(label) ? [label, ...paragraphs] : [label + paragraphs[0], ...paragraphs.slice(1)];
  });
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !isLabel(text) && opensWithLabel(text) && !text.endsWith("。");

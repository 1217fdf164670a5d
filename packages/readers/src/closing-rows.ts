import { dateNumerals } from "./generated/date-numerals.js";
import { signatureWords } from "./generated/signature-words.js";
import { tableWords } from "./generated/table-words.js";

/** A row of `data/readers/signature-words.yaml`. */
export interface SignatureWord {
  word: string;
  kind: "signer" | "mark" | "copy" | "printed" | "organ" | "year" | "month" | "day";
}

type Row = readonly string[];

const wordsOf = (kind: SignatureWord["kind"]): string[] =>
  signatureWords.filter((row) => row.kind === kind).map(({ word }) => word);
const oneOf = (kind: SignatureWord["kind"]): string => `(?:${wordsOf(kind).join("|")})`;
const NOTE_OPENS = tableWords.filter(({ kind }) => kind === "note").map(({ word }) => word);
/** 审核人：赵立, with a name, a date or nothing behind it. */
const SIGNER = new RegExp(`^[\\u4E00-\\u9FFF]{0,8}?${oneOf("signer")}\\s?[:：][^，。；]{0,16}$`);
const MARK = new RegExp(`[（(]${oneOf("mark")}[）)]|${oneOf("mark")}\\s?[:：]`);
const COPY = new RegExp(`^${oneOf("copy")}\\s?[:：]`);
const ORGAN = new RegExp(`^[\\u4E00-\\u9FFF]{2,30}${oneOf("organ")}$`);
const [YEAR, MONTH, DAY] = [oneOf("year"), oneOf("month"), oneOf("day")];
/** 2026年　月　日, to be filled in; PDFs may leave the blanks out. */
const OPEN_DATE = new RegExp(`(?:^|[\\s）)：:。]|\\d{4})${YEAR}\\s{0,10}${MONTH}\\s{0,10}${DAY}$`);
const PRINTED = new RegExp(`\\d${DAY}\\s?${oneOf("printed")}$`);
const NUMERAL = `[\\d${dateNumerals.map(({ sign }) => sign).join("")}]`;
const DATE = new RegExp(`^${NUMERAL}{4}${YEAR}${NUMERAL}{1,3}${MONTH}${NUMERAL}{1,3}${DAY}$`);
/** What stands beside a signature: 单位意见, the name of a body. */
const LONGEST_BESIDE = 30;

const filledIn = (row: Row): string[] => row.map((cell) => cell.trim()).filter((cell) => cell !== "");

/** How many rows at the end of a table are none of its rows: notes and paragraphs, signatures, and a document's list of those who get it. */
export function closingRows(rows: readonly Row[]): number {
  if (isJointSignature(rows)) return rows.length;
  let [count, dates, signed, belowSigned] = [0, 0, 0, 0];
  for (let at = rows.length - 1; at >= 0; at--) {
    const cells = filledIn(rows[at] ?? []);
    const isText = isParagraph(rows[at] ?? []) || isNote(cells);
    if (isText || isSigned(cells)) {
      if (!isText && signed++ === 0) belowSigned = count;
      count += dates + 1;
      dates = 0;
    } else if (cells.every((cell) => DATE.test(cell))) dates++;
    else break;
  }
  return count < rows.length && signed > MOST_SIGNED ? belowSigned : count;
}

/** 附件：1.清单, and below it 2.说明. */
const ANNEX = new RegExp(
  `^(?:${tableWords.flatMap(({ word, kind }) => (kind === "annex" ? [word] : [])).join("|")})\\d{0,2}[:：]`,
);
const NEXT_ANNEX = /^\d{1,2}[.．、]/;

/** How many of the first lines sign a document: its annexes and the names of bodies, if any, and the date below them; 0 where they do not. */
export function signingLines(lines: readonly string[]): number {
  const bare = lines.map((line) => line.replace(/\s+/g, ""));
  let at = 0;
  if (ANNEX.test(bare[at] ?? "")) for (at++; NEXT_ANNEX.test(bare[at] ?? ""); ) at++;
  while (ORGAN.test(bare[at] ?? "")) at++;
  return DATE.test(bare[at] ?? "") ? at + 1 : 0;
}

/** Of more rows, the table tells who does what. */
const MOST_SIGNED = 3;

/** Whether a row is a sentence or more over all of a table, a paragraph above or below it; beside cells that go on from above it is a cell. */
export function isParagraph(row: Row): boolean {
  const text = row[0]?.trim() ?? "";
  return text.length >= SHORTEST_PARAGRAPH && text.endsWith("。") && row.slice(1).every((cell) => cell.trim() === "");
}
const SHORTEST_PARAGRAPH = 25;

const isNote = ([cell, other]: readonly string[]): boolean =>
  cell !== undefined && other === undefined && NOTE_OPENS.some((word) => cell.startsWith(word));

/** Whether a row holds signatures or room for them, and nothing else but a name beside. */
function isSigned(cells: readonly string[]): boolean {
  const signs = (cell: string): boolean =>
    SIGNER.test(cell) || MARK.test(cell) || COPY.test(cell) || OPEN_DATE.test(cell) || PRINTED.test(cell);
  return (
    cells.some(signs) &&
    cells.every((cell) => signs(cell) || DATE.test(cell) || (cell.length <= LONGEST_BESIDE && !/\d/.test(cell)))
  );
}

/** Whether a table only puts the names of those in place who sign a document together, and its date below each. */
function isJointSignature(rows: readonly Row[]): boolean {
  if (!rows.at(-1)?.every((cell) => cell === "" || DATE.test(cell.trim()))) return false;
  const lines = rows.map(filledIn).filter((cells) => cells.length > 0);
  const dates = lines.findIndex((cells) => cells.every((cell) => DATE.test(cell)));
  return (
    dates > 0 &&
    lines.slice(0, dates).every((cells) => cells.every((cell) => ORGAN.test(cell))) &&
    lines.slice(dates).every((cells) => cells.every((cell) => DATE.test(cell)))
  );
}

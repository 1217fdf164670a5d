import type { Diagnostic, Span } from "../types.js";
import { apartDigits, blanksAtPoints } from "./apart-digits.js";
import { isTraditional, simplify } from "./folding.js";
import { thousandsIn } from "./thousands.js";

/** A text with cleaned characters as the tables can read it, unit for unit as long as before. */
export interface FoldedText {
  text: string;
  script: "traditional" | null;
  /** Where marks stand that hold the groups or digits of one figure apart: blanks among them are to be left out. */
  separators: ReadonlySet<number>;
  /** What may be one figure or two. */
  doubtful: readonly Span[];
}

/** Hyphens that typesetters and word processors use for the one on the keyboard. */
const HYPHEN = /[\u2010-\u2012\u2043\uFE63]/g;
const COMMA = "，";
/** `486名［含聘用62名］`: an aside with a figure in brackets of other shapes; not the mark of a note, the year of a document number. */
const ASIDE =
  /[[【〔](?<=[\u4E00-\u9FFF%].)(?=[^[\]【】〔〕\n]{1,40}\d)([\u4E00-\u9FFF][^[\]【】〔〕（）\n。]{1,60}[\u4E00-\u9FFF%])[\]】〕]/g;

/** Folds traditional characters, hyphens, the brackets of asides and full-width commas in figures. A text that has none of them stays the same string. */
export function foldCharacters(text: string): FoldedText {
  const script = isTraditional(text) ? "traditional" : null;
  const simplified = script === null ? text : simplify(text);
  const { separators: groups, doubtful } = thousandsIn(simplified);
  const apart = [...apartDigits(simplified), ...blanksAtPoints(simplified)];
  const separators = apart.length === 0 ? groups : new Set([...groups, ...apart]);
  const grouped = withAsciiCommas(simplified, separators);
  return { text: grouped.replace(HYPHEN, "-").replace(ASIDE, "（$1）"), script, separators, doubtful };
}

function withAsciiCommas(text: string, separators: ReadonlySet<number>): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const at of separators) {
    if (text[at] !== COMMA) continue;
    pieces.push(text.slice(copied, at), ",");
    copied = at + 1;
  }
  return copied === 0 ? text : pieces.join("") + text.slice(copied);
}

/** Says which script was met, and where figures were left unread. Spans are offsets in the raw text. */
export function foldingDiagnostics(
  script: FoldedText["script"],
  length: number,
  doubtful: readonly Span[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (script !== null) {
    const message = "written in traditional characters; read by their simplified forms";
    found.push({ code: "traditional-script", message, span: { start: 0, end: length } });
  }
  const [first] = doubtful;
  if (first !== undefined) {
    const message = `${doubtful.length} stretch(es) of digits that may be one figure or two, left unread, the first one here`;
    found.push({ code: "doubtful-thousands", message, span: first });
  }
  return found;
}

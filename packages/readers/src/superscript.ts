import { powerUnits } from "./generated/power-units.js";
import { isUnnumbered, noteMarks, refersToNotes } from "./note-marks.js";

/** A row of `data/readers/power-units.yaml`. */
export interface PowerUnit {
  unit: string;
}

const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** 10⁸, m², km²: behind these a raised number is a power. */
const TAKES_POWER = /[A-Za-zµμΩ×)）]$|[×xX*·]\s?10$/;
/** 库容10⁸立方米, with no other figure before it. */
const BARE_TEN = /(?:^|[^\d.,])10$/;
const LEAST_POWER = 3;
/** A power, and the marks of notes that are raised with it: km²〔5〕. */
const POWER_AND_NOTES = /^([1-9])[,，、](.+)$/;
const DIGITS = /^\d{1,3}$/;
/** The digits of a mark whose brackets are pieces of their own. */
const OPENS_BRACKET = /[[［〔【(（]$/;
/** Signs that part marks of notes, and brackets that close them, where they are a piece of their own. */
const PARTS_NOTES = /^[,，、;；\-–—~～\]］〕】)）]$/;
/** Letters in the order of notes, behind a figure: 8ᵃ座. Those further on stand for numbers, and a raised o for a degree. */
const LETTER = /^[a-h]$/;

/**
 * How a raised piece of text is written in running text: a power stays raised (`m²`), anything else that refers to notes is written so that it
 * never runs into the figure before it (`学校3〔2〕所`, `投入4〔1〕〔2〕亿元`).
 *
 * @param raised Text of the raised piece.
 * @param before Text of the line up to it.
 * @param after Text behind it, where that is known.
 */
export function raisedText(raised: string, before: string, after = ""): string {
  const bare = raised.trim();
  if (PARTS_NOTES.test(bare)) return before.endsWith("〕") ? "" : raised;
  if (OPENS_BRACKET.test(before) && /^\d/.test(bare)) return raised;
  const marks =
    TAKES_POWER.test(before) || isPowerOfTen(bare, before, after)
      ? behindLatin(bare)
      : (noteMarks(bare) ?? letterMark(bare, before));
  // a sign that opens a line begins the note itself
  return marks === null || (before.trim() === "" && isUnnumbered(marks)) ? raised : marks;
}

const isPowerOfTen = (bare: string, before: string, after: string): boolean =>
  after !== "" &&
  DIGITS.test(bare) &&
  Number(bare) >= LEAST_POWER &&
  BARE_TEN.test(before) &&
  powerUnits.some(({ unit }) => after.startsWith(unit));

const letterMark = (bare: string, before: string): string | null =>
  LETTER.test(bare) && /\d$/.test(before) ? noteMarks(`[${bare}]`) : null;

/** The mark that a link to a note shows, as running text has it. */
export function linkToNote(text: string): string {
  const bare = text.trim();
  return noteMarks(bare) ?? noteMarks(`[${bare}]`) ?? text;
}

/** A power behind a unit or a sign of multiplication, with the marks that follow it; marks that are no numbers. */
function behindLatin(raised: string): string | null {
  if (DIGITS.test(raised)) return powerText(raised);
  const [, power, notes] = POWER_AND_NOTES.exec(raised) ?? [];
  const marks = notes === undefined ? null : noteMarks(notes);
  if (power !== undefined && marks !== null) return powerText(power) + marks;
  return /[\da-z]/i.test(raised) ? null : noteMarks(raised);
}

/** Whether a text is what refers to notes: 〔1〕, ①, 12, 1-3, *. */
export const isNoteMark = (text: string): boolean => refersToNotes(text.trim());

/** A power in running text. */
export const powerText = (text: string): string =>
  text.replace(/\d/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit);

/** Lowered digits until it is known what follows them: no characters, so that no text holds them. */
const LOWERED_ZERO = 0xfde0;
const LOWERED = /[\uFDE0-\uFDE9]+/g;
const SUBSCRIPT_ZERO = 0x2080;

/** A lowered piece of text, its digits marked. */
export const loweredText = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(LOWERED_ZERO + Number(digit)));

/** Lowered digits of a line as they are written in running text: `CO2`, but `CO₂3万吨`, where they would run into a figure. */
export function settleLowered(line: string): string {
  if (!/[\uFDE0-\uFDE9]/.test(line)) return line;
  return line.replace(LOWERED, (digits, at: number) => {
    const zero = /\d/.test(line[at + digits.length] ?? "") ? SUBSCRIPT_ZERO : 0x30;
    return [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) - LOWERED_ZERO + zero)).join("");
  });
}

/** How far a piece of text is moved up and how large it is, in half points; `null` where it has the size of what is around it. */
export interface Moved {
  moved: number;
  size: number | null;
}

/** Moved up by less, a piece is only set right by eye. */
const LEAST_MOVED = 5;

/** Whether a piece stands so much higher than the one before it, and no larger, that it is raised. */
export function standsHigher(piece: Moved, before: Moved | null): boolean {
  if (piece.moved - (before?.moved ?? 0) < LEAST_MOVED) return false;
  return piece.size === null || before?.size == null || piece.size < before.size;
}

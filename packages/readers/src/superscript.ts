const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const CIRCLED_ONE = "①".charCodeAt(0);
const CIRCLED = /^[①-⑳]$/;
const NUMBER = /^[[［〔(（]?(?:注|\*)?(\d{1,3})[\]］〕)）]?$/;
/** 10⁸, m², km²: behind these a raised number is a power. */
const TAKES_POWER = /[A-Za-zµμΩ×)）]$|[×xX*·]\s?10$/;

/**
 * How a raised piece of text is written in running text: a power stays raised (`m²`), anything else that is a number refers to a note
 * (`学校3〔2〕所`), so that it never runs into the figure before it.
 *
 * @param raised Text of the raised piece.
 * @param before Text of the line up to it.
 */
export function raisedText(raised: string, before: string): string {
  const bare = raised.trim();
  if (CIRCLED.test(bare)) return `〔${bare.charCodeAt(0) - CIRCLED_ONE + 1}〕`;
  const number = NUMBER.exec(bare)?.[1];
  if (number === undefined || /[[［〔]/.test(bare)) return raised;
  if (!TAKES_POWER.test(before)) return `〔${number}〕`;
  return bare === number ? powerText(number) : raised;
}

/** Whether a text is what refers to a note: 〔1〕, ①, 12. */
export const isNoteMark = (text: string): boolean => CIRCLED.test(text.trim()) || NUMBER.test(text.trim());

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

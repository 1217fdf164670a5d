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
  return bare === number ? [...number].map((digit) => SUPERSCRIPT_DIGITS[Number(digit)]).join("") : raised;
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

/** What CSS raises as the mark of a note, whatever it holds. */
const SUPER = /vertical-align\s?:\s?super/i;
/** At the top of the line, where only small characters stand higher than those beside them. */
const AT_TOP = /vertical-align\s?:\s?(?:text-)?top/i;
const SMALLER =
  /font-size\s?:\s?(?:smaller|(?:x{1,2}-)?small|(\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})(px|pt|r?em|%))(?![\w-])/i;
const BY_LENGTH = /vertical-align\s?:\s?\+?(\d{0,3}\.?\d{1,4})(px|pt|r?em|ex|%)/i;
const RELATIVE = /position\s?:\s?relative/i;
const MOVED_UP = /(?:^|[;{\s])(?:top\s?:\s?-|bottom\s?:\s?\+?)(\d{0,3}\.?\d{1,4})(px|pt|r?em|ex)/i;
/** How many points the units are in a text of usual size. */
const POINTS: Readonly<Record<string, number>> = { px: 0.75, pt: 1, em: 12, rem: 12, ex: 6, "%": 0.15 };
/** Moved up by less, a piece is only set right by eye. */
const LEAST_MOVED = 2.5;
/** Text of a page is larger than this. */
const LARGEST_SMALL = 8;

const inPoints = (number: string, unit: string): number => Number(number) * (POINTS[unit.toLowerCase()] ?? 0);

/** Whether declarations of CSS raise a text whatever it holds. */
export const raisesAll = (declarations: string): boolean => SUPER.test(declarations);

/** Whether declarations of CSS move a text up so far that a number in it, alone, is no digit of the figure before it. */
export function movesUp(declarations: string): boolean {
  if (AT_TOP.test(declarations)) return isSmall(declarations);
  const moved = BY_LENGTH.exec(declarations) ?? (RELATIVE.test(declarations) ? MOVED_UP.exec(declarations) : null);
  return moved !== null && inPoints(moved[1] ?? "", moved[2] ?? "") >= LEAST_MOVED;
}

/** Whether they make a text smaller than what is around it. */
function isSmall(declarations: string): boolean {
  const [found, number, unit = ""] = SMALLER.exec(declarations) ?? [];
  if (found === undefined || number === undefined) return found !== undefined;
  if (unit === "%") return Number(number) < 100;
  return /em/i.test(unit) ? Number(number) < 1 : inPoints(number, unit) <= LARGEST_SMALL;
}

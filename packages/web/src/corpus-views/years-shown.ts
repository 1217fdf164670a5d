/** The name of a year takes so much room at an axis, in pixels. */
export const YEAR_ROOM = 48;

/** Whole years that have room beside each other. */
export function yearsShown(first: number, last: number, room: number): number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(2, Math.floor(room / YEAR_ROOM))));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** A gap wider than this share of the character height may part two columns; within a line of one it is closed again. */
export const TEXT_GAP = 0.35;
/** A gap wider than this may part two cells of a table. */
export const CELL_GAP = 0.8;

/** Whether a gap is as wide as a share of the character height. */
export const isGap =
  (share: number) =>
  (right: number, left: number, size: number): boolean =>
    left - right >= share * size;

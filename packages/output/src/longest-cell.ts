/** Excel's own limit on the text of a cell. */
export const LONGEST_CELL = 32_767;

/** Hanzi and full marks are as wide as they are high, others half of it. */
const FULL = /[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFF60]/;

/** How wide a text of this size is, where no font tells. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (FULL.test(character) ? size : size / 2), 0);

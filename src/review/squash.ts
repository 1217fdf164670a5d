/** A text without its white space: what a line end or a stray blank has cut in two is the same words. */
export const squash = (text: string): string => text.replace(/\s+/g, "");

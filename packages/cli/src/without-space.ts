/** A text without its white space, as figures are looked for: a page may break one, and readers type none. */
export const withoutSpace = (text: string): string => text.replace(/\s/g, "");

const NUMBER = "[一二三四五六七八九十百零〇\\d]{1,4}";

/** How a numbered heading, an item of a list or a dashed paragraph begins. A heading that is to be read needs more: see `structure/`. */
const NUMBER_OR_DASH = new RegExp(
  [
    "[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}(?:[、产线期批]|$))",
    "[一二三四五六七八九十]{1,3}[.](?!\\d)",
    "[（(][一二三四五六七八九十\\d]{1,3}[）)](?![项款目])",
    `第${NUMBER}[章节条编篇](?![第款项的])`,
    "\\d{1,2}(?:[.](?!\\d)|、(?!\\d)|[）)])",
    "[①-⑳⑴-⒇⒈-⒛❶-❿➀-➉]",
    "[(（]?[a-zA-Z][)）.](?=[\\u4E00-\\u9FFF])",
    "[IVX]{1,4}[.、]",
    "—{2}",
    "[-*+•●■◆▪▶○□★☆◇※·](?=[\\s\\u4E00-\\u9FFF“《])",
    "#{1,6}(?=[\\s\\u4E00-\\u9FFF“《])",
    "附件?\\d{0,2}[:：]",
  ].join("|"),
  "y",
);

/** A note, and the mark of one: `〔1〕`. */
const NOTE = /\^?[[〔]\d{1,3}[\]〕]/y;

/** `note`: opens a note, or is its mark, which a wrap may part from the word that it is on. `number`: everything else that enumerates. */
export type Enumerator = "number" | "note";

/** What a line begins with, if that is how a numbered heading, an item of a list, a dashed paragraph or a note begins. */
export function enumeratorOf(line: string): Enumerator | null {
  NOTE.lastIndex = 0;
  if (NOTE.test(line)) return "note";
  NUMBER_OR_DASH.lastIndex = 0;
  return NUMBER_OR_DASH.test(line) ? "number" : null;
}

/** Whether a line begins like a numbered heading, an item of a list, a dashed paragraph or a note. */
export function startsNumbered(line: string): boolean {
  return enumeratorOf(line) !== null;
}

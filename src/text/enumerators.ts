const NUMBER = "[一二三四五六七八九十百零〇\\d]{1,4}";

/** How a numbered heading, an item of a list or a dashed paragraph begins. A heading that is to be read needs more: see `structure/`. */
const ENUMERATOR = new RegExp(
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
    "\\^?[[〔]\\d{1,3}[\\]〕]",
    "附件?\\d{0,2}[:：]",
  ].join("|"),
  "y",
);

/** Whether a line begins like a numbered heading, an item of a list or a dashed paragraph. */
export function startsNumbered(line: string): boolean {
  ENUMERATOR.lastIndex = 0;
  return ENUMERATOR.test(line);
}

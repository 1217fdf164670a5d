import { UnitSet } from "./unit-set.js";

const NUMBER = "[一二三四五六七八九十百零〇\\d]{1,4}";

/** How a numbered heading, an item of a list, a dashed paragraph or a note begins. A heading that is to be read needs more: see `structure/`. */
const PATTERNS = {
  comma: "[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}(?:[、产线期批]|$))",
  stop: "[一二三四五六七八九十]{1,3}[.](?!\\d)",
  brackets: "[（(][一二三四五六七八九十\\d]{1,3}[）)](?![项款目])",
  part: `第${NUMBER}[章节条编篇](?![第款项的])`,
  arabic: "\\d{1,2}(?:[.](?!\\d)|、(?!\\d)|[）)])",
  circle: "[①-⑳⑴-⒇⒈-⒛❶-❿➀-➉]",
  letter: "[(（]?[a-zA-Z][)）.](?=[\\u4E00-\\u9FFF])",
  roman: "[IVX]{1,4}[.、]",
  dash: "—{2}",
  bullet: "[-*+•●■◆▪▶○□★☆◇※·](?=[\\s\\u4E00-\\u9FFF“《])",
  hash: "#{1,6}(?=[\\s\\u4E00-\\u9FFF“《])",
  annex: "附件?\\d{0,2}[:：]",
  /** Opens a note, or is its mark, which a wrap may part from the word that it is on. */
  note: "\\^?[[〔]\\d{1,3}[\\]〕]",
};

/** The kinds of marks that a line may begin with. */
export type Enumerator = keyof typeof PATTERNS;

const ENUMERATOR = new RegExp(
  Object.entries(PATTERNS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|"),
  "y",
);

/** What an enumerator begins with. */
const FIRST = new UnitSet(
  "一二三四五六七八九十（(第—-*+•●■◆▪▶○□★☆◇※·#附^[〔",
  ["0", "9"],
  ["a", "z"],
  ["A", "Z"],
  ["①", "⑳"],
  ["⑴", "⒇"],
  ["⒈", "⒛"],
  ["❶", "❿"],
  ["➀", "➉"],
);

/** What a line begins with, if that is how a numbered heading, an item of a list, a dashed paragraph or a note begins. */
export function enumeratorOf(line: string): Enumerator | null {
  if (!FIRST.at(line, 0)) return null;
  ENUMERATOR.lastIndex = 0;
  const groups = ENUMERATOR.exec(line)?.groups;
  if (groups === undefined) return null;
  for (const kind in groups) if (groups[kind] !== undefined) return kind as Enumerator;
  return null;
}

/** Whether a line begins like a numbered heading, an item of a list, a dashed paragraph or a note. */
export function startsNumbered(line: string): boolean {
  ENUMERATOR.lastIndex = 0;
  return FIRST.at(line, 0) && ENUMERATOR.test(line);
}

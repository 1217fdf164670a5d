import { UnitSet } from "./unit-set.js";

export const HANZI_DIGITS = "一二三四五六七八九十";
const NUMBER = `[${HANZI_DIGITS}百零〇\\d]{1,4}`;
/** Stems and formal numerals, the first to the tenth of each: they number the parts of older and of traditional texts (`甲、`, `壹、`). */
export const STEMS = "甲乙丙丁戊己庚辛壬癸壹贰叁肆伍陆柒捌玖拾";
const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉";
const BULLETS = "-*+•●■◆▪▶○□★☆◇※·";

/** The kinds of marks that a line may begin with. A `note` opens a note, or is its mark, which a wrap may part from the word that it is on. */
export type Enumerator =
  | "comma"
  | "stop"
  | "brackets"
  | "part"
  | "arabic"
  | "circle"
  | "letter"
  | "roman"
  | "dash"
  | "bullet"
  | "hash"
  | "annex"
  | "note";

/**
 * How a numbered heading, an item of a list, a dashed paragraph or a note begins: with one of the units `first`, as the pattern says. The
 * first kind that fits counts. A heading that is to be read needs more: see `structure/`.
 */
const KINDS: Readonly<Record<Enumerator, { first: string; pattern: string }>> = {
  comma: {
    first: HANZI_DIGITS + STEMS,
    pattern: `[${HANZI_DIGITS}]{1,3}、(?![${HANZI_DIGITS}]{1,3}(?:[、产线期批]|$))|[${STEMS}]、(?![${STEMS}])`,
  },
  stop: { first: HANZI_DIGITS, pattern: "[一二三四五六七八九十]{1,3}[.](?!\\d)" },
  brackets: { first: "（(", pattern: "[（(][一二三四五六七八九十\\d]{1,3}[）)](?![项款目])" },
  part: { first: "第", pattern: `第${NUMBER}[章节条编篇](?![第款项的])` },
  arabic: { first: DIGITS, pattern: "\\d{1,2}(?:[.](?!\\d)|、(?!\\d)|[）)])" },
  circle: { first: CIRCLES, pattern: `[${CIRCLES}]` },
  letter: { first: `(（${LETTERS}${LETTERS.toUpperCase()}`, pattern: "[(（]?[a-zA-Z][)）.](?=[\\u4E00-\\u9FFF])" },
  roman: { first: "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", pattern: "(?:[IVX]{1,4}|[Ⅰ-Ⅻ])[.、]" },
  dash: { first: "—", pattern: "—{2}" },
  bullet: { first: BULLETS, pattern: `[${BULLETS}](?=[\\s\\u4E00-\\u9FFF“《])` },
  hash: { first: "#", pattern: "#{1,6}(?=[\\s\\u4E00-\\u9FFF“《])" },
  annex: { first: "附", pattern: "附件?\\d{0,2}[:：]" },
  note: { first: "^[〔", pattern: "\\^?[[〔]\\d{1,3}[\\]〕]" },
};

/** The kinds that may begin with a unit, by its code. */
const KINDS_OF = new Map<number, { kind: Enumerator; form: RegExp }[]>();
for (const [kind, { first, pattern }] of Object.entries(KINDS)) {
  const row = { kind: kind as Enumerator, form: new RegExp(pattern, "y") };
  for (const unit of first) KINDS_OF.set(unit.charCodeAt(0), [...(KINDS_OF.get(unit.charCodeAt(0)) ?? []), row]);
}
/** The codes in `KINDS_OF`: most lines begin with none of them. */
const FIRST = new UnitSet(String.fromCharCode(...KINDS_OF.keys()));

/** What a line begins with, if that is how a numbered heading, an item of a list, a dashed paragraph or a note begins. */
export function enumeratorOf(line: string): Enumerator | null {
  if (!FIRST.begins(line)) return null;
  for (const { kind, form } of KINDS_OF.get(line.charCodeAt(0)) ?? []) {
    form.lastIndex = 0;
    if (form.test(line)) return kind;
  }
  return null;
}

/** Whether a line begins like a numbered heading, an item of a list, a dashed paragraph or a note. */
export function startsNumbered(line: string): boolean {
  return enumeratorOf(line) !== null;
}

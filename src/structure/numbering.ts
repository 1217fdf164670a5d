import { STEMS } from "../text/enumerators.js";
import { UnitSet } from "../text/unit-set.js";

/** How a heading is numbered or marked. The order is the customary order of nesting, outermost first. */
export const NUMBERING_STYLES = [
  "part",
  "chapter",
  "division",
  "stem",
  "roman",
  "han",
  "article",
  "han-bracket",
  "ordinal",
  "letter",
  "decimal",
  "decimal-2",
  "decimal-3",
  "decimal-4",
  "arabic",
  "arabic-half-bracket",
  "arabic-bracket",
  "circled",
  "dash",
  "bullet",
  "enumerator",
] as const;

export type NumberingStyle = (typeof NUMBERING_STYLES)[number];

/** A label at the head of a line: `一、`, `（一）`, `第三章`, `1.`, `——`. Offsets are those of the label with its punctuation. */
export interface Numbering {
  style: NumberingStyle;
  /** `null` for marks that do not count (`——`, `●`). */
  ordinal: number | null;
  start: number;
  end: number;
}

const RANKS: ReadonlyMap<NumberingStyle, number> = new Map(NUMBERING_STYLES.map((style, rank) => [style, rank]));

/** Place of a style in the customary order of nesting. */
export function rankOf(style: NumberingStyle): number {
  return RANKS.get(style) ?? -1;
}

/** Styles that never hold numbered parts of their own: they end where the next part of any kind begins. */
export function isLeafStyle(style: NumberingStyle): boolean {
  return style === "dash" || style === "bullet" || style === "enumerator";
}

const HAN_UNITS = "一二三四五六七八九十百〇零";
const HAN = `[${HAN_UNITS}]{1,4}`;
const DIGITS = "[0-9０-９]{1,3}";
/** As far as 第一百二十六条. */
const COUNT = `([${HAN_UNITS}]{1,5}|${DIGITS})`;

/** Marks that open an item and do not count. */
export const BULLETS = "●○◆◇■□★☆▲△▶►▪•◎※➤";

/** `一、二产业` and `一、二、三产业` list numbers; they number nothing. */
const NO_LIST = "(?![二三四五六七八九十]{1,2}(?:[、，至到]|产))";
/** `1.5亿元` is a figure; `1.2024年预算`, `1.2021—2023年`, `1.9月底前`, `1.1-6月` and `1.100%完成` have labels. */
const NO_DECIMAL = "(?![0-9０-９](?!\\d{3}(?:[—–~～至-]\\d{4})?年|\\d?(?:[—–~～至-]\\d{1,2})?月|00%))";

const GRAMMAR: readonly { opens: string; rules: readonly { style: NumberingStyle; pattern: RegExp }[] }[] = [
  {
    opens: "第",
    rules: [
      { style: "part", pattern: sticky(`第${COUNT}(?:编|篇|部分)[、：:]?`) },
      { style: "chapter", pattern: sticky(`第${COUNT}章[、：:]?`) },
      { style: "division", pattern: sticky(`第${COUNT}节[、：:]?`) },
      { style: "article", pattern: sticky(`第${COUNT}条(?:之[一二三四五六])?[、：:]?`) },
      { style: "enumerator", pattern: sticky(`第(${HAN})[，、,]`) },
    ],
  },
  {
    opens: HAN_UNITS,
    rules: [
      // 一要节省开支。: what stands alone on its line; running text goes on
      {
        style: "enumerator",
        pattern: sticky(`(${HAN})(?:是[:：]?|要(?![素件点求害道])(?=[^。！？；：\\n]{2,40}。?(?:\\n|$)))`),
      },
      { style: "han-bracket", pattern: sticky(`(${HAN})[)）][、.．]?`) },
      { style: "han", pattern: sticky(`(${HAN})[、.．﹒，,：:丶]${NO_LIST}`) },
    ],
  },
  { opens: STEMS, rules: [{ style: "stem", pattern: sticky(`([${STEMS}])、(?![${STEMS}])`) }] },
  {
    opens: "（(〔【",
    rules: [
      { style: "han-bracket", pattern: sticky(`[（(〔【]\\s?(${HAN})\\s?[）)〕】][、.．]?`) },
      { style: "arabic-bracket", pattern: sticky(`[（(]\\s?(${DIGITS})\\s?[）)][、.．]?`) },
    ],
  },
  {
    opens: "0123456789０１２３４５６７８９",
    rules: [
      { style: "arabic-half-bracket", pattern: sticky(`(${DIGITS})[）)][、.．]?`) },
      { style: "arabic", pattern: sticky(`(${DIGITS})[、.．﹒]${NO_DECIMAL}`) },
    ],
  },
  {
    opens: "ABCDEFGHＡＢＣＤＥＦＧＨ",
    rules: [{ style: "letter", pattern: sticky("([A-HＡ-Ｈ])[.．、](?=[ \\u3000]?[\\u4e00-\\u9fff“])") }],
  },
  { opens: "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", rules: [{ style: "roman", pattern: sticky("([Ⅰ-Ⅻ])[.．、]") }] },
  {
    opens: "IVX",
    rules: [{ style: "roman", pattern: sticky("([IVX]{1,4})[.．、](?=[ \\u3000]?[\\u4e00-\\u9fff“])") }],
  },
  { opens: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", rules: [{ style: "circled", pattern: sticky("([①-⑳])") }] },
  { opens: "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", rules: [{ style: "han-bracket", pattern: sticky("([㈠-㈩])[、.．]?") }] },
  { opens: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿", rules: [{ style: "arabic-bracket", pattern: sticky("([⑴-⑿])[、.．]?") }] },
  { opens: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓", rules: [{ style: "arabic", pattern: sticky("([⒈-⒓])") }] },
  { opens: "—―–－─-", rules: [{ style: "dash", pattern: sticky("(?:[—―–－─]{1,3}|-{1,3})(?![0-9０-９—―–－─-])") }] },
  { opens: BULLETS, rules: [{ style: "bullet", pattern: sticky(`[${BULLETS}]`) }] },
];
const RULES_OF = new Map(GRAMMAR.flatMap(({ opens, rules }) => [...opens].map((unit) => [unit, rules] as const)));
/** What labels open with: most places need no more than this look. */
const OPENS = new UnitSet(GRAMMAR.map(({ opens }) => opens).join(""));

/** Older reports have numbers alone on their lines. */
const HAN_ALONE = /^[一二三四五六七八九十]{1,3}$/;

const SPACE = new UnitSet(" \t\u3000");

/** The label that stands at `start`, or `null`. */
export function readNumbering(text: string, start: number, end: number): Numbering | null {
  const rules = OPENS.at(text, start) ? RULES_OF.get(text.charAt(start)) : undefined;
  if (rules === undefined) return null;
  if (end - start <= 3 && HAN_ALONE.test(text.slice(start, end))) {
    return { style: "han", ordinal: parseOrdinal(text.slice(start, end)), start, end };
  }
  for (const { style, pattern } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex > end) continue;
    const count = match[1];
    return { style, ordinal: count === undefined ? null : parseOrdinal(count), start, end: start + match[0].length };
  }
  return null;
}

/** Where the text after a label begins. */
export function afterSpace(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && SPACE.at(text, index)) index++;
  return index;
}

function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}

const HAN_DIGITS = "零一二三四五六七八九";
/** What stands in one character: ①, ⑴, ⒈, ㈠. */
const ENCLOSED = ["①", "⑴", "⒈", "㈠"].map((one) => one.charCodeAt(0));
const MOST_ENCLOSED = 20;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function parseOrdinal(count: string): number {
  const first = count.charCodeAt(0);
  const one = ENCLOSED.find((code) => first >= code && first < code + MOST_ENCLOSED);
  if (one !== undefined) return first - one + 1;
  const digits = count.normalize("NFKC");
  const roman = ROMAN.indexOf(digits);
  if (roman >= 0) return roman + 1;
  const stem = STEMS.indexOf(count);
  if (stem >= 0) return (stem % 10) + 1;
  if (digits[0]! >= "A" && digits[0]! <= "H") return digits.charCodeAt(0) - 0x40;
  if (digits[0]! >= "0" && digits[0]! <= "9") return Number(digits);
  let total = 0;
  let digit = 0;
  for (const unit of count) {
    if (unit === "百" || unit === "十") {
      total += Math.max(digit, 1) * (unit === "百" ? 100 : 10);
      digit = 0;
    } else digit = digit * 10 + Math.max(HAN_DIGITS.indexOf(unit), 0);
  }
  return total + digit;
}

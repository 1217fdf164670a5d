import { childAt, childrenOf, type XmlElement } from "./xml.js";

/** One level of a list: how its numbers are written. */
interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`: each `%n` stands for the number on level n. */
  text: string;
}

const HANZI_DIGITS = [..."〇一二三四五六七八九"];
const CIRCLED_ONE = 0x2460;

/** The numbers that Word writes before the paragraphs of lists, which stand nowhere in the text of the file. */
export class DocxNumbering {
  readonly #levels = new Map<string, Level[]>();
  readonly #counters = new Map<string, number[]>();

  constructor(numbering: XmlElement | undefined) {
    const abstracts = new Map<string, Level[]>();
    for (const definition of numbering ? childrenOf(numbering, "abstractNum") : []) {
      abstracts.set(definition.attributes.abstractNumId ?? "", childrenOf(definition, "lvl").map(readLevel));
    }
    for (const list of numbering ? childrenOf(numbering, "num") : []) {
      const levels = abstracts.get(childAt(list, "abstractNumId")?.attributes.val ?? "") ?? [];
      this.#levels.set(list.attributes.numId ?? "", withOverrides(levels, list));
    }
  }

  /** The label of the next paragraph of that list on that level (from 0); counts on. Empty for an unknown list. */
  next(list: string, level: number): string {
    const levels = this.#levels.get(list);
    const own = levels?.[level];
    if (!levels || !own) return "";
    const counters = this.#counters.get(list) ?? [];
    this.#counters.set(list, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === "bullet") return "• ";
    if (own.format === "none") return "";
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels[at];
      return shown ? numberAs(shown.format, counters[at] ?? shown.start) : "";
    });
  }
}

function readLevel(element: XmlElement): Level {
  return {
    start: Number(childAt(element, "start")?.attributes.val ?? 1),
    format: childAt(element, "numFmt")?.attributes.val ?? "decimal",
    text: childAt(element, "lvlText")?.attributes.val ?? "",
  };
}

function withOverrides(levels: readonly Level[], list: XmlElement): Level[] {
  const result = [...levels];
  for (const override of childrenOf(list, "lvlOverride")) {
    const at = Number(override.attributes.ilvl ?? 0);
    const own = childAt(override, "lvl");
    const start = childAt(override, "startOverride")?.attributes.val;
    const base = own ? readLevel(own) : result[at];
    if (base) result[at] = start === undefined ? base : { ...base, start: Number(start) };
  }
  return result;
}

/** A number in one of Word's number formats (ECMA-376, ST_NumberFormat); formats that Chinese documents do not use are decimal. */
export function numberAs(format: string, value: number): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return inHanzi(value);
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return [...String(value)].map((digit) => HANZI_DIGITS[Number(digit)]).join("");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(CIRCLED_ONE + value - 1) : String(value);
    case "decimalFullWidth":
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "upperLetter":
      return String.fromCodePoint(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    case "lowerLetter":
      return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    case "upperRoman":
      return inRoman(value);
    case "lowerRoman":
      return inRoman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** 1 to 9999 in hanzi: 十二, 一百零三. */
function inHanzi(value: number): string {
  if (value <= 0 || value > 9999) return String(value);
  let text = "";
  let gap = false;
  for (const [unit, place] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap ||= text !== "";
    else {
      text += `${gap ? "零" : ""}${HANZI_DIGITS[digit]}${unit}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, "十");
}

function inRoman(value: number): string {
  const steps: [number, string][] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  return steps
    .map(([size, letters]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return letters.repeat(times);
    })
    .join("");
}

const HANZI_DIGITS = "〇一二三四五六七八九";
const LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const FULL_WIDTH_ZERO = 0xff10;
const MOST_IN_HANZI = 9999;
const MOST_IN_ROMAN = 3999;
/** Word writes AA after Z, AAA after ZZ; more letters than these no document has. */
const MOST_IN_LETTERS = 780;

/** Before how many digits a number has at the least: `digits:3` is 001. */
export const DIGITS = "digits:";

/** Runs of twenty or ten characters that Unicode has for numbers: ① ⑴ ⒈ ㊀ ㈠. */
const ENCLOSED: Readonly<Record<string, { first: number; count: number }>> = {
  decimalEnclosedCircle: { first: 0x2460, count: 20 },
  decimalEnclosedCircleChinese: { first: 0x2460, count: 20 },
  decimalEnclosedParen: { first: 0x2474, count: 20 },
  decimalEnclosedFullstop: { first: 0x2488, count: 20 },
  ideographEnclosedCircle: { first: 0x3280, count: 10 },
};

/**
 * A number as one of Word's number formats writes it (ECMA-376, ST_NumberFormat). Formats that Chinese documents do not use, and numbers
 * that a format has no form for (the roman numeral of 0), are written as decimals.
 *
 * @example numberAs("chineseLegalSimplified", 12) // "壹拾贰"
 */
export function numberAs(format: string, value: number): string {
  const enclosed = Object.hasOwn(ENCLOSED, format) ? ENCLOSED[format] : undefined;
  if (enclosed !== undefined) {
    const { first, count } = enclosed;
    return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
  }
  if (format.startsWith(DIGITS))
    return value < 0 ? String(value) : String(value).padStart(Number(format.slice(DIGITS.length)), "0");
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return inHanzi(value, HANZI_DIGITS, "十百千").replace(/^一十/, "十");
    case "chineseLegalSimplified":
      return inHanzi(value, LEGAL_SIMPLIFIED, "拾佰仟");
    case "ideographLegalTraditional":
      return inHanzi(value, LEGAL_TRADITIONAL, "拾佰仟");
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return value < 0 ? String(value) : [...String(value)].map((digit) => HANZI_DIGITS[Number(digit)]).join("");
    case "ideographTraditional":
      return oneOf(STEMS, value);
    case "ideographZodiac":
      return oneOf(BRANCHES, value);
    case "ideographZodiacTraditional":
      return value >= 1 && value <= 60
        ? oneOf(STEMS, ((value - 1) % 10) + 1) + oneOf(BRANCHES, ((value - 1) % 12) + 1)
        : String(value);
    case "numberInDash":
      return `- ${value} -`;
    case "ordinal":
      return inOrder(value);
    case "hex":
      return value < 0 ? String(value) : value.toString(16).toUpperCase();
    case "decimalZero":
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(FULL_WIDTH_ZERO + Number(digit)));
    case "upperLetter":
      return inLetters(value);
    case "lowerLetter":
      return inLetters(value).toLowerCase();
    case "upperRoman":
      return inRoman(value);
    case "lowerRoman":
      return inRoman(value).toLowerCase();
    default:
      return String(value);
  }
}

const oneOf = (signs: string, value: number): string => signs[value - 1] ?? String(value);

/** 1st, 2nd, 3rd, 11th. */
function inOrder(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return value + (isTeen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th"));
}

/** 1 to 9999 in hanzi: 一十二, 一百零三. */
function inHanzi(value: number, digits: string, units: string): string {
  if (!(value >= 1 && value <= MOST_IN_HANZI)) return String(value);
  const zero = digits === HANZI_DIGITS ? "零" : digits[0]!;
  let text = "";
  let gap = false;
  for (let power = units.length; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) gap ||= text !== "";
    else {
      text += `${gap ? zero : ""}${digits[digit]}${units[power - 1] ?? ""}`;
      gap = false;
    }
  }
  return text;
}

function inLetters(value: number): string {
  if (!(value >= 1 && value <= MOST_IN_LETTERS)) return String(value);
  return String.fromCodePoint(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
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

function inRoman(value: number): string {
  if (!(value >= 1 && value <= MOST_IN_ROMAN)) return String(value);
  let rest = value;
  return ROMAN.map(([size, letters]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return letters.repeat(times);
  }).join("");
}

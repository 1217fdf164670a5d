import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractQuantities } from "../../src/analyze.js";

const HANZI = "零一二三四五六七八九";
const hanzi = (digit: number): string => HANZI[digit]!;
const digit = fc.integer({ min: 1, max: 9 });
const figuresIn = (text: string) => extractQuantities(text).map(({ value, max, unit }) => ({ value, max, unit }));
const one = (value: number, unit: string, max: number | null = null) => [{ value, max, unit }];
const grouped = (value: number, separator: string): string => value.toLocaleString("en-US").replaceAll(",", separator);
const large = fc.integer({ min: 1000, max: 999_999_999 });

/** Each form: what it is made from, how it is written, and what is to be read. */
describe("whatever the digits", () => {
  test("thousands in groups by a blank", () => {
    const blank = fc.constantFrom(" ", "\u00A0", "\u2009", "\u202F");
    fc.assert(
      fc.property(large, blank, (value, separator) => {
        expect(figuresIn(`全年新增就业${grouped(value, separator)}人，增长3%。`)[0]).toEqual(one(value, "人")[0]);
        expect(figuresIn(`今年，全市培训职工 ${grouped(value, separator)} 人，补助企业。`)).toEqual(one(value, "人"));
      }),
    );
  });

  test("thousands in groups by a full-width comma", () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 0, max: 99 }), (value, cents) => {
        const decimals = cents === 0 ? "" : `.${String(cents).padStart(2, "0")}`;
        const text = `完成投资${grouped(value, "，")}${decimals}元，增长较快。`;
        expect(figuresIn(text)).toEqual(one(Number(`${value}${decimals}`), "元"));
      }),
    );
  });

  test("a line that ends after the point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), digit, (whole, tenth) => {
        expect(figuresIn(`全年完成项目投资${whole}.\n${tenth}亩，新建学校。`)).toEqual(
          one(Number(`${whole}.${tenth}`), "亩"),
        );
      }),
    );
  });

  test("ranges with any hyphen", () => {
    const hyphen = fc.constantFrom("-", "\u2010", "\u2011", "\u2012", "\u2043", "\uFE63", "–", "—", "~", "～");
    fc.assert(
      fc.property(digit, digit, hyphen, (lower, more, sign) => {
        expect(figuresIn(`增长${lower}.5${sign}${lower + more}%。`)).toEqual(one(lower + 0.5, "%", lower + more));
      }),
    );
  });

  test("several powers", () => {
    fc.assert(
      fc.property(digit, digit, digit, (a, b, c) => {
        const value = a * 1e8 + b * 1e7 + c * 1e6;
        expect(figuresIn(`拨付${a}亿${b}千${c}百万元。`)).toEqual(one(value, "元"));
        expect(figuresIn(`拨付${hanzi(a)}亿${hanzi(b)}千${hanzi(c)}百万元。`)).toEqual(one(value, "元"));
      }),
    );
  });

  test("a last digit without its power", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), digit, (ten, last) => {
        expect(figuresIn(`改造面积${ten}万${last}平方米。`)).toEqual(one(ten * 1e4 + last * 1e3, "平方米"));
      }),
    );
  });

  test("a half behind the unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.constantFrom("公里", "亩", "米", "倍", "吨"), (count, unit) => {
        expect(figuresIn(`新增${hanzi(count)}${unit}半。`)).toEqual(one(count + 0.5, unit));
      }),
    );
  });

  test("元, 角 and 分", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), digit, digit, (yuan, jiao, fen) => {
        expect(figuresIn(`标准为${yuan}元${jiao}角。`)).toEqual(one(Number(`${yuan}.${jiao}`), "元"));
        expect(figuresIn(`标准为${yuan}元${jiao}角${fen}分。`)).toEqual(one(Number(`${yuan}.${jiao}${fen}`), "元"));
      }),
    );
  });

  test("two neighbouring digits", () => {
    const place = fc.constantFrom(["十", 10], ["百", 100], ["千", 1000]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), place, fc.boolean(), (lower, [name, power], isLarge) => {
        const scale = isLarge ? 1e4 : 1;
        const text = `带动${hanzi(lower)}${hanzi(lower + 1)}${name}${isLarge ? "万" : ""}户。`;
        expect(figuresIn(text)).toEqual(one(lower * power * scale, "户", (lower + 1) * power * scale));
      }),
    );
  });

  test("some, in the place of a digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (tens) => {
        const whole = tens * 10;
        expect(figuresIn(`惠及${hanzi(tens)}十几万人。`)).toEqual(one((whole + 1) * 1e4, "人", (whole + 9) * 1e4));
      }),
    );
  });

  test("parts of any power, and a whole with a fraction", () => {
    const power = fc.constantFrom(["十万", 1e5], ["百万", 1e6], ["二百", 200]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(digit, power, (share, [name, whole]) => {
        expect(figuresIn(`降至${name}分之${hanzi(share)}。`)).toEqual(one((100 * share) / whole, "%"));
      }),
    );
    fc.assert(
      fc.property(digit, fc.integer({ min: 2, max: 9 }), (whole, parts) => {
        const text = `是上年的${hanzi(whole)}又${hanzi(parts)}分之一倍。`;
        expect(figuresIn(text)).toEqual(one(whole + 1 / parts, "倍"));
      }),
    );
  });

  test("below zero", () => {
    fc.assert(
      fc.property(digit, digit, fc.constantFrom("-", "−", "–", "负"), (whole, tenth, sign) => {
        expect(figuresIn(`增速为${sign}${whole}.${tenth}%。`)).toEqual(one(-Number(`${whole}.${tenth}`), "%"));
      }),
    );
  });

  test("degrees below zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom("℃", "度", "摄氏度"), (degrees, unit) => {
        expect(figuresIn(`最低气温降至零下${degrees}${unit}，供暖平稳。`)[0]?.value).toBe(-degrees);
        expect(figuresIn(`最高气温升至${degrees}${unit}，供电平稳。`)[0]?.value).toBe(degrees);
      }),
    );
  });

  test("tenths with a digit behind them", () => {
    fc.assert(
      fc.property(digit, digit, fc.constantFrom("。", "以上。", "左右，", "的企业。"), (tens, ones, behind) => {
        expect(figuresIn(`占比超过${hanzi(tens)}成${hanzi(ones)}${behind}`)[0]).toEqual(one(10 * tens + ones, "%")[0]);
        expect(figuresIn(`占比超过${hanzi(tens)}成，其余`)[0]).toEqual(one(10 * tens, "%")[0]);
      }),
    );
  });

  test("the edition of a year is no figure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2035 }), (year) => {
        expect(figuresIn(`印发实施方案（${year}版）。`)).toEqual([]);
      }),
    );
    expect(figuresIn("刊发专题报道20版。")).toEqual(one(20, "版"));
  });

  test("capitals of cheques", () => {
    const capitals = "零壹贰叁肆伍陆柒捌玖";
    fc.assert(
      fc.property(digit, digit, digit, (a, b, c) => {
        const text = `合同金额${capitals[a]}佰${capitals[b]}拾${capitals[c]}万元整。`;
        expect(figuresIn(text)).toEqual(one((a * 100 + b * 10 + c) * 1e4, "元"));
      }),
    );
  });

  test("廿 and 卅", () => {
    fc.assert(
      fc.property(
        digit,
        fc.constantFrom(["廿", 20], ["卅", 30]) as fc.Arbitrary<[string, number]>,
        (last, [tens, value]) => {
          expect(figuresIn(`新增${tens}${hanzi(last)}家。`)).toEqual(one(value + last, "家"));
        },
      ),
    );
  });

  test("classifiers with others in brackets", () => {
    const others = fc.uniqueArray(fc.constantFrom("艘", "架", "列"), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), others, (count, list) => {
        expect(figuresIn(`查验${count}辆（${list.join("、")}）次。`)).toEqual(one(count, "辆次"));
      }),
    );
  });

  test("marks of currency", () => {
    const marks = fc.constantFrom(["US$", "USD"], ["HK$", "HKD"], ["€", "EUR"], ["￥", "CNY"]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), marks, (sum, [mark, currency]) => {
        expect(extractQuantities(`到账${mark}${sum}万元。`).map((found) => [found.value, found.currency])).toEqual([
          [sum * 1e4, currency],
        ]);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyze, extractQuantities } from "../../src/analyze.js";
import { isTraditional, simplify } from "../../src/text/folding.js";
import { normalize } from "../../src/text/normalize.js";
import { thousandsIn } from "../../src/text/thousands.js";

const exceptions = parse(
  readFileSync(join(import.meta.dirname, "../../data/text/folding-exceptions.yaml"), "utf8"),
) as { from: string; to: string; examples: string[]; counterExamples: string[] }[];

const REPORT = `施政報告

一、工作回顧
（一）發展經濟
過去一年，全市實現地區生產總值約 6 820億元，增長5.2%。落成公營房屋合共 12 450個單位，釋出逾33公頃土地。
（二）改善民生
二、未來計劃
政府將於兩年內興建逾 3 000個宿位，並推行“數碼共融”計劃。`;

describe("traditional characters", () => {
  test("are read, and texts stay as written at their places", () => {
    const { achievements, targets, sections, diagnostics } = analyze(REPORT);
    const figures = [...achievements, ...targets].map(({ quantity }) => [
      quantity.value,
      quantity.unit,
      quantity.bound,
    ]);
    expect(figures).toContainEqual([6820e8, "元", "about"]);
    expect(figures).toContainEqual([12_450, "個", null]);
    expect(figures).toContainEqual([33, "公頃", "min"]);
    expect(figures).toContainEqual([3000, "個", "min"]);
    expect(targets.map(({ quantity }) => quantity.value)).toEqual([3000]);
    expect(sections.map(({ level, label, title }) => `${level} ${label}${title}`)).toEqual([
      "1 一、工作回顧",
      "2 （一）發展經濟",
      "2 （二）改善民生",
      "1 二、未來計劃",
    ]);
    for (const { quantity } of [...achievements, ...targets]) {
      const { start, end } = quantity.span;
      expect(REPORT.slice(start, end).replace(/\s/g, "")).toBe(quantity.text);
    }
    expect(diagnostics.map(({ code }) => code)).toEqual(["traditional-script"]);
  });

  test("are folded character for character", () => {
    expect(simplify("發展經濟，改善民生；着力興建綫路，沿著河邊")).toBe("发展经济，改善民生；着力兴建线路，沿着河边");
    expect(simplify("著名企業，顯著成效")).toBe("著名企业，显著成效");
  });

  test.each(exceptions)("$from stays where it has to", ({ from, to, examples, counterExamples }) => {
    for (const example of examples) expect(simplify(example)).toContain(to);
    for (const example of counterExamples) expect(simplify(example)).toContain(from);
  });

  test.each(["合共提供1 000個單位", "逾2億元，回落3%", "興建宿舍", "臺灣地區"])("%s is traditional", (text) => {
    expect(isTraditional(text)).toBe(true);
  });

  test.each(["", "5%", "全县完成投资", "乾隆年间的於氏祠堂修缮完成，面积扩大", "编辑《後漢書》校注，出版图书"])(
    "%s is not",
    (text) => {
      expect(isTraditional(text)).toBe(false);
      const { text: read, written } = normalize(text);
      expect(read).toBe(written);
    },
  );
});

describe("thousands", () => {
  test.each([
    ["全年新增就业8 326人。", "8 326"],
    ["今年，落成约 75 000个单位。", "75 000"],
    ["完成造林12\u00A0450亩", "12\u00A0450"],
    ["预计可提供 67 000\n个单位，", "67 000"],
    ["新增就业8，326人。", "8，326"],
    ["投资完成1，034.6亿元", "1，034.6"],
    ["排名升至第3；新增1，020人", "1，020"],
    ["全年补助6\u3000450人，增长5%。", "6\u3000450"],
    ["拨付资金12\u3000450\u3000000元，全部到位。", "12\u3000450\u3000000"],
  ])("%s is one figure", (text, figure) => {
    const { separators, doubtful } = thousandsIn(text);
    expect([...separators].map((at) => text[at])).toEqual(figure.match(/[ \u00A0\u3000，]/g));
    expect(doubtful).toEqual([]);
  });

  test.each([
    "由第12升至第8，120名干部受到表彰",
    "2023年，200名干部",
    "97.2% 98.6%",
    "12 450 36 800 7.5",
    "2021 326人",
    "1.2 300户",
    "电话8 765 4321",
    "8，2023年",
    "6\u3000450人参加培训，合格430人。",
    "学校6\u3000450名教师",
    "名次升至第6\u3000450人受表彰，成绩较好。",
  ])("%s holds two", (text) => {
    expect(thousandsIn(text)).toEqual({ separators: new Set(), doubtful: [] });
  });

  test.each(["主要指标 12 450户", "3 120家企业受表彰", "综合排名升至8，120名干部受表彰"])(
    "%s is left unread",
    (text) => {
      const { separators, doubtful } = thousandsIn(text);
      expect([separators.size, doubtful.length]).toEqual([0, 1]);
      expect(extractQuantities(text)).toEqual([]);
      expect(analyze(text).diagnostics.map(({ code }) => code)).toContain("doubtful-thousands");
    },
  );
});

describe("cells of figures on lines of their own", () => {
  test.each([
    ["一般公共服务支出\n9,846\n11,067\n12.4%\n5,235\n5,472"],
    ["产品名称\n万吨\n130.8\n-10.4\n万吨\n109.2\n24.8"],
    ["科目编码\n20101\n人大事务\n2010101\n行政运行"],
    ["120\n100\n19.9%\n80\n60\n9.3%"],
  ])("%j are not joined", (text) => {
    expect(normalize(text).text.split("\n")).toEqual(text.split("\n"));
  });

  test("a figure cut at the end of a line of text is", () => {
    expect(normalize("今年，全市完成投资108\n亿元，增长2.4%。").text).toContain("108亿元");
  });
});

test.each(["［含聘用62名］", "[含聘用62名]", "【含聘用62名】", "〔含聘用62名〕"])(
  "%s is an aside like （含聘用62名）",
  (aside) => {
    const { text, written } = normalize(`现有职工486名${aside}，增长5%。`);
    expect(text).toContain("（含聘用62名）");
    expect(written).toContain(aside.slice(1, -1));
    expect(extractQuantities(`现有职工486名${aside}。`).map(({ value }) => value)).toEqual([486, 62]);
  },
);

test.each(["国发〔2023〕12号", "【全县企业36家】", "职工[见附表]有变动", "完成投资〔注2〕"])(
  "%s holds no aside",
  (text) => {
    expect(normalize(text).text).not.toContain("（");
  },
);

import { describe, expect, test } from "vitest";
import { change, claimRows, figure, indicator, status, years } from "./claim-rows.js";

const REPORT = "宁川市2025年政府工作报告\n一、2024年工作回顾\n";
const held = (text: string): string[] => claimRows(text, years);

describe("a time of the year is of the year that opened its paragraph", () => {
  test.each([
    ["2023年，新建学校12所，全年完成投资36亿元。", ["2023–2023", "2023–2023"]],
    ["2023年，新建学校12所。全年完成投资36亿元，年末从业人员3.6万人。", ["2023–2023", "2023–2023", "2023–2023"]],
    ["2023年，新建学校12所，上半年完成投资36亿元。", ["2023–2023", "2023-01–2023-06"]],
    ["2025年，计划招引项目20个；年内实施城建工程80项。", ["2025–2025", "2025–2025"]],
    ["2023年，全市经济稳步增长。全年生产总值860亿元。财政收入36亿元。", ["2023–2023", "2023–2023"]],
  ])("%s", (text, expected) => {
    expect(held(REPORT + text)).toEqual(expected);
  });

  test.each([
    ["全年完成投资36亿元。", ["2024–2024"]],
    ["2024年，新建学校12所，全年完成投资36亿元。", ["2024–2024", "2024–2024"]],
    ["与2023年相比，成效更好。全年完成投资36亿元。", ["2024–2024"]],
    ["“十四五”以来，变化很大。全年完成投资36亿元。", ["2024–2024"]],
  ])("but not in %s", (text, expected) => {
    expect(held(REPORT + text)).toEqual(expected);
  });
});

describe("times dealt out", () => {
  test.each([
    ["一季度、上半年和全年分别增长5.1%、5.6%和6.8%。", ["2024-01–2024-03", "2024-01–2024-06", "2024–2024"]],
    ["1月、2月、3月产值分别增长5.1%、5.6%、6.2%。", ["2024-01–2024-01", "2024-02–2024-02", "2024-03–2024-03"]],
    ["去年和今年分别新建学校3所、5所。", ["2024–2024", "2025–2025"]],
  ])("%s", (text, expected) => {
    expect(held(REPORT + text)).toEqual(expected);
  });

  test.each([
    ["上半年，收入、支出分别增长5.1%、5.6%。", ["2024-01–2024-06", "2024-01–2024-06"]],
    ["一季度和上半年，收入、支出、投资分别增长5%、6%、7%。", Array(3).fill("2024-01–2024-06")],
  ])("but not in %s", (text, expected) => {
    expect(held(REPORT + text)).toEqual(expected);
  });
});

describe("what else says the year", () => {
  test("months that a heading names hold below it", () => {
    const text =
      "宁川市1-9月份预算执行情况分析\n2023年10月12日\n一、9月份财政收支情况\n9月份，全市收入完成26亿元。其中：地方收入完成13亿元。\n二、1-9月份财政收支情况\n全市收入完成236亿元。";
    expect(held(text)).toEqual(["2023-09–2023-09", "2023-09–2023-09", "2023-01–2023-09"]);
  });

  test("a dash before the time that opens a paragraph", () => {
    const text =
      "松溪省2008年政府工作报告\n一、五年工作回顾\n——过去五年，是实力明显提升的五年。生产总值年均增长12%，2007年达到945亿元。";
    expect(held(text)).toEqual(["2003–2007", "2007–2007"]);
  });

  test("a rate for each year is of no single year named for the level before it", () => {
    const text = "松溪区2016年政府工作报告\n一、过去五年工作回顾\n2015年实现生产总值665亿元、年均增长11.7%。";
    expect(held(text)).toEqual(["2015–2015", "2011–2015"]);
  });

  test("records listed are no time of what follows", () => {
    expect(held(`${REPORT}增速均居全省第一，分别为35年来、20年来首次；投资增长8.3%。`)).toEqual([
      "2024–2024",
      "2024–2024",
    ]);
  });

  test("months that run on into the next year are over for who looks back", () => {
    expect(
      claimRows(
        "关于2022年度宁川市预算执行的审计工作报告\n2022年7月至2023年6月，全市审计机关共完成审计项目294个。",
        status,
        years,
      ),
    ).toEqual(["achieved 2022-07–2023-06"]);
  });

  test("a base in brackets is of the year before", () => {
    expect(held(`${REPORT}粮食产量12万吨，比上年（13万吨）减产1万吨。`)).toEqual([
      "2024–2024",
      "2023–2023",
      "2024–2024",
    ]);
  });

  test("under a heading of a year and a stretch, by what the paragraph says", () => {
    const heading = "松溪省2026年政府工作报告\n一、2025年和“十四五”时期工作回顾\n（一）改善民生。";
    expect(held(`${heading}每年新增就业6万人。新增学位1.2万个。`)).toEqual(["2021–2025", "2021–2025"]);
    expect(held(`${heading}新增学位1.2万个。`)).toEqual(["-–-"]);
  });
});

describe("when a text that does not say its year speaks", () => {
  test("a piece of the press on the day of its page", () => {
    const text =
      "松溪县：上半年经济运行稳中向好\n2019-08-16 11：36：56 [来源：松溪日报]\n松溪日报讯（通讯员 王平 记者 李一）今年来，全县经济稳中向好：上半年，全县生产总值增长8.2%。";
    expect(held(text)).toEqual(["2019-01–2019-06"]);
  });

  test("final accounts that were submitted to an assembly", () => {
    const text =
      "信息时报10月28日讯 昨日，《关于松溪市本级2009年决算（草案）的报告》提交市人大常委会审议。去年全市基金收入完成405亿元。\n在市本级支出中，民生支出236亿元。";
    expect(held(text)).toEqual(["2009–2009", "2009–2009"]);
  });

  test("a review of five years, by what it compares with", () => {
    const text =
      "各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n过去五年工作回顾\n预计2012年生产总值完成344亿元，是2007年的2.1倍；固定资产投资五年累计完成909亿元。";
    expect(held(text)).toEqual(["2012–2012", "2012–2012", "2008–2012"]);
  });

  test("the conference at the end of its term", () => {
    const text =
      "各位委员：\n我受中国人民政治协商会议第十二届全国委员会常务委员会委托，向大会报告十二届政协提案工作情况，请予审议。\n一、总体情况\n五年来，共收到提案2937件。";
    expect(held(text)).toEqual(["2013–2017"]);
  });
});

describe("goals that a sentence announces", () => {
  test("are targets of the year in which the text speaks", () => {
    const text = `${REPORT}会议发布了今年发展的基本目标，其中生产总值增长10%左右，全年消费额增长16%左右。`;
    expect(claimRows(text.replace("一、2024年工作回顾\n", ""), figure, status, years)).toEqual([
      "10% target 2025–2025",
      "16% target 2025–2025",
    ]);
  });

  test("but not where they were met", () => {
    expect(claimRows("提出的目标已全部实现，其中财政收入增长6%。", status)).toEqual(["achieved"]);
  });
});

describe("who is measured and not who acts", () => {
  test("in a row of clauses with one verb", () => {
    expect(
      claimRows(
        `${REPORT}国税完成13.9亿元，增长28%；财政完成3.4亿元，增长1.3倍；省地税局完成0.4亿元。`,
        indicator,
        change,
      ),
    ).toEqual(["国税 -", "国税 up", "财政 -", "财政 up", "省地税局 -"]);
  });

  test("but not behind another verb", () => {
    expect(claimRows(`${REPORT}税收完成13.9亿元，市财政局拨付3.4亿元。`, indicator).at(-1)).not.toBe("市财政局");
  });
});

describe("a bare number of years before what is done in it", () => {
  const PLAN = "宁川市2025年政府工作报告\n二、2025年工作安排\n";

  test.each([
    ["力争三年突破200亿元。", "2025–2027"],
    ["五年投资360亿元。", "2025–2029"],
    ["力争五年达到500亿元。", "2025–2029"],
    ["三年培训3600人次。", "2025–2027"],
  ])("%s", (text, expected) => {
    expect(held(PLAN + text)).toEqual([expected]);
  });

  test.each([
    ["产值连续三年突破200亿元。", "2024–2024"],
    ["项目第三年突破36亿元。", "2024–2024"],
    ["入职满三年达到36人。", "2024–2024"],
    ["总额36亿元的三年投资计划顺利实施。", "2024–2024"],
  ])("but not in %s", (text, expected) => {
    expect(held(REPORT + text)).toEqual([expected]);
  });
});

import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);
const held = (text: string): string[] => claimRows(text, status, years);

describe("when a text that has no title speaks", () => {
  test("final accounts look back, drafts though they are", () => {
    expect(
      read(
        "——2021年9月6日在宁川市第八届人民代表大会常务委员会第三十次会议上\n宁川市财政局\n受市人民政府委托，报告2020年市级决算草案。\n一、2020年市级决算草案\n2020年市级一般公共预算收入决算数36.2亿元，为调整预算数的101.2%，增长4.6%。",
      ),
    ).toEqual(["36.2亿元 achieved 2020–2020", "101.2% achieved 2020–2020", "4.6% achieved 2020–2020"]);
  });

  test("a draft budget is still one to come", () => {
    expect(read("宁川市财政局\n一、2021年市级预算草案\n2021年市级一般公共预算收入38亿元。")).toEqual([
      "38亿元 target 2021–2021",
    ]);
  });

  test("a meeting at the year's end sums up the year that ends, by estimate", () => {
    const text =
      "昨日，市政府召开全体会议，总结2016年政府工作，安排2017年工作任务，动员各部门再接再厉。\n\n2016年是全市发展较快的一年。预计，全年实现地区生产总值360亿元，比上年增长8.6%，财政收入完成26亿元。完成固定资产投资180亿元。";
    expect(held(text)).toEqual(Array(4).fill("achieved 2016–2016"));
  });

  test("an estimate of the year before is made of what is over", () => {
    const text =
      "县长在新春茶话会上的致辞\n刚刚过去的2015年，是不平凡的一年。2015年，全县地区生产总值预计可完成26亿元，增长9.2%。";
    expect(held(text)).toEqual(["achieved 2015–2015", "achieved 2015–2015"]);
  });

  test.each([
    ["项目投产后预计可创造税收2.4亿元。", "target"],
    ["刚刚过去的2015年，成绩不小。今年，全县地区生产总值预计可完成28亿元。", "target"],
  ])("but not in %s", (text, expected) => {
    expect(claimRows(text, status)).toEqual([expected]);
  });

  test("months past in news that mostly tells what is to be done", () => {
    const text =
      "11月26日，全市2019年1至10月份经济运行调度会召开，安排下阶段工作。前三季度，全市生产总值862亿元，增长7.1%，较上半年前进3个位次。\n会议要求，要加快项目建设，确保完成任务，进一步抓好招商，继续优化环境，着力扩大消费，力争全面完成目标，加快补齐短板。";
    expect(read(text)).toEqual([
      "862亿元 achieved 2019-01–2019-09",
      "7.1% achieved 2019-01–2019-09",
      "3个位次 achieved 2019-01–2019-09",
    ]);
  });

  test("the one year that is named beside 今年", () => {
    expect(read("按照《2019年全省改厕工作方案》，各地抓紧推进。截至8月20日，全省改厕49.6万座。")).toEqual([
      "49.6万座 achieved 2019-08-20–2019-08-20",
    ]);
  });

  test.each([
    "按照《2016年规划》《2019年方案》《2021年办法》，各地抓紧推进。今年，全省改厕49.6万座。",
    "力争2025年全面完成任务。今年，全省改厕49.6万座。",
    "到2025年，任务全面完成。今年，全省改厕49.6万座。",
  ])("no year is guessed for 今年 in %s", (text) => {
    expect(claimRows(text, years)).toEqual(["-–-"]);
  });
});

describe("the years that words count", () => {
  test.each([
    ["2003年工作总结\n改革开放20年年均增长15.3%。", "1979", "1998"],
    ["2018年工作总结\n改革开放40年来，水产品产量年均增长6%。", "1979", "2018"],
    ["2018年工作总结\n2017年春节期间，接待游客36万人次。", "2017", "2017"],
    ["2018年工作总结\n1990年代以来，建成水库12座。", "1990", "-"],
    ["2018年工作总结\n上世纪八十年代，建成水库12座。", "1980", "1989"],
    ["2018年工作总结\n全市自上世纪80年代末以来建成水库12座。", "1980", "-"],
    // how old a thing is says nothing of when it was mended
    ["2018年工作总结\n改造上世纪八十年代老旧小区36个。", "2018", "2018"],
    ["2018年工作总结\n2010年代建项目12个。", "2010", "2010"],
    // what something is for lies ahead, and is none of the time in which it is begun
    ["2018年工作总结\n启动面向2030年的重大项目，新设示范区6个。", "2018", "2018"],
    ["2018年工作总结\n国庆假期接待游客36万人次。", "2018", "2018"],
    ["松溪市党代会目标\n到“十四五”末，生产总值年均递增10.4%。", "2021", "2025"],
    ["2016年工作总结\n财政收入创2011年以来新高，增长12%。", "2016", "2016"],
    ["2016年工作总结\n粮食产量超过了建国以来的最高水平，增长12%。", "2016", "2016"],
    ["2016年工作总结\n2011年以来最高人民法院受理案件360件。", "2011", "-"],
    ["2016年工作总结\n“十二五”前两年，财政收入年均增长12%。", "2011", "2012"],
  ])("%s", (text, from, to) => {
    expect(claimRows(text, years)).toEqual([`${from}–${to}`]);
  });

  test("yearly rates are not dealt out to the years", () => {
    const rates = claimRows(
      "2011年工作总结\n五年来，收入、支出、投资、产值、税收年均分别增长14%、22%、20%、18%和16%。",
      years,
    );
    expect(rates).toEqual(Array(5).fill("2007–2011"));
  });

  test("amounts are", () => {
    const amounts = claimRows("2023年工作总结\n2021年至2023年，分别查办86件、97件、112件。", years);
    expect(amounts).toEqual(["2021–2021", "2022–2022", "2023–2023"]);
  });

  test("an exhibition that counts years is no time", () => {
    expect(read("2019年工作总结\n举办改革开放40年成就展12场。")).toEqual(["12场 achieved 2019–2019"]);
  });
});

describe("records since a year", () => {
  test.each([
    ["2016年工作总结\n增速为2011年以来最快，达到8.6%。", "2016–2016"],
    ["2016年工作总结\n取得了近年来的最好成绩，收入增长6%。", "2016–2016"],
    ["2016年工作总结\n粮食产量自2010年以来首次突破3亿吨。", "2016–2016"],
    // the stretch itself is meant
    ["2016年工作总结\n五年来最大限度减少审批事项36项。", "2012–2016"],
    ["2016年工作总结\n2011年以来，新建学校12所，最大的一所投资2.6亿元。", "2011–-"],
  ])("%s", (text, expected) => {
    expect(claimRows(text, years)[0]).toBe(expected);
  });
});

describe("households and their members", () => {
  test.each([
    ["2016年工作总结\n全市1403户2555人享受城乡低保。", "享受 城乡低保"],
    ["2016年工作总结\n860户2100人实现脱贫。", "实现 脱贫"],
    ["2016年工作总结\n为48人提供就业岗位260个。", "提供 就业岗位"],
  ])("%s", (text, expected) => {
    const said = (claim: { verb: { text: string } | null; indicator: { text: string } | null }): string =>
      `${claim.verb?.text} ${claim.indicator?.text}`;
    expect(claimRows(text, said)).toEqual([expected, expected]);
  });
});

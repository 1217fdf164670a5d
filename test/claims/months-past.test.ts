import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the time for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("the months that a title or heading names are those of the year in which they are spoken of", () => {
  test.each([
    [
      "在全区一季度项目调度会上的讲话\n（2023年4月12日）\n一、一季度进展\n一季度，开工项目36个。3月份，签约企业8家。",
      ["36个 achieved 2023-01–2023-03", "8家 achieved 2023-03–2023-03"],
    ],
    [
      "在全县前两个月工业运行会上的讲话\n（2022年3月6日）\n一、前两个月运行情况\n前两个月，完成技改投资1.2亿元。",
      ["1.2亿元 achieved 2022-01–2022-02"],
    ],
    // not over when it is spoken: of the year before
    [
      "在全县稳就业会上的讲话\n（2023年2月6日）\n一、上半年工作情况\n上半年，新增岗位860个。",
      ["860个 achieved 2022-01–2022-06"],
    ],
    [
      "政府工作报告\n——2024年4月18日在松溪县第十七届人民代表大会第四次会议上\n一、工作回顾\n全年新建学校3所。",
      ["3所 achieved 2023–2023"],
    ],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

const CONFERENCE = "上半年水利工作情况新闻发布会\n";

describe("a time beside a place is that of the occasion", () => {
  test.each([
    [
      `${CONFERENCE}时间：2023年7月20日上午9:30\n地点：县政府三楼会议室\n上半年，新建泵站12座。去年，新建泵站20座。`,
      ["12座 achieved 2023-01–2023-06", "20座 achieved 2022–2022"],
    ],
    [`${CONFERENCE}会议时间：2023年7月20日\n上半年，新建泵站12座。`, ["12座 achieved 2023-01–2023-06"]],
    // put up when the months were over
    [`${CONFERENCE}时间：2023-07-20 09:30:16\n上半年，新建泵站12座。`, ["12座 achieved 2023-01–2023-06"]],
    // before they were: of which year, nothing says
    [`${CONFERENCE}发布时间：2023-04-20\n来源：县水利局\n上半年，新建泵站12座。`, ["12座 achieved -–-"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test("what is still to come is not of the months that the title names", () => {
    const text = `${CONFERENCE}时间：2023年7月20日上午9:30\n地点：县政府三楼会议室\n新建泵站12座。预计将整治河道36公里。`;
    expect(read(text)).toEqual(["12座 achieved 2023-01–2023-06", "36公里 target -–-"]);
  });
});

describe("a stretch ahead begins behind the last year reported", () => {
  test.each([
    [
      "在中共松溪县第十次代表大会上的报告\n（2021年11月20日）\n一、过去五年的工作\n五年来，新建学校26所。\n二、今后五年的目标\n今后五年，新建学校30所。",
      ["26所 achieved 2017–2021", "30所 target 2022–2026"],
    ],
    [
      "政府工作报告\n——2022年1月10日在松溪县第十八届人民代表大会第一次会议上\n一、过去五年工作回顾\n五年来，新建学校26所。\n二、今后五年工作\n今后五年，新建学校30所。",
      ["26所 achieved 2017–2021", "30所 target 2022–2026"],
    ],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("the goals of a plan of several years that say no time", () => {
  const PLAN = "松溪县国民经济和社会发展第十四个五年规划纲要\n第一章 主要目标\n";
  test.each([
    [
      `${PLAN}新建泵站36座。森林覆盖率由目前的52%提高到56%。`,
      ["36座 target 2021–2025", "52% achieved -–-", "56% target 2021–2025"],
    ],
    [`${PLAN}到2023年，新建泵站16座。`, ["16座 target 2023–2023"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("an estimate that is compared with the year before, in a text on months that are over", () => {
  const HALF = "松溪县2016年上半年农业生产情况\n2016年7月12日\n";

  test.each([
    [
      "夏粮面积10万亩，预计产量1.8万吨，同比增长3%；油料面积8万亩。",
      ["10万亩", "1.8万吨", "3%", "8万亩"].map((words) => `${words} achieved 2016-01–2016-06`),
    ],
    ["预计肉类产量1.2万吨，比上年增加360吨。", ["1.2万吨 achieved 2016-01–2016-06", "360吨 achieved 2016-01–2016-06"]],
    // of a time to come, of a work, and compared with nothing
    ["预计全年产量3万吨，同比增长5%。", ["3万吨 target 2016–2016", "5% target 2016–2016"]],
    ["预计下半年产量2万吨，同比增长5%。", ["2万吨 target 2016-07–2016-12", "5% target 2016-07–2016-12"]],
    ["引进企业3家，预计年产值5亿元。", ["3家 achieved 2016-01–2016-06", "5亿元 target 2016-01–2016-06"]],
  ])("is told as reached: %s", (sentence, rows) => {
    expect(read(`${HALF}${sentence}`)).toEqual(rows);
  });

  test("but not of who plans a year, nor before the months are over", () => {
    const sentence = "预计产量1.8万吨，同比增长3%。";
    expect(read(`松溪县2016年农业工作要点\n${sentence}`)[0]).toBe("1.8万吨 target 2016–2016");
    expect(read(`松溪县2016年上半年农业生产情况\n2016年5月12日\n${sentence}`)[0]).toContain("target");
  });
});

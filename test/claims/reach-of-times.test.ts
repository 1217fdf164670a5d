import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

const REVIEW = "松溪县2023年工作总结\n一、工作回顾\n";

describe("times that are said of one thing alone", () => {
  test.each([
    // of a thing that does something itself
    [`${REVIEW}5月开工的引水工程完成投资2.6亿元。`, ["2.6亿元 achieved 2023–2023"]],
    [`${REVIEW}5月完成投资2.6亿元。`, ["2.6亿元 achieved 2023-05–2023-05"]],
    [`${REVIEW}2021年新建的水厂达到12座。`, ["12座 achieved 2021–2021"]],
    // of what is left out of an account
    [`${REVIEW}剔除2022年一次性因素后增长3%。`, ["3% achieved 2023–2023"]],
    // of a rate
    [
      `${REVIEW}2023年，总产值达到36亿元，“十三五”以来年均增长7%，税收突破2亿元。`,
      ["36亿元 achieved 2023–2023", "7% achieved 2016–-", "2亿元 achieved 2023–2023"],
    ],
    [`${REVIEW}“十三五”期间，总产值年均增长7%，新增就业2万人。`, ["7% achieved 2016–2020", "2万人 achieved 2016–2020"]],
    // of where a rank starts
    [`${REVIEW}考核由2022年全市第九位升至第五位。`, ["第九位 achieved 2022–2022", "第五位 achieved 2023–2023"]],
    [`${REVIEW}水质由2022年的居全市第六位上升到第三位。`, ["第六位 achieved 2022–2022", "第三位 achieved 2023–2023"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("years one by one", () => {
  test.each([
    ["2021年和2022年先后新建学校3所和4所。", ["3所 achieved 2021–2021", "4所 achieved 2022–2022"]],
    [
      "“十四五”头三年，粮食产量分别为36万吨、37万吨、38万吨。",
      ["36万吨 achieved 2021–2021", "37万吨 achieved 2022–2022", "38万吨 achieved 2023–2023"],
    ],
    // dealt out to things, as many as the years
    [
      "2021年至2023年，小学、初中、高中分别新增3所、2所、1所。",
      ["3所 achieved 2021–2023", "2所 achieved 2021–2023", "1所 achieved 2021–2023"],
    ],
    ["2021年和2022年先后两次获奖，新增奖项3个。", ["3个 achieved 2021–2022"]],
  ])("%s", (text, rows) => {
    expect(read(text).filter((row) => !row.startsWith("两次"))).toEqual(rows);
  });
});

describe("what is to come", () => {
  const statuses = (text: string): string[] => read(text).map((row) => row.replace(/ \S+$/, ""));
  test.each([
    ["项目投产后，年可新增产值6亿元，带动就业360人。", ["6亿元 target", "360人 target"]],
    ["水厂建成后可日供水3万吨。", ["3万吨 target"]],
    ["培训后可上岗人员达到360人。", ["360人 achieved"]],
    ["项目投产后新增产值6亿元。", ["6亿元 achieved"]],
    ["今年，争取新增就业1.2万人。", ["1.2万人 target"]],
    ["去年，争取新增债券3亿元。", ["3亿元 achieved"]],
    ["去年客流为36万人次，今年预计将达到42万人次。", ["36万人次 achieved", "42万人次 target"]],
    ["一、2023年工作回顾\n预计全年完成投资36亿元。", ["36亿元 achieved"]],
    ["完成投资40亿元，占年度任务（44亿元）的90%。", ["40亿元 achieved", "44亿元 target", "90% achieved"]],
    ["县十八届人大三次会议批准的全县财政收入预算为3.6亿元，实际完成3.7亿元。", ["3.6亿元 target", "3.7亿元 achieved"]],
    ["县人大批准的办法施行后，全县减税2.3亿元。", ["2.3亿元 achieved"]],
  ])("%s", (text, rows) => {
    expect(statuses(text)).toEqual(rows);
  });
});

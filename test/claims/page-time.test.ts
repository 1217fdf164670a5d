import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the time for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

const BODY = "去年，新建泵站12座。今年，新建泵站20座。";
const IN_2023 = ["12座 achieved 2022–2022", "20座 achieved 2023–2023"];
const OPEN = ["12座 achieved -–-", "20座 achieved -–-"];

describe("a text that says nothing of its year speaks when its page was put up", () => {
  test.each([
    `全县水利工作见成效\n发布时间：2023-08-15\n${BODY}`,
    `全县水利工作见成效\n2023/08/15\n${BODY}`,
    `全县水利工作见成效\n日期：2023年8月15日 来源：县水利局\n${BODY}`,
    `全县水利工作见成效\n2023-08-15 10:20:33 来源：县水利局\n${BODY}`,
    `全县水利工作汇报\n（2023.8.15）\n${BODY}`,
    `全县水利工作见成效\n${BODY}\n来源：县水利局 2023-08-15`,
    `全县水利工作见成效\n${BODY}\n2023.8.15`,
    `http://www.songxi.example/art/2023/8/15/art_12_5521.html\n全县水利工作见成效\n${BODY}`,
    `https://www.songxi.example/zwgk/202308/t20230815_5521.html\n全县水利工作见成效\n${BODY}`,
    `全县水利工作见成效\n发布时间：2023-08-15\n自2019年以来，全县持续兴修水利。${BODY}`,
  ])("%s", (text) => {
    expect(read(text)).toEqual(IN_2023);
  });

  test.each([
    // a report, whose page may have been put up years later
    `政府工作报告\n发布时间：2023-08-15\n各位代表：\n${BODY}`,
    // 今年 of a text that speaks of the next year may be the year that has just ended
    `全县水利工作见成效\n发布时间：2023-01-15\n${BODY}明年，水利工作再上台阶。`,
  ])("not %s", (text) => {
    expect(read(text)).toEqual(OPEN);
  });

  test.each([
    ["6月，新建泵站3座。", "2023-07-15", ["3座 achieved 2023-06–2023-06"]],
    ["12月，新建泵站3座。", "2023-01-15", ["3座 achieved -–-"]],
    ["现有泵站3座。", "2023-07-15", ["3座 achieved -–-"]],
    [
      "2022年，新建泵站3座，其中12月新建1座。",
      "2023-01-15",
      ["3座 achieved 2022–2022", "1座 achieved 2022-12–2022-12"],
    ],
  ])("%s, put up %s", (text, published, rows) => {
    expect(read(`全县水利情况\n发布时间：${published}\n${text}`)).toEqual(rows);
  });
});

test("a text that names an earlier year as its own keeps it", () => {
  expect(read("全县水利情况\n发布时间：2023-08-15\n2019年，全县兴修水利。今年新建泵站3座。")).toEqual([
    "3座 achieved 2019–2019",
  ]);
});

test("minutes speak on the day of the meeting", () => {
  const text = "松溪县人民政府第12次常务会议纪要\n2024年4月18日，县长主持召开会议。会议听取汇报，一季度新建泵站3座。";
  expect(read(text)).toEqual(["3座 achieved 2024-01–2024-03"]);
});

test("a chronicle does not speak on the day of its first entry", () => {
  const text = "水利公司大事\n2019年3月5日，公司召开成立大会。\n2021年6月，新建泵站3座。去年，新建泵站12座。";
  expect(read(text)).toEqual(["3座 achieved 2021-06–2021-06", "12座 achieved -–-"]);
});

test("the months of which a page tells are over where it was put up after them", () => {
  const page = (date: string): string => `全县经济运行情况\n发布时间：${date}\n一季度，新建泵站12座。`;
  expect(read(page("2023年4月20日"))).toEqual(["12座 achieved 2023-01–2023-03"]);
  expect(read(page("2023年2月20日"))).toEqual(["12座 achieved -–-"]);
});

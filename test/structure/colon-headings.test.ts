import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const titles = (lines: readonly string[]): string[] =>
  analyze(["松溪市五年规划", "力争到2030年，生产总值翻一番。", ...lines].join("\n")).sections.map(({ title }) => title);

test("statements before a colon that open most paragraphs in a row are headings", () => {
  expect(
    titles([
      "产业优势更加突出：形成现代产业体系。工业增加值达到141亿元。",
      "社会事业更加进步：科教文卫加快发展，体系更加健全。",
      "人民生活更加殷实：城镇居民人均收入3.74万元。",
    ]),
  ).toEqual(["产业优势更加突出", "社会事业更加进步", "人民生活更加殷实"]);
});

test.each([
  [
    [
      "投资领域：先进制造业和现代服务业。",
      "项目地址：松溪市东湖路36号。",
      "联系电话：松溪市招商局办公室。",
      "合作方式：独资或者合资经营。",
    ],
  ],
  [["记者提问：请介绍一下今年的情况。", "张明发言：谢谢您的提问，情况很好。", "李华回答：我来补充说明一下情况。"]],
  [["产业优势更加突出：形成现代产业体系。", "保障措施：加强领导，落实责任到人。"]],
])("fields, speakers and two lines are none: %j", (lines) => {
  expect(titles(lines)).toEqual([]);
});

import { expect, test } from "vitest";
import { readDateline } from "../../src/structure/dateline.js";
import { read } from "./read.js";

test.each([
  ["新华社杭州3月4日电 记者获悉", "2022-03-05", "2022-03-04"],
  ["本报临河1月14日讯（记者 王某）", "2023-01-20", "2023-01-14"],
  ["人民网北京12月30日电", "2024-01-03", "2023-12-30"],
  ["中新网江州2024年3月5日电", null, "2024-03-05"],
  ["新华社北京二〇二一年三月五日电", "2021-03-06", null],
  ["10月18日，三季度成绩单出炉。", "2021-10-18", "2021-10-18"],
])("%s, put up %s", (opening, published, date) => {
  expect(readDateline(opening, published)).toBe(date);
});

test.each([
  ["新华社杭州3月4日电", null],
  ["新华社杭州3月4日电", "2023-12-15"],
  ["2021年10月18日，会议召开。", "2023-10-20"],
  ["9月1日起施行。", "2023-12-15"],
  ["全县工作报告", "2022-03-05"],
])("%s says nothing of its year where the page was put up %s", (opening, published) => {
  expect(readDateline(opening, published)).toBeNull();
});

test("a report told by the press is of the year before its dateline", () => {
  const { meta } = read(
    "标题：李某作县政协常委会工作报告\n发布时间：2022-03-05 07:47\n==== 正文 ====\n新华社临河3月4日电 县政协主席李某4日向大会报告工作时，对一年来的工作进行总结。全年立案提案252件。",
  );
  expect(meta).toMatchObject({ date: "2022-03-04", year: 2022, reportsOn: { from: 2021, to: 2021 } });
});

test.each(["date: Mon, 18 Oct 2021 04:50:16 GMT", "pubDate: 18 October 2021", "date: 2021-10-18"])(
  "a header of keys and values says when a page was put up: %s",
  (line) => {
    const { meta } = read(
      `title: '三季度经济运行平稳'\nauthor: 某网\n${line}\n\n10月18日，三季度成绩单出炉。前三季度，生产总值增长6%。`,
    );
    expect(meta).toMatchObject({ date: "2021-10-18", year: 2021 });
  },
);

import { expect, test } from "vitest";
import { claimsOf } from "./sentence-claims.js";

/** What each figure measures. */
const measured = (text: string): string[] =>
  claimsOf(text, { year: 2024, role: "review" }).map(
    ({ quantity, indicator }) => `${quantity.text} ${indicator?.text}`,
  );

test.each([
  ["公用经费标准提高到每生每月60元。", ["60元 公用经费标准"]],
  ["取暖收费标准降到每平方米每季18元。", ["18元 取暖收费标准"]],
  ["补助标准提高到每床每年2600元。", ["2600元 补助标准"]],
])("%s: for whom it is reckoned is not what is measured", (text, expected) => {
  expect(measured(text)).toEqual(expected);
});

test.each([
  ["支出预算经法定程序由18亿元调整为24亿元。", ["18亿元 支出预算", "24亿元 支出预算"]],
  ["年中追加教育支出1.2亿元。", ["1.2亿元 教育支出"]],
])("%s: how and when is not what is measured", (text, expected) => {
  expect(measured(text)).toEqual(expected);
});

test.each([
  ["实际到账$5200万元。", "$"],
  ["出口达US$1.2亿元。", "US$"],
  ["出口达HK$3.6亿元。", "HK$"],
  ["新增港资HKD3.6亿元。", "HKD"],
  ["出口额欧元3600万元。", "欧元"],
])("%s: the mark of a currency names nothing", (text, mark) => {
  for (const { indicator } of claimsOf(text, { year: 2024, role: "review" })) {
    expect(indicator?.text ?? "").not.toContain(mark);
  }
});

test("years that are listed and counted are one stretch", () => {
  const [claim] = claimsOf("2022、2023两年共植树860万株。", { year: 2024, role: "review" });
  expect(claim?.period).toMatchObject({ from: "2022", to: "2023" });
});

test.each([
  ["新增6个过百亿的园区。", ["6个 园区"]],
  ["新增12个超十亿元项目。", ["12个 项目"]],
  ["拥有3家产值超百亿元企业。", ["3家 企业"]],
  ["形成汽车、电子2个超千亿元产业集群。", ["2个 产业集群"]],
  ["3家企业产值过亿元。", ["3家 企业", "亿元 产值"]],
  ["全县12个乡镇税收超1000万元。", ["12个 乡镇", "1000万元 税收"]],
])("%s: how large things are says which of them are counted", (text, expected) => {
  expect(measured(text)).toEqual(expected);
});

import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const first = (text: string): string => {
  const { achievements, targets } = analyze(text);
  const period = [...achievements, ...targets][0]?.period;
  return `${period?.from}–${period?.to}`;
};

test.each([
  ["清河县2022年行动方案\n2022年3月5日\n二、工作目标\n经过五年努力，新建公园20个。", "2022–2026"],
  ["清河县2022年行动方案\n2022年3月5日\n二、工作目标\n通过三年持续努力，新建学校20所。", "2022–2024"],
  ["清河县2022年工作总结\n经过五年努力，建成公园20个。", "2018–2022"],
])("years of effort are a stretch of time: %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

test("but not more of them than any plan has", () => {
  expect(first("清河县2022年工作总结\n经过八年努力，建成公园20个。")).toBe("2022–2022");
});

test("when a piece of the press was written dates none of its figures", () => {
  expect(first("2021-01-20 12:34 来源:清河网\n清河网1月20日电 全市产值突破60亿元。")).toBe("undefined–undefined");
  expect(first("2021-01-20 12:34 来源:清河网\n1月20日，全市新增企业36家。")).toBe("2021-01-20–2021-01-20");
});

import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const page = (line: string): string =>
  `前三季度全省经济运行情况\n${line}\n前三季度，全省生产总值2843亿元，同比增长5.4%。`;

test.each([
  "省统计局　2023年10月25日",
  "省统计局2023年10月25日",
  "省统计局局长 李一鸣 2023年10月25日",
  "李一鸣（2023年10月25日）",
])("%s: who and when in one line", (line) => {
  const { meta, achievements } = analyze(page(line));
  expect(meta.date).toBe("2023-10-25");
  expect(achievements.map(({ period }) => period?.from)).toEqual(["2023-01", "2023-01"]);
});

test.each(["会议定于2023年10月25日", "本报告数据截至2023年10月25日", "详见附件（2023年10月25日稿）"])(
  "%s: a line that says something else",
  (line) => {
    expect(analyze(page(line)).meta.date).toBeNull();
  },
);

import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";
const last = (text: string): string | undefined => claimRows(REVIEW + text, figure, indicator, verb).at(-1);

test.each([
  ["审结案件860件，追缴1.2亿元。", "1.2亿元 - 追缴"],
  ["开展检查260次，约谈36人。", "36人 - 约谈"],
  ["下发通知书86份，没收6吨，销毁2吨。", "2吨 - 销毁"],
  ["作风专项整治中，主动上交12人。", "12人 - 上交"],
  ["在市政协全体会议上2次大会发言。", "2次 大会发言 发言"],
  ["立案提案126件，其中6件列为重点提案。", "6件 提案 列为"],
])("%s: what was told before is not what the deed is done to", (text, row) => {
  expect(last(text)).toBe(row);
});

test.each([
  ["受理申请126件，审结118件，维持76件。", "76件 申请 维持"],
  ["出台措施11项，涉及3.6亿元。", "3.6亿元 措施 涉及"],
  ["受理信访件126件，办结118件。", "118件 信访件 办结"],
  ["征集史料172篇、45.5万字。", "45.5万字 史料 征集"],
])("%s: it is the same things", (text, row) => {
  expect(last(text)).toBe(row);
});

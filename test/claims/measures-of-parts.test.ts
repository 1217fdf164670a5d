import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);
const BULLETIN = "松溪市2022年生态环境状况公报\n2023年6月5日\n一、基本情况\n优良断面占比91%。\n";
const SUMMARY = "松溪市民政局2022年工作总结\n一、工作情况\n救助困难群众320人。\n";

test.each([
  [`${BULLETIN}二、主要措施\n检查企业312家。`, "312家 achieved 2022–2022"],
  [`${BULLETIN}二、污染防治行动\n检查企业312家。`, "312家 achieved 2022–2022"],
  [`${SUMMARY}二、工作举措\n走访群众312户。`, "312户 achieved 2022–2022"],
  [`${SUMMARY}二、专项行动\n走访群众312户。`, "312户 achieved 2022–2022"],
])("%s: measures in what looks back are those that were taken", (text, expected) => {
  expect(rows(text).at(-1)).toBe(expected);
});

test("measures before a part with the plans are those that were taken", () => {
  const text = `松溪市社会治理白皮书\n一、2022年基本情况\n受理案件320件。\n二、主要措施\n2022年化解纠纷312件。走访群众36户。\n三、下一步打算\n建成站点12个。`;
  expect(rows(text).map((row) => row.split(" ")[1])).toEqual(["achieved", "achieved", "achieved", "target"]);
});

test.each([
  [`${SUMMARY}二、存在问题\n人手不足。\n三、工作措施\n培训人员312人。`, "312人 target 2023–2023"],
  [
    "关于做好2024年就业工作的通知\n一、目标任务\n新增就业3万人。\n二、主要措施\n培训学员312人。",
    "312人 target 2024–2024",
  ],
  [
    "松溪市2025年政府工作报告\n一、2024年工作回顾\n新建学校12所。\n二、2025年目标\n增长6%。\n三、主要措施\n新建公园12个。",
    "12个 target 2025–2025",
  ],
  [
    "松溪市2025年政府工作报告\n一、2024年工作回顾\n新建学校12所。\n二、2025年目标\n增长6%。\n三、主要措施\n新建公园12个。\n四、保障措施\n加强领导。",
    "12个 target 2025–2025",
  ],
])("%s: measures behind what is wrong, or in a plan, are to be taken", (text, expected) => {
  expect(rows(text).at(-1)).toBe(expected);
});

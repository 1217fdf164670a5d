import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";
const last = (text: string): string | undefined => claimRows(REVIEW + text, figure, indicator, verb).at(-1);

test.each([
  ["获评先进集体3个，其中6人获评全省先进工作者。", "6人 - 获评"],
  ["6人入选省级名师，16人被评为市级骨干教师。", "16人 - 评为"],
  ["移送公安16人，6人主动投案。", "6人 - -"],
  ["侦破走私案件12件，6人被采取强制措施。", "6人 - 采取"],
  ["受理信访线索126条，16人受到党纪处分。", "16人 - 受到"],
  ["举办技能竞赛12场，860人取得资格证书。", "860人 - 取得"],
  ["16人荣立三等功。", "16人 - 荣立"],
  ["共有86人被授予劳动模范称号。", "86人 - 授予"],
  ["3人当选市政协委员。", "3人 - 当选"],
  ["发放贷款3.6亿元，860人走上工作岗位。", "860人 - 走上"],
])("%s: people who are called nothing are not what is said of them", (text, row) => {
  expect(last(text)).toBe(row);
});

test.each([
  ["培训教师360名，36人被评为骨干教师。", "36人 教师 评为"],
  ["培训学员1200人，其中860人取得资格证书。", "860人 学员 取得"],
  ["12家企业被评为龙头企业。", "12家 企业 评为"],
  ["法院干警36人获得表彰。", "36人 法院干警 获得"],
  ["860人参加医疗保险。", "860人 医疗保险 参加"],
  ["为36人提供法律援助。", "36人 法律援助 提供"],
  ["全县36户脱贫。", "36户 脱贫 脱贫"],
  ["荣立二等功12人。", "12人 二等功 荣立"],
  ["有36项获得国家科技奖。", "36项 国家科技奖 获得"],
])("%s: people who are called something, and other things", (text, row) => {
  expect(last(text)).toBe(row);
});

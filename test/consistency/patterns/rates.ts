import { type Fill, fillPatterns, printed, type Twins } from "./pattern.js";

interface Counts {
  whole: number;
  part: number;
  rate: string;
}

const fill = (whole: number, part: number, decimals: number, off: number): Fill<Counts> => {
  const rate = (100 * part) / whole;
  return {
    honest: { whole, part, rate: printed(rate, decimals) },
    wrong: { whole, part, rate: printed(rate + off, decimals) },
  };
};

const FILLS = [
  fill(268, 241, 1, 5),
  fill(1520, 1398, 2, -3),
  fill(36, 27, 0, 9),
  fill(4815, 3980, 1, 8.1),
  fill(640, 512, 0, -10),
  fill(97, 88, 1, 1.8),
  fill(12450, 11703, 1, 3.6),
  fill(205, 164, 0, 7),
  fill(733, 655, 2, -0.9),
  fill(58, 49, 1, -6.3),
  fill(2860, 2431, 0, 4),
];

const PATTERNS: readonly ((counts: Counts) => string)[] = [
  ({ whole, part, rate }) => `一年来，共征集提案${whole}件，经审查立案${part}件，立案率${rate}%。`,
  ({ whole, part, rate }) => `全年受理群众来信${whole}封，按期办结${part}封，办结率达到${rate}%。`,
  ({ whole, part, rate }) => `抽检农产品${whole}批次，合格${part}批次，合格率为${rate}%，比上年提高0.4个百分点。`,
  ({ whole, part, rate }) => `全县共有行政村${whole}个，其中通公交的行政村${part}个，占${rate}%。`,
  ({ whole, part, rate }) => `参加测评的干部${whole}人，其中评价为优秀的${part}人，占总数的${rate}%。`,
  ({ whole, part, rate }) => `调解矛盾纠纷${whole}起，调解成功${part}起，成功率${rate}%。`,
  ({ whole, part, rate }) => `一是抓整改。排查隐患${whole}处，已整改${part}处，整改率达${rate}%。二是抓培训。`,
  ({ whole, part, rate }) => `年度预算支出${whole}万元，实际执行${part}万元，预算执行率${rate}%。`,
  ({ whole, part, rate }) => `今年以来，全区发出问卷${whole}份，收回${part}份，回收率${rate}%；召开座谈会12场。`,
  ({ whole, part, rate }) => `全市应参保人员${whole}人，实际参保${part}人，参保率${rate}%。`,
  ({ whole, part, rate }) => `现有专任教师${whole}名，本科以上学历教师${part}名，占比${rate}%。`,
  ({ whole, part, rate }) => `税收收入完成${part}万元，占一般公共预算收入${whole}万元的${rate}%。`,
  ({ whole, part, rate }) =>
    `各级人大代表提出建议${whole}件，已经解决或者列入计划解决的${part}件，占建议总数的${rate}%。`,
  ({ whole, part, rate }) => `毕业学生${whole}名，实现就业${part}名，就业率${rate}%，高于全省平均水平。`,
  ({ whole, part, rate }) => `全镇列入改造的危房${whole}户，竣工${part}户，竣工率为${rate}%。`,
  ({ whole, part, rate }) =>
    `2024年部门预算执行情况表\n单位：万元\n项目\t预算数\t执行数\t执行率%\n教育\t800\t760\t95\n农业\t500\t450\t90\n交通\t${whole}\t${part}\t${rate}\n`,
];

export const RATES: readonly Twins[] = fillPatterns(PATTERNS, FILLS, 3);

import { type Fill, fillPatterns, printed, type Twins } from "./pattern.js";

interface Levels {
  first: string;
  last: string;
  difference: string;
  percent: string;
}

const fill = (first: number, last: number, decimals: number, off: number, step = 1): Fill<Levels> => {
  const levels = { first: printed(first, 2), last: printed(last, 2) };
  const [difference, percent] = [last - first, (100 * (last - first)) / first];
  return {
    honest: { ...levels, difference: printed(difference, 2), percent: printed(percent, decimals) },
    wrong: { ...levels, difference: printed(difference + step, 2), percent: printed(percent + off, decimals) },
  };
};

const FILLS = [
  fill(120, 150, 0, 10, 10),
  fill(38.6, 42.1, 1, 2.5, 1.8),
  fill(640, 912, 1, 6, 18),
  fill(2.4, 3.9, 1, 12, 0.7),
  fill(75, 81, 0, 5, 3),
  fill(1830, 2214, 2, -4, 39),
  fill(56.2, 63.5, 0, 4, 0.9),
  fill(310, 403, 0, 9, 20),
  fill(17.5, 19.6, 1, -3, 1.1),
  fill(904, 1220, 1, 14, 45),
  fill(44, 55, 0, 7, 4),
];

const PATTERNS: readonly ((levels: Levels) => string)[] = [
  ({ first, last, percent }) => `规模以上工业企业由${first}家增加到${last}家，增长${percent}%。`,
  ({ first, last, percent }) => `全县旅游收入从${first}亿元增长到${last}亿元，增幅达${percent}%，创历史新高。`,
  ({ first, last, percent }) => `一般公共预算收入由2020年的${first}亿元增至2023年的${last}亿元，累计增长${percent}%。`,
  ({ first, last, difference }) => `常住人口城镇化率由${first}%提高到${last}%，提高${difference}个百分点。`,
  ({ first, last, difference }) => `森林覆盖率从${first}%上升至${last}%，五年上升${difference}个百分点。`,
  ({ first, last, difference }) => `高标准农田由${first}万亩扩大到${last}万亩，净增${difference}万亩。`,
  ({ last, difference, percent }) => `年末贷款余额${last}亿元，比年初增加${difference}亿元，增长${percent}%。`,
  ({ last, difference, percent }) =>
    `完成税收${last}亿元，同比增加${difference}亿元，增长${percent}%，完成了年初任务。`,
  ({ first, last, percent }) => `实现外贸进出口${last}亿元，较上年增长${percent}%，上年为${first}亿元。`,
  ({ first, last, percent }) =>
    `办理环节从${last}个减少到${first}个，精简${printed((100 * (Number(last) - Number(first))) / Number(last) + off(first, last, percent), 1)}%。`,
  ({ first, last, difference }) => `注册志愿者由${first}万人增加到${last}万人，增加了${difference}万人。`,
  ({ first, last, percent }) => `五年来，高新技术企业由${first}家发展到${last}家，增长了${percent}%。`,
  ({ first, last, difference }) =>
    `生活垃圾分类覆盖率由${first}%提升至${last}%，提升了${difference}个百分点；新建分拣站6座。`,
  ({ first, last, percent }) => `存款余额由${first}亿元上升到${last}亿元（增长${percent}%）。`,
  ({ last, difference, percent }) => `社会投资达到${last}亿元，较上年同期增加${difference}亿元，增幅${percent}%。`,
  ({ first, last, percent }) =>
    `2024年主要收入情况表\n单位：亿元\n项目\t2023年\t2024年\t增长%\n增值税\t20\t22\t10\n契税\t5\t6\t20\n耕地占用税\t${first}\t${last}\t${percent}\n`,
];

/** How far a planted growth is off, for a pattern that counts down. */
const off = (first: string, last: string, percent: string): number =>
  Math.abs(Number(percent) - (100 * (Number(last) - Number(first))) / Number(first)) > 1.5 ? 9 : 0;

// the increase and the growth of one sentence must not both be off
const SOUND_INCREASE = new Set([6, 7, 14]);

export const GROWTH: readonly Twins[] = PATTERNS.flatMap((pattern, at) =>
  fillPatterns(
    [pattern],
    FILLS.map((_, turn) => FILLS[(turn + at * 3) % FILLS.length]!).map(({ honest, wrong }) => ({
      honest,
      wrong: SOUND_INCREASE.has(at) ? { ...wrong, difference: honest.difference } : wrong,
    })),
    3,
  ),
);

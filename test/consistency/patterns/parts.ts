import { type Fill, fillPatterns, printed, type Twins } from "./pattern.js";

interface Parts {
  total: string;
  one: string;
  two: string;
  three: string;
}

const sum = (one: number, two: number, three: number, off: number, decimals = 0): Fill<Parts> => {
  const parts = { one: printed(one, decimals), two: printed(two, decimals) };
  return {
    honest: { ...parts, three: printed(three, decimals), total: printed(one + two + three, decimals) },
    wrong: { ...parts, three: printed(three + off, decimals), total: printed(one + two + three, decimals) },
  };
};

const FILLS = [
  sum(45, 30, 25, 20),
  sum(186, 92, 42, 9),
  sum(12.4, 8.1, 3.5, 1.8, 1),
  sum(1250, 860, 315, 216),
  sum(70, 55, 44, 21),
  sum(38.15, 20.4, 9.85, 3, 2),
  sum(640, 233, 98, 81),
  sum(51, 27, 13, 18),
  sum(5.6, 4.2, 2.9, 0.9, 1),
  sum(310, 145, 67, 9),
  sum(84, 63, 22, 11),
];

const twoOf = ({ two, three }: Parts): string => printed(Number(two) + Number(three), 2);

/** Parts that make up the whole. */
const SUMS: readonly ((parts: Parts) => string)[] = [
  (p) => `全年办理建议提案${p.total}件，其中代表建议${p.one}件、委员提案${twoOf(p)}件。`,
  (p) => `外贸进出口总额${p.total}亿元，其中出口${p.one}亿元，进口${twoOf(p)}亿元。`,
  (p) => `收到提案${p.total}件，其中A类${p.one}件、B类${p.two}件、C类${p.three}件。`,
  (p) => `一般公共预算收入完成${p.total}亿元，增长4%，其中税收收入${p.one}亿元、非税收入${twoOf(p)}亿元。`,
  (p) => `录用工作人员${p.total}名，其中男性${p.one}名、女性${twoOf(p)}名。`,
  (p) => `建成充电桩城东${p.one}个、城西${p.two}个、城南${p.three}个，合计${p.total}个。`,
  (p) => `实施重点项目${p.total}个，其中续建项目${p.one}个、新开工项目${twoOf(p)}个，完成年度计划。`,
  (p) => `接待游客${p.total}万人次（其中境内游客${p.one}万人次、境外游客${twoOf(p)}万人次）。`,
  (p) => `新增债券资金${p.total}亿元，其中：一般债券${p.one}亿元，专项债券${twoOf(p)}亿元。`,
  (p) => `全年实现增加值${p.total}亿元。其中，第一产业${p.one}亿元，第二产业${p.two}亿元，第三产业${p.three}亿元。`,
  (p) => `新增参保${p.total}人，其中，城镇居民${p.one}人，农村居民${twoOf(p)}人。`,
  (p) => `新建改造农贸市场${p.total}个，其中新建${p.one}个、改造${twoOf(p)}个，方便群众生活。`,
  (p) => `安排教育资金${p.one}万元、卫生资金${p.two}万元、文化资金${p.three}万元，共计${p.total}万元。`,
  (p) => `举办各类活动${p.total}场，线上${p.one}场、线下${twoOf(p)}场。`,
  (p) => `到位资金${p.total}亿元，其中省内资金${p.one}亿元、增长3.2%，省外资金${twoOf(p)}亿元、增长6.5%。`,
  (p) =>
    `2024年支出情况表\n单位：万元\n项目\t2023年\t2024年\n教育支出\t400\t${p.one}\n卫生支出\t300\t${p.two}\n农林水支出\t200\t${p.three}\n合计\t900\t${p.total}\n`,
];

/** One part, which the whole must not be smaller than. */
const WITHIN: readonly ((parts: Parts) => string)[] = [
  (p) => `完成固定资产投资${p.total}亿元，其中工业投资${p.one}亿元。`,
  (p) => `全年实施重点项目${p.total}个，其中省级重点项目${p.one}个，开工率保持全市前列。`,
  (p) => `全县共有卫生室${p.total}所，其中达标卫生室${p.one}所。`,
  (p) => `培训农民${p.total}人次，其中女性${p.one}人次。`,
  (p) => `全市拥有高新技术企业${p.total}家，比上年增加3家，其中上市企业${p.one}家。`,
  (p) => `一般公共预算支出${p.total}亿元，增长3.5%，其中民生支出${p.one}亿元。`,
  (p) => `二、生态建设成效明显。完成造林${p.total}公顷，其中人工造林${p.one}公顷。`,
  (p) => `今年计划改造老旧小区${p.total}个，其中主城区${p.one}个。`,
  (p) => `发放补贴${p.total}万元，其中养老补贴${p.one}万元，惠及老人近千名。`,
  (p) => `引进人才${p.total}名，其中博士${p.one}名、高级职称3名。`,
  (p) => `新增绿地${p.total}公顷。其中，公园绿地${p.one}公顷。`,
  (p) => `新建农村公路${p.total}公里（其中通组公路${p.one}公里）。`,
  (p) => `全年召开会议${p.total}次，其中常委会会议${p.one}次，主席会议2次。`,
  (p) => `建成公共停车位${p.total}个，其中：地下停车位${p.one}个。`,
];

const exceeding = FILLS.map(({ honest }, at) => ({
  honest,
  wrong: { ...honest, one: printed(Number(honest.total) * [1.3, 2.3, 10, 1.5][at % 4]!, 2).replace(/\.\d+$/, "") },
}));

export const SUMMED: readonly Twins[] = fillPatterns(SUMS, FILLS, 3);
export const EXCEEDED: readonly Twins[] = fillPatterns(WITHIN, exceeding.slice(0, 10), 3);

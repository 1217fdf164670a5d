import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

test.each([
  ["实际利用外资3.6亿美元。", ["3.6亿美元 实际利用外资 利用"]],
  ["全区新登记市场主体2.4万户。", ["2.4万户 新登记市场主体 新登记"]],
  ["农村劳动力转移就业4.6万人次。", ["4.6万人次 农村劳动力转移就业 转移就业"]],
  ["城镇新增就业1.8万人。", ["1.8万人 城镇新增就业 新增"]],
  // the name of money or of a size is no deed
  ["债务还本支出8.6亿元。", ["8.6亿元 债务还本支出 -"]],
  ["固定资产投资36亿元。", ["36亿元 固定资产投资 -"]],
  ["全县注册护士860人。", ["860人 注册护士 -"]],
])("%s: a standing indicator names its deed", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["举办戏曲、歌舞等文艺演出42场，龙舟、骑行等赛事16场。", ["42场 文艺演出 举办", "16场 赛事 举办"]],
  ["组织专家论证12次。", ["12次 专家论证 组织"]],
  ["召开调度会议12次，通报8期。", ["12次 调度会议 召开", "8期 通报 通报"]],
  // what is not counted in occasions stays an object
  ["演出戏曲160部。", ["160部 戏曲 演出"]],
])("%s: what is held is a deed itself", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["统筹各类资金2.6亿元。", ["2.6亿元 资金 统筹"]],
  ["统筹安排各类资金2.6亿元。", ["2.6亿元 资金 安排"]],
  ["新建4个联合议事厅。", ["4个 联合议事厅 新建"]],
  ["用于教育16亿元，用于医疗9亿元。", ["16亿元 教育 用于", "9亿元 医疗 用于"]],
  ["用于教育的支出达到16亿元。", ["16亿元 支出 达到"]],
  ["财政支出的82%用于保障民生。", ["82% 财政支出 用于"]],
  ["争取用于水利建设的专项债券额度4.2亿元。", ["4.2亿元 专项债券额度 争取"]],
])("%s: words of manner and purpose are predicates where nothing else is", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["征集史料86篇，照片320张，录像6部。", ["86篇 史料 征集", "320张 照片 征集", "6部 录像 征集"]],
  ["争取上级补助36亿元，国债、专项债等资金21亿元。", ["36亿元 上级补助 争取", "21亿元 资金 争取"]],
  // how many there are is another statement
  ["拆除违建36处，城镇人口26万人。", ["36处 违建 拆除", "26万人 城镇人口 -"]],
  ["引进企业36家，园区面积86平方公里。", ["36家 企业 引进", "86平方公里 园区面积 -"]],
])("%s: one verb brings what the list counts", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["12项“一件事”上线运行。", ["12项 “一件事” 上线"]],
  ["全市有16项成果获得省级奖。", ["16项 成果 获得"]],
  ["全市有16所职业学校。", ["16所 职业学校 有"]],
  ["返乡创业新注册企业达到860家。", ["860家 企业 达到"]],
  ["累计改造厕所达到4000座。", ["4000座 厕所 改造"]],
  ["移交新、扩、改建道路12条。", ["12条 道路 移交新、扩、改建"]],
])("%s: the predicate", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

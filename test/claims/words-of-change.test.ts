import { expect, test } from "vitest";
import { bound, change, claimRows, figure, indicator } from "./claim-rows.js";

/** Each figure with what it measures, which way it changes and what bounds it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, change, bound);

test.each([
  ["企业综合融资成本三年累计下行1.2个百分点。", ["1.2个百分点 企业综合融资成本 down -"]],
  ["面对经济下行压力，工业增加值增长6.2%。", ["6.2% 工业增加值 up -"]],
  ["治理水土流失36平方公里。", ["36平方公里 水土流失 - -"]],
  ["查处乱涨价行为36起。", ["36起 乱涨价行为 - -"]],
  ["客运量萎缩6.4%，用电量走高3.2%。", ["6.4% 客运量 down -", "3.2% 用电量 up -"]],
  ["外贸进出口总额负增长6.1%。", ["6.1% 外贸进出口总额 down -"]],
  ["实现负增长的行业12个。", ["12个 行业 - -"]],
  ["工业增速由上半年的-1.8%转为全年增长4.2%。", ["-1.8% 工业增速 - -", "4.2% 工业增速 up -"]],
  ["督查事项减少到19项，减幅达57.8%。", ["19项 督查事项 - -", "57.8% 督查事项 down -"]],
  ["物价上涨不过1.7%。", ["1.7% 物价 up -"]],
  ["核减不合理支出3400万元。", ["3400万元 不合理支出 down -"]],
])("%s: the word says which way it goes", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["加快总长86公里的绕城高速建设。", "-"],
  ["加快城北36万平方米棚户区改造。", "-"],
  ["调减玉米3.6万亩。", "down"],
])("%s: what goes faster is no size of a change", (text, expected) => {
  expect(claimRows(text, change)).toEqual([expected]);
});

test.each([
  ["工业总产值的增长速度，计划为3.7%，实际达到4.6%。", ["up", "up"]],
  ["地区生产总值增速在6.5—7.5%，就业保持稳定。", ["up"]],
  ["衣着和居住两类价格分别以7.4%、5.4%的累计涨幅居前两位。", ["up", "up"]],
  ["财政收入以年均8%的速度递增。", ["up"]],
  ["实现9.5%左右的增长。", ["up"]],
  ["占全市增长的9.5%左右。", ["-"]],
  ["粮食增产36万吨，即7.8%。", ["up", "up"]],
  ["工业增长7.4%，同比高0.4个百分点。", ["up", "up"]],
  ["工业增长7.4%，比全省高0.4个百分点。", ["up", "-"]],
  ["民生支出占比为74.7%，高于去年3.8个百分点。", ["-", "up"]],
  ["全年增长1.4%，低于过去十年4.5%的平均数。", ["up", "-"]],
])("%s: growth by its name or against its own past", (text, expected) => {
  expect(claimRows(text, change)).toEqual(expected);
});

test.each([
  ["参保率保持在90%和98%以上。", ["90% 参保率 - min", "98% 参保率 - min"]],
  ["新建学校3所和医院2所以上。", ["3所 学校 - -", "2所 医院 - min"]],
  ["基尼系数控制在0.4以下。", ["0.4 基尼系数 - max"]],
  ["充电桩2万根有余。", ["2万根 充电桩 - min"]],
  ["受益群众不止3万人。", ["3万人 受益群众 - min"]],
  ["房价居高不下，投资下降3%。", ["3% 投资 down -"]],
  ["年均降水量介于620毫米和740毫米之间。", ["620毫米和740毫米 降水量 - -"]],
  ["满意度均在95分以上，最高达99.2分。", ["95分 满意度 - min", "99.2分 满意度 - -"]],
  ["获最高人民法院表彰12项。", ["12项 最高人民法院 - -"]],
  ["财政收入跨过百亿门槛。", ["百亿 财政收入 - min"]],
])("%s: what bounds the figure is not what is measured", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

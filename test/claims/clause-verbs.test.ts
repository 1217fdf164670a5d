import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((one, other) => one.quantity.span.start - other.quantity.span.start)
    .map(({ quantity, indicator, verb }) => [quantity.text, indicator?.text ?? "-", verb?.text ?? "-"].join(" "));
};

test.each([
  ["新建供水、排水、燃气管网36公里。", ["36公里 供水、排水、燃气管网 新建"]],
  ["下达2025年中央及省级养老补助资金6.4亿元。", ["6.4亿元 中央及省级养老补助资金 下达"]],
  ["获得比较重要的科研成果320项。", ["320项 科研成果 获得"]],
  ["完成市委确定的民生实事12件。", ["12件 民生实事 完成"]],
  ["市财政局核定我县2024年债务限额36亿元。", ["36亿元 债务限额 核定"]],
  ["开通上海、广州等旅游航线12条。", ["12条 旅游航线 开通"]],
  ["落实上级下达的26项任务。", ["26项 任务 落实"]],
  ["走访慰问老党员和36户困难家庭。", ["36户 困难家庭 走访慰问"]],
  ["提出关于城市更新的建议12件。", ["12件 建议 提出"]],
  ["制定有关安全生产的制度12项。", ["12项 制度 制定"]],
  ["出台支持企业的政策12项。", ["12项 政策 出台"]],
  ["解决群众关心的问题36个。", ["36个 问题 解决"]],
  ["新建群众满意的公厕36座。", ["36座 公厕 新建"]],
  ["通过有关重大问题的决定4件。", ["4件 决定 通过"]],
  ["通过23件地方性法规。", ["23件 地方性法规 通过"]],
  ["培育3家在国内具有影响力的平台，20家行业型平台。", ["3家 平台 培育", "20家 行业型平台 培育"]],
  ["服务36家有困难的企业，12家企业复工。", ["36家 企业 服务", "12家 企业 复工"]],
  ["共有126人次代表参与专题调研。", ["126人次 代表 参与"]],
  ["现有130个村实行统一管护。", ["130个 村 实行"]],
  ["会议应出席代表297人，出席286人，缺席11人。", ["297人 代表 出席", "286人 代表 出席", "11人 代表 缺席"]],
  ["汇总各县批准的2025年基金收入预算34.5亿元。", ["34.5亿元 基金收入预算 批准"]],
])("%s has its verb from afar", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["已投入运行的12个项目。", ["12个 项目 投入运行"]],
  ["通过技改新增产值12亿元。", ["12亿元 产值 新增"]],
  ["全县现有学校36所。", ["36所 学校 现有"]],
  ["支持企业发展的资金12亿元。", ["12亿元 企业发展的资金 支持"]],
  ["符合条件的企业12家。", ["12家 符合条件的企业 -"]],
  ["加强疫苗接种率71.2%。", ["71.2% 加强疫苗接种率 -"]],
  ["推进产业升级，财政支出36亿元。", ["36亿元 财政支出 -"]],
  ["随着收入大幅增加，粮食总产量36万吨。", ["36万吨 粮食总产量 -"]],
])("%s only looks like it", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["86个贫困村和3.2万贫困人口全部脱贫摘帽。", ["86个 贫困村 脱贫摘帽", "3.2万 贫困人口 脱贫摘帽"]],
  ["15所学校21个专业入选省级名单。", ["15所 学校 入选", "21个 专业 入选"]],
  ["36家医疗机构与北京16家医院深度合作。", ["36家 医疗机构 合作", "16家 医院 合作"]],
])("%s: the predicate behind holds for both figures", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["12家重点企业产值增长6%。", "12家 重点企业产值 -"],
  ["规模20亿元的科创基金签约落地。", "20亿元 科创基金 -"],
  ["召开会议12次后投入运行。", "12次 会议 召开"],
])("%s: the predicate behind is that of something else", (text, row) => {
  expect(read(text)[0]).toBe(row);
});

test.each([
  ["新增电力装机300万千瓦，其中可再生能源装机200万千瓦。", "200万千瓦 可再生能源装机 新增"],
  ["发放物价补贴86万元，老年人取暖补贴63万元。", "63万元 老年人取暖补贴 发放"],
])("%s: the second figure has the verb of the first", (text, row) => {
  expect(read(text)[1]).toBe(row);
});

test.each([
  ["完成固定资产投资36亿元，重点项目投资12亿元。", "12亿元 重点项目投资 -"],
  ["财政收入完成36亿元，其中税收收入24亿元。", "24亿元 税收收入 -"],
  ["发行债券36亿元，其中税收收入增长6%。", "6% 税收收入 增长"],
])("%s: the second figure has not", (text, row) => {
  expect(read(text)[1]).toBe(row);
});

test.each([
  ["政府债务余额合计79亿元。", ["79亿元 政府债务余额 合计"]],
  ["合计减税6.4亿元。", ["6.4亿元 减税 减税"]],
  ["各项贷款新增36亿元。", ["36亿元 贷款 新增"]],
  ["绿化覆盖面积达到341公顷。", ["341公顷 绿化覆盖面积 达到"]],
  ["累计改造厕所达到4000座。", ["4000座 厕所 改造"]],
])("%s: sums and levels", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["新增2家千亿级、14家百亿级工业企业。", ["2家 工业企业 新增", "14家 百亿级工业企业 新增"]],
  ["培育5家国家级、12家省级示范企业。", ["5家 示范企业 培育", "12家 省级示范企业 培育"]],
  ["推进12个交通、水利、能源等重点项目。", ["12个 重点项目 推进"]],
  ["完成21条老旧街道的综合改造。", ["21条 老旧街道 完成"]],
  ["工业总产值以年均12%的速度增长。", ["12% 工业总产值 增长"]],
  ["全县农业总产值以每年递增7%的速度前进。", ["7% 农业总产值 递增"]],
])("%s: the noun behind the figure", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["培育5家国家级企业、12家省级企业。", ["5家 国家级企业 培育", "12家 省级企业 培育"]],
  ["提出41条有针对性的对策建议。", ["41条 对策建议 提出"]],
  ["建设7个幼儿园、39个服务站等。", ["7个 幼儿园 建设", "39个 服务站 建设"]],
  ["实现7%左右的增长速度。", ["7% 增长速度 实现"]],
])("%s only looks like it", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["市长5次考察园区。", ["5次 考察 考察"]],
  ["市领导28次出席政协重要会议。", ["28次 政协重要会议 出席"]],
  ["习近平总书记9次考察河北、3次踏上这片热土。", ["9次 考察 考察", "3次 这片热土 踏上"]],
  ["市政府召开会议12次。", ["12次 会议 召开"]],
])("%s: who acts is not counted", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

const underHeading = (line: string): string[] =>
  read(`青川市2024年政府工作报告\n一、2023年工作回顾\n（一）${line}\n（二）城乡面貌持续改善。建成公园3个。`).slice(
    0,
    1,
  );

test.each(wordsOf(rowsOf<{ nouns: WordList }>("claims/growing-subjects"), "nouns"))(
  "$word in $example",
  ({ word, example }) => {
    expect(underHeading(`${example}。`)[0]?.split(" ")[1]).toBe(word);
  },
);

test.each(["民生保障持续改善。全年增长4.8%。", "改革开放不断深化。全年增长4.8%。"])(
  "%s names nothing that grows",
  (line) => {
    expect(underHeading(line)).toEqual(["4.8% - 增长"]);
  },
);

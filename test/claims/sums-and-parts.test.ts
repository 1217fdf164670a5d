import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb, years } from "./claim-rows.js";

test.each([
  ["工业、投资、消费三项指标分别增长8%、9%和10%。", ["8% 工业", "9% 投资", "10% 消费"]],
  ["工业、投资、消费三项指标均高于全省，分别增长8%、9%和10%。", ["8% 工业", "9% 投资", "10% 消费"]],
  ["粮食、油料、蔬菜产量全面增长，分别增长3%、4%和5%。", ["3% 粮食", "4% 油料", "5% 蔬菜产量"]],
])("%s: as many are named as are summed up", (text, expected) => {
  expect(claimRows(text, figure, indicator)).toEqual(expected);
});

test.each([
  ["至2003年底，全县有文化馆6个。其中，县级文化馆2个。", ["6个 2003–2003", "2个 2003–2003"]],
  ["【文化】2003年底，全县有文化馆6个。", ["6个 2003–2003"]],
  ["至2003年底，全县有文化馆6个。其中，2002年新建2个。", ["6个 2003–2003", "2个 2002–2002"]],
])("%s: parts have the time of their sum", (text, expected) => {
  expect(claimRows(text, figure, years)).toEqual(expected);
});

test.each([
  ["至2003年底，有委员263名，常委53名。", ["263名 委员 有", "53名 常委 有"]],
  ["全镇有耕地面积8.7万亩。", ["8.7万亩 耕地面积 有"]],
  ["全镇有党员814名，其中有女党员359名。", ["814名 党员 有", "359名 女党员 有"]],
])("%s: what there is", (text, expected) => {
  expect(claimRows(text, figure, indicator, verb)).toEqual(expected);
});

test.each(["有机产品36个。", "其中有林地面积36万亩。", "有效发明专利36件。"])("%s: no having", (text) => {
  expect(claimRows(text, verb)).not.toContain("有");
});

test.each([
  [
    "1993年2月10日至13日，召开政协全体会议，与会委员161人。会议听取了报告。大会选举主席1名，收到提案136件。",
    ["161人 1993-02-10–1993-02-13", "1名 1993-02-10–1993-02-13", "136件 1993-02-10–1993-02-13"],
  ],
  ["1993年2月10日，水库工程开工。大会收到提案136件。", ["136件 -–-"]],
])("%s: what a meeting did was done on its days", (text, expected) => {
  expect(claimRows(text, figure, years)).toEqual(expected);
});

test.each([
  [
    "支出预算调整为79亿元（其中：新区9亿元）。实际完成74亿元（其中：新区8亿元），为调整预算的94%，增长7%。",
    ["79亿元 支出预算", "9亿元 新区", "74亿元 支出预算", "8亿元 新区", "94% 支出预算", "7% 支出预算"],
  ],
  ["全年造林36万亩（含退耕林4万亩）。完成计划的102%。", ["36万亩 造林", "4万亩 退耕林", "102% 造林"]],
  [
    "全县税收36亿元（主要是车船税调出2亿元，若剔除该因素，则完成年度预算101%），下降4%。",
    ["36亿元 税收", "2亿元 车船税", "101% 税收", "4% 税收"],
  ],
  [
    "全县税收36亿元（主要是留抵退税减收3亿元，剔除该因素后，增长6%），下降4%。",
    ["36亿元 税收", "3亿元 留抵退税", "6% 税收", "4% 税收"],
  ],
])("%s: what a bracket names is no subject of what follows it", (text, expected) => {
  expect(claimRows(text, figure, indicator)).toEqual(expected);
});

test.each([
  ["全县税收36亿元。其中：增值税9亿元。完成预算的94%。", ["36亿元 税收", "9亿元 增值税", "94% 增值税"]],
  ["全县税收36亿元（其中：增值税9亿元，增长7%），增长5%。", ["36亿元 税收", "9亿元 增值税", "7% 增值税", "5% 税收"]],
  ["（一）县级税收9亿元。完成预算的94%。", ["9亿元 县级税收", "94% 县级税收"]],
])("%s: without a bracket the part goes on, and in one too", (text, expected) => {
  expect(claimRows(text, figure, indicator)).toEqual(expected);
});

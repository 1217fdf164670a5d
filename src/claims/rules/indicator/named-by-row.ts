import type { IndicatorRule } from "./indicator-rule.js";

const HEAD = "临江市2024年民生实事进展表\n项目\t年度目标\t进展情况\n";

/** 新建社区食堂20家 | 建成18家: what the row counted before by the same unit, where a cell tells what has come of it. */
export const countedInRow: IndicatorRule = {
  name: "counted-in-row",
  examples: [`${HEAD}养老服务\t新建社区食堂20家\t建成〔18家〕`],
  not: [`${HEAD}养老服务\t新建社区食堂20家\t建成超市〔18家〕`],
  when({ quantity, frame }, { sentence }, { counted }) {
    if (sentence.cell === undefined || quantity.kind !== "count") return null;
    return frame.theme === null && frame.counted === null ? (counted.get(quantity.unit) ?? null) : null;
  },
};

/** 老旧小区改造 | 完工95%: where a cell does not say what it measures, the name of its row does. */
export const nameOfRow: IndicatorRule = {
  name: "name-of-row",
  examples: [`${HEAD}老旧小区改造\t完成投资2亿元\t已完成〔95%〕`],
  not: [`${HEAD}老旧小区改造\t完成投资2亿元\t满意度达〔95%〕`],
  when: (_figure, { sentence }) => sentence.cell?.row ?? null,
};

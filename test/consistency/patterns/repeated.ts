import { type Fill, fillPatterns, type Twins } from "./pattern.js";

interface Figures {
  figure: string;
  again: string;
}

const fill = (figure: string, wrong: string): Fill<Figures> => ({
  honest: { figure, again: figure },
  wrong: { figure, again: wrong },
});

const FILLS = [
  fill("386.5", "368.5"),
  fill("5.2", "5.7"),
  fill("1042", "1024"),
  fill("13.5", "15.3"),
  fill("67.3", "63.7"),
  fill("8.6", "6.8"),
  fill("240", "204"),
  fill("92.15", "91.25"),
  fill("3.4", "34"),
  fill("58.6", "56.8"),
  fill("7.9", "7.6"),
];

const PATTERNS: readonly ((figures: Figures) => string)[] = [
  (f) => `2024年，全市地区生产总值达到${f.figure}亿元。\n二、主要工作\n2024年，全市地区生产总值达到${f.again}亿元。`,
  (f) => `2023年，城镇新增就业${f.figure}万人。就业形势稳定。2023年，全县城镇新增就业${f.again}万人。`,
  (f) => `2024年粮食总产量${f.figure}万吨，再获丰收。\n（三）农业农村\n2024年粮食总产量达到${f.again}万吨。`,
  (f) => `2024年，规模以上工业增加值增长${f.figure}%。工业支撑有力。2024年，规模以上工业增加值同比增长${f.again}%。`,
  (f) => `2023年，全县一般公共预算收入完成${f.figure}亿元。财政运行平稳。2023年，一般公共预算收入${f.again}亿元。`,
  (f) => `2022年，社会消费品零售总额实现${f.figure}亿元。市场活跃。2022年，社会消费品零售总额达到${f.again}亿元。`,
  (f) => `2025年，固定资产投资预期增长${f.figure}%。一、抓投资。2025年，固定资产投资预期增长${f.again}%。`,
  (f) => `2024年，居民人均可支配收入增长${f.figure}%。民生改善。2024年，全市居民人均可支配收入增长${f.again}%。`,
  (f) => `2023年，常住人口城镇化率达到${f.figure}%。\n\n2023年，全市常住人口城镇化率为${f.again}%。`,
  (f) => `2024年，累计接待游客${f.figure}万人次。文旅融合发展。2024年，累计接待游客${f.again}万人次。`,
  (f) => `2024年，外贸进出口总额${f.figure}亿元。开放水平提升。2024年，全市外贸进出口总额达到${f.again}亿元。`,
  (f) => `2023年，森林覆盖率达到${f.figure}%。生态向好。2023年，全县森林覆盖率${f.again}%。`,
  (f) => `过去一年，完成地区生产总值${f.figure}亿元。\n一、2024年工作回顾\n过去一年，全县地区生产总值${f.again}亿元。`,
  (f) => `2024年，实际利用外资${f.figure}亿美元。开放提质。2024年，全市实际利用外资${f.again}亿美元。`,
];

export const REPEATED: readonly Twins[] = fillPatterns(PATTERNS, FILLS, 3);

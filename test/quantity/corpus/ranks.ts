import type { CorpusCase } from "./corpus-case.js";

export const ranks: readonly CorpusCase[] = [
  {
    value: 30,
    unit: "位",
    kind: "rank",
    bound: "max",
    forms: ["进入全省⟨前30位⟩", "进入全省⟨前30⟩，", "跻身全省⟨前三十⟩。"],
  },
  {
    value: 1,
    unit: "位",
    kind: "rank",
    forms: [
      "总量居全省⟨第1位⟩",
      "增速全国⟨第一⟩",
      "位列全省⟨第一⟩。",
      "居全市⟨首位⟩",
      "获大赛⟨第一名⟩",
      "超过火电成为⟨第一⟩大电源",
      "成绩⟨第一名⟩",
      "稳居全国⟨榜首⟩",
    ],
  },
  {
    value: 2,
    unit: "位",
    kind: "rank",
    forms: [
      "居全省⟨第2位⟩",
      "排名⟨第二⟩",
      "总量全省⟨第二⟩，",
      "居全省⟨第2⟩，",
      "世界⟨第二⟩大经济体",
      "名列全市⟨第二位⟩",
      "名列⟨第２位⟩",
    ],
  },
  {
    value: 15,
    unit: "位",
    kind: "rank",
    forms: ["由⟨第15位⟩上升", "综合排名全国⟨第十五位⟩", "考核得分列⟨第15名⟩", "跻身全国百强县⟨第15位⟩"],
  },
];

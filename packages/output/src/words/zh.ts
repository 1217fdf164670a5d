import type { Words } from "./word-set.js";

export const zh: Words = {
  sections: "章节",
  achievements: "成果",
  targets: "目标",
  slogans: "提法",
  honours: "荣誉",
  slogan: ["提法", "类型", "次数", "内容", "释义"],
  none: "（无）",
  yes: "是",
  no: "否",
};

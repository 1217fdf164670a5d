import { type WordClass, wordClass } from "./word-classes.js";

/** What is planned for a year: 年度任务, 中央投资计划, 全年预算数. */
export const PLANNED: WordClass = wordClass("planned");

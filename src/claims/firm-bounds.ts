/** Verbs that hold a figure to a least value: 不低于上年度人均收入的60%. */
export const AT_LEAST: ReadonlySet<string> = new Set(["不低于", "不少于", "不小于"]);
/** Verbs that hold it to a greatest one. */
export const AT_MOST: ReadonlySet<string> = new Set(["不超过", "不高于", "不多于", "不大于"]);

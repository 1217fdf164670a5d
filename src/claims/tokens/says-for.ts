import type { Token } from "./token.js";

const FOR = "用于";

/** 用于, 专项用于: what money is for stands behind it. */
export const saysFor = ({ word }: Token): boolean => word?.text.endsWith(FOR) === true;

/** 累计完成36亿元: all that has come in. */
export const SUMMED = "累计";

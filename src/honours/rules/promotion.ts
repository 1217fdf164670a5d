import type { HonourRule } from "../found-honour.js";

const SPREAD =
  /(?:在|向|面向)?((?:全国|全省|全市|全州|全自治区|全县|全系统|省内|[^，；在被]{1,10}系统)(?:[^，；]{0,8}?(?:系统|范围))?内?)((?:复制|交流|宣传|学习|全面|广泛|重点|率先|借鉴)?(?:推广|推介|推开|复制)(?:借鉴|应用)?)$/;
/** Passes over most clauses cheaply. */
const ENDING = /(?:推广|推介|推开|复制|借鉴|应用)$/;
const EXPERIENCE = /经验|做法|模式|案例|成果|机制|品牌|工作法|典型|改革|创新|[0-9]项/;
/** 将经验在全县推广, 总结推广先进经验: what the body does itself or means to do. */
const OWN = /将|把|总结|提炼|力求|探索|鼓励|支持|要|打造一批|形成一批|推动/;

/** 经验做法在全省推广, 3项在全国复制推广 */
export const promotion: HonourRule = {
  name: "promotion",
  read(clause) {
    const { open, start } = clause;
    if (!ENDING.test(open)) return [];
    const found = SPREAD.exec(open);
    if (found === null) return [];
    const before = open.slice(0, found.index);
    const [, circle, words] = found as unknown as [string, string, string];
    const counted = clause.quantities.find(({ span }) => span.end === start + found.index) ?? null;
    if ((counted === null && !EXPERIENCE.test(before)) || OWN.test(before)) return [];
    const verb = { start: start + open.length - words.length, end: start + open.length };
    const scope = { start: verb.start - circle.length, end: verb.start };
    const left = { start, end: start + found.index };
    return [{ kind: "promotion", verb, title: null, giver: null, left, count: null, levels: [scope], end: verb.end }];
  },
};

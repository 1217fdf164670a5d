import type { FrontLine } from "./meta.js";

const ORGAN =
  "国务院|人民政府|委员会|常务委员会|常委会|办公室|办公厅|法院|检察院|政协|管委会|[县市区省州镇工党]委|党组|[局厅委办院部社]|总工会|街道办事处";
const YEAR = "(?:(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})";
const BEFORE_YEAR = new RegExp(`^(.{1,40}(?:${ORGAN}))(?=${YEAR})`);
const BEFORE_KIND = new RegExp(
  `^(.{1,40}(?:${ORGAN}))(?=(?:全年|上半年|年度)?(?:工作|情况)(?:报告|总结|汇报|要点|计划|综述))`,
);
const BEFORE_SUBJECT = new RegExp(`^(.{1,40}?(?:${ORGAN}))(?=关于)`);
const OF_GOVERNMENT = new RegExp(`^(?:${YEAR}年)?(.{1,30}[省市县区旗州盟镇乡])(?:${YEAR}年)?政府工作报告`);
const IS_ORGAN = new RegExp(`^[\\u4e00-\\u9fff]{2,30}(?:${ORGAN})$`);

/** The body that speaks, as a title names it: `某县财政局2022年工作总结`, `某县政府工作报告`. */
export function issuerInTitle(title: string): string | null {
  const government = OF_GOVERNMENT.exec(title)?.[1];
  if (government !== undefined) return `${government}人民政府`;
  return (BEFORE_SUBJECT.exec(title) ?? BEFORE_YEAR.exec(title) ?? BEFORE_KIND.exec(title))?.[1] ?? null;
}

/** Whether the words are the name of an office and nothing else. */
export function isOrgan(words: string): boolean {
  return IS_ORGAN.test(words);
}

/** The office that stands on a line of its own before the text. */
export function namesOrgan(front: readonly FrontLine[]): string | null {
  return front.find(({ words, kind }) => kind === "institution" && isOrgan(words))?.words ?? null;
}

import type { FrontLine } from "./meta.js";

const ORGAN =
  "国务院|人民政府|委员会|常务委员会|常委会|办公室|办公厅|法院|检察院|政协|管委会|[县市区省州镇工党]委|党组|[局厅委办院部社]|总工会|街道办事处|检查组|调研组|工作组";
const YEAR = "(?:(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})";
const BEFORE_YEAR = new RegExp(`^(.{1,40}(?:${ORGAN}))(?=${YEAR})`);
const BEFORE_KIND = new RegExp(
  `^(.{1,40}(?:${ORGAN}))(?=(?:全年|上半年|半年度|年度|过去[三五]年)?(?:工作|情况)(?:报告|总结|汇报|要点|计划|综述))`,
);
const BEFORE_SUBJECT = new RegExp(`^(.{1,40}?(?:${ORGAN}))(?=关于)`);
const OF_GOVERNMENT = new RegExp(`^(.{0,30}[省市县区旗州盟镇乡])(?:人民政府)?(?:${YEAR}年)?政府工作报告`);
const IS_ORGAN = new RegExp(`^[\\u4e00-\\u9fff]{2,30}(?:${ORGAN})$`);
/** A note in brackets, the year, or who delivered the report stand before the name. */
const BEFORE_NAME = new RegExp(
  `^[（(【\\[][^）)】\\]]{1,12}[）)】\\]]|^${YEAR}年度?|^.{2,20}?(?:同志|[长任记])[\\u4e00-\\u9fff]{0,3}作(?!风)`,
);
/** `我代表某县人民政府，向大会报告工作`: an advisory council's chairman may speak on its behalf (`我受…常务委员会的委托`). */
const SPEAKS_FOR = /我(代表|受)([^，。,：:我]{2,40}?)(?:的?委托)?[，,]?(?:向|对|就|作)/;
/** Who reports on the work of the government on its behalf speaks as its head; who reports on a plan or a budget does not. */
const OWN_REPORT = /政府的?委托[，,]?[^。]{0,10}(?:作|报告)(?:政府)?工作(?:报告)?[，,。]/;
const OPENING = 400;
const NAMELESS = /^(?:本届)?([省市县区旗州盟镇乡])人民政府$/;

/** The body that speaks, as a title names it: `某县财政局2022年工作总结`, `某县政府工作报告`. */
export function issuerInTitle(title: string): string | null {
  const words = title.replace(BEFORE_NAME, "").replace(BEFORE_NAME, "");
  const government = OF_GOVERNMENT.exec(words)?.[1];
  if (government !== undefined) return `${government}人民政府`;
  return (BEFORE_SUBJECT.exec(words) ?? BEFORE_YEAR.exec(words) ?? BEFORE_KIND.exec(words))?.[1] ?? null;
}

/**
 * The body for which the speaker presents the report in the first sentences from `start`. A government without a name gets the one
 * of the congress before which it stands: `在某县第十八届人民代表大会第二次会议上`.
 */
export function issuerInOpening(text: string, start: number, front: readonly FrontLine[]): string | null {
  const opening = text.slice(start, start + OPENING);
  const [, how, words] = SPEAKS_FOR.exec(opening) ?? [];
  if (words === undefined || (how === "受" && !words.includes("常务委员会") && !OWN_REPORT.test(opening))) return null;
  if (words !== "国务院" && !NAMELESS.test(words) && !isOrgan(words)) return null;
  const level = NAMELESS.exec(words)?.[1];
  if (level === undefined) return words;
  const place = new RegExp(`在([\\u4e00-\\u9fff]{1,12}${level})第`);
  const named = place.exec(front.map((line) => line.words).join(""))?.[1];
  return named === undefined ? words.replace(/^本届/, "") : `${named}人民政府`;
}

/** Whether the words are the name of an office and nothing else. */
export function isOrgan(words: string): boolean {
  return IS_ORGAN.test(words);
}

/** The office that stands on a line of its own before the text. */
export function namesOrgan(front: readonly FrontLine[]): string | null {
  return front.find(({ words, kind }) => kind === "institution" && isOrgan(words))?.words ?? null;
}

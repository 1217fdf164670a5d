import type { FrontLine } from "./front-line.js";

const ORGAN =
  "国务院|人民政府|委员会|常务委员会|常委会|办公室|办公厅|法院|检察院|政协|管委会|[县市区省州镇工党]委|党组|[局厅委办院部社]|总工会|调查队|街道办事处|检查组|调研组|工作组";
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
  `^[（(【\\[][^）)】\\]]{1,12}[）)】\\]]|^(?:关于)?(?:印发|转发)|^${YEAR}年度?|^.{2,20}?(?:同志|[长任记])[\\u4e00-\\u9fff]{0,3}作(?!风)`,
);
/** `我代表某县人民政府，向大会报告工作`: an advisory council's chairman may speak on its behalf (`我受…常务委员会的委托`). */
const SPEAKS_FOR = /我(代表|受)([^，。,：:我]{2,40}?)(?:的?委托)?[，,]?(?:现在)?[，,]?(?:向|对|就|作)/;
/** Who reports on the work of the government on its behalf speaks as its head; who reports on a plan or a budget does not. */
const OWN_REPORT = /政府的?委托[，,]?[^。]{0,10}(?:作|报告)(?:政府)?工作(?:报告)?[，,。]/;
const OPENING = 400;
const NAMELESS = /^(?:本届)?(省|市|县|区|旗|州|盟|镇|乡|自治[区州县旗])(?:人民)?(政府)$/;
/** `市财政局`: an office of a place that is named elsewhere. */
const NAMELESS_OFFICE = /^([省市县区州旗盟])([\u4e00-\u9fff]{2,12}[局厅委办])$/;
/** A committee named without the congress it belongs to. */
const OF_CONGRESS =
  /^(?:常务|财政经济|预算|法制|监察和司法|教育科学文化卫生|农业与农村|社会建设|环境与资源保护)委员会$/;
const CONGRESS = /^[\u4e00-\u9fff]{2,16}人民代表大会(?=$|[ \u3000])/;
const PLACE = "([\\u4e00-\\u9fff]{1,12}?";
/** Two offices that issue together, printed on one line: `某市统计局国家统计局某调查队`. */
const SECOND_OFFICE = /(?<=[局厅部委院会室府])(?=国家|中共|中华|共青团)/;
/** The office of who speaks: `某市财政局局长 李一鸣`. */
const HEAD_OF_OFFICE =
  /^([\u4e00-\u9fff]{2,20}(?:[局厅委]|委员会|人民政府|法院|检察院))(?:党组书记、|代理?|副)?(?:局长|厅长|主任|院长|检察长|[省市县区州旗]长|主席)/;

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
  const place = placeOfLevel(level, front.map((line) => line.words).join(""));
  return place === null ? words.replace(/^本届/, "") : `${place}人民政府`;
}

/** The place of a level (`市`) that the front of a document names: before whose congress it stands, what its title is about. */
function placeOfLevel(level: string, front: string): string | null {
  const before = new RegExp(`(?:在|关于|年|^)${PLACE}${level})(?=第|[一二三四五六七八九十]{1,3}届|20\\d\\d|人民政府)`);
  return before.exec(front)?.[1]?.replace(/^(?:关于|在)/, "") ?? null;
}

/** Whether the words are the name of an office and nothing else. */
export function isOrgan(words: string): boolean {
  return IS_ORGAN.test(words);
}

/** The office, or the offices, that stand on lines of their own before the text; else that of who speaks. */
export function namesOrgan(front: readonly FrontLine[]): string | null {
  const first = front.findIndex(({ words, kind }) => kind === "institution" && isOrgan(words));
  if (first < 0) {
    const head = front.map(({ words }) => HEAD_OF_OFFICE.exec(words)?.[1]).find((office) => office !== undefined);
    return head === undefined ? null : withPlace(head, front);
  }
  let end = first + 1;
  while (end < front.length && front[end]!.kind === "institution" && isOrgan(front[end]!.words)) end++;
  return jointIssuers(front.slice(first, end).map(({ words }) => withPlace(words, front)));
}

/** The names of offices that issue together, in one string. */
export function jointIssuers(offices: readonly string[]): string {
  return offices.flatMap((words) => words.split(SECOND_OFFICE)).join("、");
}

/** An office with the place, or a committee with the congress, that its name leaves out. */
function withPlace(office: string, front: readonly FrontLine[]): string {
  if (OF_CONGRESS.test(office)) {
    const congress = front.map(({ words }) => CONGRESS.exec(words)?.[0]).find((name) => name !== undefined);
    return congress === undefined ? office : congress + office;
  }
  const level = NAMELESS_OFFICE.exec(office)?.[1];
  if (level === undefined) return office;
  const place = placeOfLevel(level, front.map((line) => line.words).join(""));
  return place === null ? office : place + office.slice(level.length);
}

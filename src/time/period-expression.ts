import { doneWords } from "../generated/done-words.js";
import { relativeTimes } from "../generated/relative-times.js";
import { sinceEvents } from "../generated/since-events.js";
import { DIGIT } from "../text/ascii.js";
import { UnitFlags } from "../text/unit-flags.js";
import { pairOf } from "../text/unit-pairs.js";
import { UnitSet, unitAt } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { ALL_ERAS, ENDED_ERAS, ERAS, SEASONS } from "./calendar.js";
import { COUNTED_PARTS, DAY, HANZI_MONTH, MONTH_SPANS, MONTHS, QUARTERS, TO } from "./month-words.js";

/** How an expression of time relates to the calendar. */
export type PeriodKind = "dated" | "plan" | "era" | "relative" | "part" | "length";

/** A row of `data/time/since-events.yaml`. */
export interface SinceEvents {
  words: readonly string[];
}

/** A row of `data/time/done-words.yaml`. */
export interface DoneWords {
  words: readonly string[];
  /** Alternatives of an expression. */
  notBefore?: string;
}

/** Words for a time, found in the text. */
export interface PeriodExpression extends Span {
  kind: PeriodKind;
  words: string;
}

const DIGITS = "0123456789";
const HANZI = "一二三四五六七八九十";
const NUMBER = "(?:[一两二三四五六七八九十]{1,3}|\\d{1,2})";
const YEAR =
  "(?:(?:(?:19|20)\\d{2}|[一二][〇○零0Oo九八七六五四三二一]{3})年|一九[〇○零0Oo九八七六五四三二一]{2}(?=[比和同与至到两三、]))";
const WITHIN = `(?:全年|[上下]半年|半年度?(?=工作|总结|小结|报告|述职)|${COUNTED_PARTS}|${QUARTERS}|${MONTHS}|度|年?[底末]|初|间|以来){0,3}`;
const NEXT = `(?:—|–|-|－|~|～|至|到|和|、)(?=${YEAR})${YEAR}${WITHIN}`;
/** 春节期间, 2024年国庆假期: days of a year of which the year alone is told. */
const HOLIDAYS =
  "(?:春节|元旦|清明|五一|端午|中秋|国庆|节日|暑假|寒假|暑期|汛期)(?:节|假期|长假)?期间|(?:春节|五一|国庆|中秋)(?:假期|长假)|汛期";
/** 2023/2024榨季, 2024学年, 2022-23年度, 2023-24至2027-28年度 */
const SEASON = `(?:19|20)\\d{2}(?:[—–－~～/-](?:(?:19|20)\\d{2}|\\d{2})年?(?:${SEASONS})|学年度?|[—–－~～/-]\\d{2}(?:年度)?[至到](?:19|20)\\d{2}[—–－~～/-]\\d{2}年度|[—–－~～/-]\\d{2}年度)(?:以来|期间|初|末)?`;
/** 自2021年起, 2021年至今: open at its end. */
const THEN = "起(?![步草伏家点源因始诉降航重义吊获飞垄底征])|至今|迄今|到现在|至报告日|以后|之后|后(?=[，,])";
const FROM_THEN = `${THEN}|(?<=[从自][^，。；]{2,10})开始`;
/** 2022、2023两年 */
const YEARS_COUNTED = "(?:(?:19|20)\\d{2}[、和]){1,4}(?:19|20)\\d{2}这?[两二三四五]年(?:来|间|里|内)?(?![级期])";
const DATED = `${SEASON}|${YEARS_COUNTED}|(?:到|至|自|截至|截止|在|(?<!关)于|(?:刚刚|已经)?过去的)?(?:(?:19|20)\\d{2}(?:—|–|-|－|~|～|至|到|和|、) ?){0,4}${YEAR}${WITHIN}(?:${NEXT}){0,4}(?:起计?的?${NUMBER}年(?:间|内|里)?|${FROM_THEN}|以前的?${NUMBER}年(?:间|中|里)?|的?${NUMBER}年(?:间|中|里|内)?(?![的来以]))?(?:以来|${HOLIDAYS}|期间|之间|间|时|(?![是和与及])[\\u4e00-\\u9fff]{2,6}以来|(?![是和与及])[\\u4e00-\\u9fff“”]{7,16}?以来(?=[，,])|(?<=[自从][^，。；]{4,8})[\\u4e00-\\u9fff“”]{2,16}?以来)?`;
const PLAN =
  "(?:到|在|自)?(?:(?:“|‘)?(?:一|二|三|四|五|六|七|八|九|十[一二三四五六]?)五(?:”|’)?(?:规划|计划)?|第[一二三四五六七八九十]{1,2}个五年(?:计划|规划)的?)(?:(?:时期|期间|期内)?的?[前头后][一二两三四1-4]年|时期|期间|期内|末期?|初期?|(?<=[”’])(?=[、和与]?[“‘][一二三四五六七八九十]{1,2}五[”’](?:时期|期间))|(?<=[”’])(?=累计|共(?![同产享识])|总计|合计|年均|开工|是)|(?<=[”’]|十[一二三四五六]五)(?=将|单位(?:GDP|地区|国内|生产))|(?:实施|启动|开局)?以来|开局之年|收官之年|中期)";
/** 改革开放以来, 改革开放40年来, 改革开放20年年均增长12%; not 改革开放40年成就展. */
const ERA = `(?:${ERAS.join("|")})(?:(?:胜利)?召开)?(?:以来(?:的这?${NUMBER}年)?|的?${NUMBER}年(?:以来|来|间|(?=[，,]|年均|年平均))|的?[二三四五六七八九]?十[几多余]年(?:以来|来))|${ENDED_ERAS.join("|")}`;
/** 1990年代, 上世纪八十年代末, 20世纪90年代以来, where they open a clause; 上世纪80年代老旧小区 says how old a thing is. */
const DECADE =
  "(?<=^|[，。；：、\\s（(]|[\\u4e00-\\u9fff](?=[在自从]))(?:在|自|从)?(?:(?:19|20)\\d0(?=年代(?![表理建办管码替价收征销培步缴课]))|(?:上个?|本|20|二十|21|二十一)世纪的?(?:[二三四五六七八九]十|[1-9]0)|[五六七八九]十(?=年代(?:初|末|中|后|以来|，)))年代(?![的老旧])(?:初期?|末期?|中期|后期|前期|中后期)?(?:以来)?";
const RELATIVE_WORDS = relativeTimes
  .flatMap(({ words, opens }) => (opens ? words.map((word) => `(?<=^|[，。；：、\\s])${word}(?!均)`) : words))
  .sort((one, other) => other.length - one.length)
  .map((word) => (word === "上年" ? "上年(?![^，。；、：\\d]{0,8}(?:结[转余]|滚存))" : word))
  // 五年财政当年收入达到36亿元: what came in year by year
  .map((word) => (word === "当年" ? "(?<!财政)当年" : word))
  // 结转下年度使用: the money is left over now
  .map((word) => (/^下.*年/.test(word) ? `(?<![转到至留于入])${word}` : word))
  .join("|");
/** What shows that a bare number of years is the time in which something was done. */
const DONE_ROWS: readonly DoneWords[] = doneWords;
const DONE_IN = DONE_ROWS.flatMap(({ words, notBefore }) =>
  words.map((word) => (notBefore === undefined ? word : `${word}(?!${notBefore})`)),
).join("|");
/** 五年财政收入累计达到36亿元; not 五年级学生累计达到36人. */
const SUMMED = "(?![级期制生]|计划|规划|行动)[\\u4e00-\\u9fff]{2,14}?(?:累计|共计|总计)";
const SINCE_EVENTS = sinceEvents.flatMap(({ words }) => words);
/** 三年内, 三年以内 */
const INSIDE = "[之以]?内";
/** 建校三年内的学校: how long something has been there. */
const AGE = `(?<=${SINCE_EVENTS.join("|")})${NUMBER}年${INSIDE}(?=的)`;
/** 三到五年, 两三年 */
const COUNT = `${NUMBER}(?:[到至—～~-]${NUMBER})?`;
const SPAN = `(?:(?:过去|刚刚过去|近|最近|(?<![学之此以])前|这|今后|未来|接下来|后|头|上述)的?|下一?个|以来的这?)${COUNT}年(?:左右)?(?:时间|来|间|中|${INSIDE}|里)?`;
/** 几十年来, 二十多年来, 近十几年来: how long, one does not know. */
const LONG_TIME = "近?(?:[几数]十|[一二三四五六七八九]?十[几多余]|[1-9]0[几多余])年(?:来|以来)";
/** 五年前，…; not 五年前后, 2024年前, 三、四十年前. */
const YEARS_AGO = `(?:十?[一两二三四五六七八九]|十|1?[1-9]|10)年(?:之|以)?前(?=[，,的为為])`;
/** 经过五年努力; not 经过八年努力，脱贫任务胜利完成, of which the end is not said. */
const EFFORT = "(?<=[一两二三四五1-5]年)(?=的?(?:不懈|共同|持续|艰苦|艰辛)?努力)";
const LASTING = `(?!${AGE})(?<![第满])(?:用|花)?${COUNT}年(?:左右(?:的?时间)?|多?的?时间|来|以来|多来|间|${INSIDE}|中(?![期小学央])|(?=的?(?:主要)?工作(?:的?回顾|总结|\\s|$))|${EFFORT}|(?=${DONE_IN})|(?=${SUMMED}))`;
const TERM = `(?:本届|上届|十[一二三四五六七八九]?届)[^，。；、]{0,12}以来(?:的这?${NUMBER}年)?|届期内?|(?<=本届[^，。；、]{0,8})任期的?${NUMBER}年(?:来|间|里|内)?|${NUMBER}年任期[内间里中]|(?:任|规划|计划)期(?:内|末)|(?<=到)期末(?!余)|疫情期间`;
/** 开工以来, 自换届以来: since when, the words do not say; not 建市以来最大. */
const SINCE_EVENT = `[自从]?(?:${SINCE_EVENTS.join("|")})以来(?!的?(?:最|首次|首度|首个|第一|新高|新低))`;
/** 八五年 in a report of the time, where it opens a clause or follows 比; not 七五年级. */
const SHORT_YEAR = "(?<=^|[，。；：\\s比较])[四五六七八九][〇○零一二三四五六七八九]年(?![级代期制来间内中以多左前后])";
const RELATIVE = `(?:截至|截止|到)?(?:${RELATIVE_WORDS}|本世纪中叶|本世纪末|${LONG_TIME}|${SHORT_YEAR}|${YEARS_AGO}|${SPAN}|${LASTING}|${TERM}|${SINCE_EVENT})(?:以来|${HOLIDAYS}|年?[底末]|初|全年|上半年|下半年|${COUNTED_PARTS}|${QUARTERS}|${MONTHS})?(?:以来|${FROM_THEN})?`;
/** 3月, 9月底, 11月20日, 10月1日至7日, 十一月二十日; not 三月三, which may be a day to celebrate, nor 新华社1月20日电. */
const BARE_MONTH = `(?<![\\d年])(?<!\\d{3}\\.)(?:1[0-2]|[1-9]|元)月(?!\\d{1,2}日[电讯])(?:份?当月|份|底|末|初|(?![球亮饼季薪租均龄历内度息]))(?:\\d{1,2}(?:日?${TO}\\d{1,2})?日)?|(?<![\\d年${HANZI}])${HANZI_MONTH}月(?:份|底|末|初|[上中下]旬|${DAY})(?:${TO}${DAY})?`;
const PART = `(?:截至|截止|到|(?<![关对位低高少多])于)?(?:${HOLIDAYS}|上半年|下半年|[上下]一?个?季度|前一个?季度|${QUARTERS}末?|年末|年底|年初(?!预算|计划|目标|确定|预计|安排|下达|预期|批准)|月末|季末|${COUNTED_PARTS}|${MONTH_SPANS}|${BARE_MONTH})|[自从](?:${MONTH_SPANS}|${BARE_MONTH})(?:以来|${THEN}|开始(?![由止扭转回企趋走]))`;
/** How long, not when: 连续五年, 7日内. */
const LENGTH = `${AGE}|连续(?:[一两二三四五六七八九十]{1,3}|\\d{1,2})(?:个)?[年月季]度?(?:、\\d{1,2}年){0,3}|(?:\\d{1,3}|[一两二三四五六七八九十]{1,3})(?:个)?(?:日|天|小时|工作日|月)内`;

const sticky = (source: string): RegExp => new RegExp(source, "y");
const firsts = (words: readonly string[], at: number): string => words.map((word) => word[at]).join("");
const LISTED = relativeTimes.flatMap(({ words }) => words);
const RELATIVE_START = `几数自从以截到本过刚近最这今未接后头前上下十届任规计汛春疫节用花两${DIGITS}${HANZI}`;
/**
 * The expressions in the order in which they are tried, each with the characters that it can begin with and those that can stand second
 * in it; of the words of tables that it may begin with the first two characters are known together.
 */
const PATTERNS: readonly (readonly [
  kind: PeriodKind,
  form: RegExp,
  first: string,
  second: string,
  words?: readonly string[],
])[] = [
  ["era", sticky(DECADE), "在自从12上本二五六七八九", "12上本二五六七八九09世个十"],
  ["dated", sticky(DATED), "到至自截在于刚已过12一二", "1290一二〇○零Oo九八七六五四三至止刚经去"],
  ["plan", sticky(PLAN), `到在自“‘第${HANZI}`, `“‘第${HANZI}`],
  ["era", sticky(ERA), "", "", ALL_ERAS],
  [
    "relative",
    sticky(RELATIVE),
    RELATIVE_START,
    `${RELATIVE_START}${firsts(SINCE_EVENTS, 0)}${firsts(LISTED, 0)}${firsts(SINCE_EVENTS, 1)}〇○零至止内世的述期划情日去刚最来年个多余左${firsts(LISTED, 1)}`,
    [...SINCE_EVENTS, ...LISTED],
  ],
  [
    "part",
    sticky(PART),
    `截到于自从上下前头首后第年月季最春元清端中国节暑寒汛${HANZI}${DIGITS}`,
    `至止上下前头首第个年季最半底末初月后—－~～至到、-两节旦明午秋庆日假期${HANZI}${DIGITS}`,
  ],
  ["length", sticky(LENGTH), `连两${DIGITS}${HANZI}`, `续个年日天小工月${DIGITS}${HANZI}`],
];
/** The same with a bit for each. */
const FORMS = PATTERNS.map(([kind, form], place) => ({ kind, form, flag: 1 << place }));
/** The bit of the units that the words begin with, and the bits of the expressions by the first two units of theirs, hashed. */
const WORD = 1 << PATTERNS.length;
const OF_WORDS = new Uint8Array(0x10000);
/** The bits of the expressions that may begin with a unit, and of those in which it may stand second. */
const BEGINNINGS = new UnitFlags();
const SECONDS = new UnitFlags();
for (const [place, [, , first, second, words = []]] of PATTERNS.entries()) {
  BEGINNINGS.add(first, 1 << place);
  SECONDS.add(second, 1 << place);
  BEGINNINGS.add(firsts(words, 0), WORD);
  for (const word of words) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    OF_WORDS[pair] = (OF_WORDS[pair] ?? 0) | (1 << place);
  }
}

/** Whether an expression of time may begin with the unit. */
export const beginsPeriod = (unit: number): boolean => BEGINNINGS.of(unit) !== 0;

/** Where the first expression of time may begin in `[from, to)`, or `to`. */
export function nextBeginning(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && BEGINNINGS.of(text.charCodeAt(index)) === 0) index++;
  return index;
}

/** The expression of time that starts at `index` and ends by `end`, or `null`. */
export function periodAt(text: string, index: number, end: number): PeriodExpression | null {
  const begun = BEGINNINGS.of(unitAt(text, index));
  if (begun === 0) return null;
  const second = unitAt(text, index + 1);
  const ofWords = (begun & WORD) === 0 ? 0 : (OF_WORDS[pairOf(unitAt(text, index), second)] ?? 0);
  const beginnings = (begun & SECONDS.of(second)) | ofWords;
  if (beginnings === 0 || isInsideNumber(text, index)) return null;
  for (const { kind, form, flag } of FORMS) {
    if ((beginnings & flag) === 0) continue;
    form.lastIndex = index;
    if (!form.test(text) || form.lastIndex > end) continue;
    return { start: index, end: form.lastIndex, kind, words: text.slice(index, form.lastIndex) };
  }
  return null;
}

const HANZI_NUMERAL = new UnitSet(HANZI);
const DIGIT_OR_POINT = new UnitSet(".．·", ["0", "9"]);
const LATIN = new UnitSet("", ["A", "Z"], ["a", "z"]);
const PLACE_OR_DIGIT = new UnitSet(`${HANZI}百〇○零几`);

/** PM2.5年平均浓度, PM10年平均浓度, 二十六年, 12024年: no time begins inside of a longer number; GDP2024年增长6%. */
function isInsideNumber(text: string, index: number): boolean {
  if (DIGIT.at(text, index))
    return (
      (DIGIT_OR_POINT.at(text, index - 1) && !isBehindLabel(text, index)) ||
      (LATIN.at(text, index - 1) && !DIGIT.at(text, index + 3))
    );
  return HANZI_NUMERAL.at(text, index) && PLACE_OR_DIGIT.at(text, index - 1);
}

/** 1.2022年建成水库36座: the number of a line, and its point. */
function isBehindLabel(text: string, index: number): boolean {
  if (!DOT.at(text, index - 1)) return false;
  let start = index - 1;
  while (start > index - 1 - LONGEST_LABEL && DIGIT.at(text, start - 1)) start--;
  return start < index - 1 && (start === 0 || LABEL_BORDER.at(text, start - 1));
}

const DOT = new UnitSet(".．﹒");
const LONGEST_LABEL = 2;
const LABEL_BORDER = new UnitSet("\n 　。；：");

const PASSING = new RegExp(
  `^(?:${HOLIDAYS}|${SINCE_EVENT}|连续|疫情|近[年几些]|多年|几年来|长期|用|花|${NUMBER}年(?:${INSIDE}|[间中]|$))`,
);

/** 汛期, 四年间, 连续六年, 近年来: words for a time that the next statement leaves behind. */
export const isPassing = ({ words }: PeriodExpression): boolean => PASSING.test(words);

/** 本届政府任期内, 届期内: as long as who speaks is in office. */
export const isTerm = ({ words }: PeriodExpression): boolean => IN_OFFICE.test(words);
const IN_OFFICE = /^(?:任期|届期)/;

/** 本届政府成立以来的五年: the words before it say since when. */
export const isSinceEvent = ({ words }: PeriodExpression): boolean => words.includes("以来的");

/** 五年内, 用两年时间: a number of years that does not say whether they are over. */
export const countsYears = ({ kind, words }: PeriodExpression): boolean => kind === "relative" && COUNTS.test(words);
const COUNTS = new RegExp(`^(?:用|花)?${COUNT}年(?:${INSIDE}|左右的?时间|多?的?时间|$)`);

const POINT = /^(?:到|至|截至|截止)/;
const BY = /^到/;
/** 截至2016年底: up to when things are told. */
export const isUpTo = ({ words }: PeriodExpression): boolean => UP_TO.test(words);
const UP_TO = /^截[至止]/;
/** 到2025年, 到“十四五”末: by when something is to be reached. */
export const isDeadline = ({ words, kind }: PeriodExpression): boolean =>
  (kind === "dated" || kind === "plan") && BY.test(words);
const PART_OF_YEAR = /季|月/;
/** What runs from January on is the time of a whole report. */
const FROM_JANUARY =
  /[前首头](?:[三3]季|\S{1,2}个月|1?\d月)|(?:^|今年|年)(?:(?:0?1|元)月?[—－~～至到-]\S{1,2}月|第?[一1]季度$|首季度?$|一至)/;

const OF_SEASON = new RegExp(`(?:${SEASONS})$`);

/** 到明年底, 2020年2月, 去年一季度: a time that is said of one sentence and goes no further. */
export const endsWithSentence = (period: PeriodExpression): boolean => {
  const { words, kind } = period;
  if (isPassing(period) || POINT.test(words) || OF_SEASON.test(words)) return true;
  return kind !== "plan" && PART_OF_YEAR.test(words) && !(FROM_JANUARY.test(words) && !words.startsWith("去年"));
};

import { least } from "../collections/extremes.js";
import { summaryWords } from "../generated/summary-words.js";
import { groupOf } from "../text/group-of.js";
import { planIn, yearOfSession } from "../time/calendar.js";
import { yearOfCensus } from "../time/census.js";
import { type Clock, type ClockEvidence, readClock } from "../time/clock.js";
import { isoDate } from "../time/iso-date.js";
import { yearOfDate } from "../time/part-of-year.js";
import { namedYears, type TimedPart, timedParts } from "../time/timed-parts.js";
import type { Section, SectionRole } from "../types.js";
import { datedSentence, tellsOfLastYear, tellsOfPastYear } from "./dated-sentence.js";
import type { Sentence } from "./document-structure.js";
import { yearOfNumber } from "./meta.js";
import { tellsOfMonthsOver } from "./months-over.js";
import { presentedName, toldReport } from "./presented-name.js";
import { ASSEMBLY } from "./reckoned-year.js";
import { yearHeard } from "./report-heard.js";
import { roleOfDocumentTitle } from "./section-roles.js";
import { dayOfMeeting, namesYear, speaksOnPage, yearAround, yearOfSessions } from "./year-around.js";

/** A row of `data/structure/summary-words.yaml`. */
export interface SummaryWord {
  word: string;
}

/** What the clock of a document is read off. */
interface ClockSource {
  text: string;
  title: string | null;
  genre: string | null;
  /** How the text begins. */
  opening: string;
  sections: readonly Section[];
  /** The times that the heading of each section names. */
  headingTimes: readonly (readonly TimedPart[])[];
  sentences: readonly Sentence[];
  given: string | null;
  delivered: string | null;
  /** When it was written or the page with it put up. */
  published: string | null;
  documentNumber: string | null;
}

/** Documents that are filed under the year that their title names, whenever they were written, and what they do with that year. */
const SUMMARIES: ReadonlyMap<string, SectionRole> = new Map([
  ["department-summary", "review"],
  ["statistical-bulletin", "review"],
  ["infographic", "review"],
  ["communique", "review"],
  ["work-plan", "plan"],
]);
/** What such documents name several years for is to be done in them: 行动方案（2023—2025年）. */
const OUTLINES = new Set(["policy-notice", "opinion"]);
/** Of such documents the year that the title names is the one that is looked back on. */
const REVIEWS = new Set(["economic-analysis"]);
/** Such documents say what is to be done, for no year of their own. */
const TIMELESS = new Set(["policy-notice", "measures", "opinion"]);
/** Reports of bodies to an assembly on their year. */
const ANNUAL: ReadonlySet<string> = new Set([
  "court-work-report",
  "procuratorate-work-report",
  "congress-work-report",
  "cppcc-work-report",
]);
/** What such a paper tells before it says what is to be done is no review. */
const ORDERS: ReadonlySet<string> = new Set([...TIMELESS, "work-plan"]);
const CONGRESS = "party-congress-report";
const SINCE_CONGRESS = /(?:党代会|代表大会)(?:召开)?以来/;
/** 2023年工作计划 that says 明年的主要目标: it was written in the year before. */
const NEXT = "明年";
const NEXT_YEAR = /明年的?(?:工作|主要|预期|总体|各项|重点)[^。；，\n]{0,12}(?:目标|要求|任务|思路)[是为：:]/;
const OWN_REPORT = /报告[^，。：；]{0,16}$/;
/** 一图读懂2025年政府工作报告: a picture of a report is of the year of that report. */
const OF_REPORT = /年[^年]{0,20}(?:政府|委员会|常委会|法院|检察院)工作报告/;
const YEAR = /(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2}年/;
/** 2023年度 in a title is the year reviewed. */
const OF_YEAR = /年度$/;
/** ——2008年1月在某市第十一届人民代表大会第一次会议上: the month in which it was given is none that it tells of. */
const MONTH_OF_DELIVERY = /((?:19|20)\d\d年)\d{1,2}月(?:\d{1,2}日)?(?=在[^。；，\n]{2,40}(?:会议|大会|全会))/;
/** 某县政府工作报告（2008年3月12日）: when it was given. */
const DAY_BEHIND_TITLE = /(?<=工作报告)\s{0,2}[（(]((?:19|20)\d\d)年(\d{1,2})月(?:\d{1,2}日)?[）)]\s{0,2}$/;
const PRESENTED_PLAN = /(第[一二三四五六七八九十]{1,2}个五年计划)(?:（草案）|草案)?的(?:报告|说明)/;

/** The clock of a document, with the evidence gathered from its parts; a bulletin on a census tells of the year of that. */
export function readDocumentClock(source: ClockSource): Clock {
  const clock = clockOfParts(source);
  const census = source.genre === CENSUS_GENRE && source.title !== null ? yearOfCensus(source.title) : null;
  return census === null ? clock : { ...clock, reportsOn: { from: census, to: census } };
}

const CENSUS_GENRE = "statistical-bulletin";

function clockOfParts(source: ClockSource): Clock {
  const evidence = evidenceOf(source);
  const clock = readClock(evidence);
  const { published, text, opening, documentNumber } = source;
  if (clock.speaks !== null) return clock;
  // a text that says nothing else of its time speaks in the year in which its page was put up, if it names that year
  const speaksThen =
    published !== null &&
    (namesYear(text, yearOfDate(published)) || (documentNumber === null && speaksOnPage(text, opening, published)));
  if (speaksThen)
    return readClock({ ...evidence, delivered: published, tellsOfMonthsOver: tellsOfMonthsOver(text, published) });
  const year = yearAround(text);
  if (year !== null) return readClock({ ...evidence, sentence: { year, role: null } });
  const day = dayOfMeeting(text, opening);
  if (day !== null) return readClock({ ...evidence, delivered: day });
  const sessions = yearOfSessions(text);
  return sessions === null ? clock : readClock({ ...evidence, delivered: `${sessions}`, isDelivered: true });
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is read off the text is read when the clock asks for it: it does so of few documents, most are told by title and date. */
function evidenceOf({
  text,
  title,
  genre,
  opening,
  sections,
  headingTimes,
  sentences,
  documentNumber,
  given,
  delivered,
}: ClockSource): ClockEvidence {
  const presented = PRESENTED_PLAN.exec(opening)?.[1];
  const plan = presented === undefined ? null : planIn(presented);
  const name = title !== null && YEAR.test(title) ? title : presentedName(opening) || (title ?? "");
  const summed = genre === "infographic" && OF_REPORT.test(name) ? null : genre;
  const behind = DAY_BEHIND_TITLE.exec(name);
  const told = name.replace(DAY_BEHIND_TITLE, "").replace(MONTH_OF_DELIVERY, "$1");
  const named = timedParts(told, 0, told.length, roleOfDocumentTitle).map((part) => withRole(part, summed));
  const heard = once(() => yearHeard(text, opening));
  const sentence = once(() => {
    const year = heard();
    return year === null ? datedSentence(text, opening, sentences) : { year, role: null };
  });
  const roles = new Set<SectionRole | null>();
  for (const { role } of sections) roles.add(role);
  for (const { role } of sentences) roles.add(role);
  return {
    given,
    delivered: delivered ?? (behind === null ? null : isoDate(groupOf(behind, 1), groupOf(behind, 2))),
    numbered: yearOfNumber(documentNumber) ?? null,
    get session() {
      return yearOfSession(`${title ?? ""}\n${opening}`);
    },
    title: named,
    headings: timesOfHeadings(sections, headingTimes),
    get sentence() {
      return sentence();
    },
    plan: plan === null ? null : { from: plan.from, to: plan.to },
    isSummary: summed === genre && isSummary(title, genre, named),
    get isDelivered() {
      return (
        /-report$/.test(genre ?? "") ||
        ASSEMBLY.test(opening) ||
        toldReport(opening) !== undefined ||
        heard() !== null ||
        tellsOfPastYear(opening) ||
        tellsOfLastYear(opening, text)
      );
    },
    get isWorkReport() {
      return ANNUAL.has(genre ?? "") && title !== null && OWN_REPORT.test(title) && heard() === null;
    },
    get tellsOfMonthsOver() {
      const dated = given ?? delivered;
      return dated !== null && tellsOfMonthsOver(text, dated);
    },
    plansNextYear: text.includes(NEXT) && NEXT_YEAR.test(text),
    sinceCongress: genre === CONGRESS && sections.some(({ title }) => SINCE_CONGRESS.test(title)),
    hasReview: roles.has("review") && !(ORDERS.has(genre ?? "") && sections.every(({ role }) => role !== "review")),
    hasPlan: !TIMELESS.has(genre ?? "") && (roles.has("plan") || roles.has("guidance")),
  };
}

/** Whether a document is filed under the year that its title names: one that sums up does, whoever's it is (`某县政协2023年工作总结`). */
function isSummary(title: string | null, genre: string | null, named: readonly TimedPart[]): boolean {
  if (genre === null) return title !== null && YEAR.test(title) && named.some(({ role }) => role !== null);
  return SUMMARIES.has(genre) || (title !== null && summaryWords.some(({ word }) => title.includes(word)));
}

function withRole({ expression, role }: TimedPart, genre: string | null): TimedPart {
  const years = namedYears(expression);
  const isOutline = OUTLINES.has(genre ?? "") && years !== null && years.from < years.to;
  const usual =
    SUMMARIES.get(genre ?? "") ??
    (genre === "development-plan" || isOutline ? "plan" : null) ??
    (REVIEWS.has(genre ?? "") ? "review" : null) ??
    (OF_YEAR.test(expression.words) ? "review" : null);
  return { expression, role: role ?? usual };
}

/** What the headings of the outermost level that names a time name. */
function timesOfHeadings(sections: readonly Section[], headingTimes: readonly (readonly TimedPart[])[]): TimedPart[] {
  const timed = sections.filter(({ id }) => (headingTimes[id] ?? []).length > 0);
  const outermost = least(timed.map(({ level }) => level));
  return timed
    .filter(({ level }) => level === outermost)
    .flatMap(({ id, role }) =>
      (headingTimes[id] ?? []).map((part) => ({ expression: part.expression, role: part.role ?? role })),
    );
}

import { greatest } from "../collections/extremes.js";
import { yearsIn } from "../time/calendar.js";
import { yearOfDate } from "../time/part-of-year.js";
import type { DocumentMeta } from "../types.js";
import { readDateline } from "./dateline.js";
import { readDate } from "./dates.js";
import { readDecree, readDocumentNumber } from "./document-number.js";
import type { FrontLine, FrontMatter } from "./front-line.js";
import { frontLinesOf } from "./front-lines.js";
import { readLevel } from "./government-level.js";
import type { Heading } from "./heading.js";
import { isOrgan, issuerInOpening, issuerInTitle, namesOrgan } from "./issuer.js";
import { isLineOf } from "./line-words.js";
import type { Line } from "./lines.js";
import { type MetaFieldName, readMetaFields } from "./meta-fields.js";
import { pageDate } from "./page-date.js";
import { isPress } from "./press.js";
import { readSignature } from "./signature.js";
import { readSpeaker } from "./speaker.js";
import { cleanTitle, readTitle } from "./title.js";

/** The meta data without what the clock says of the years. */
export type UndatedMeta = Omit<DocumentMeta, "year" | "reportsOn" | "plansFor">;

/** In so many characters a piece of the press says when it was written. */
const OPENING = 600;
/** A web page says when it was put up, to the minute or with strokes between year, month and day. */
const STAMP =
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d|\d{1,2}(?:[:：]\d\d|时\d{1,2}分)|星期[一二三四五六日]|(?:发布|更新|添加|录入)(?:时间|日期)/;

/**
 * Reads what a document says about itself: in labelled fields, in the lines before its text, in its signature. The genre and the
 * years are left open. `dated` is the date of delivery or issue, without that of a web page.
 */
export function readMeta(
  text: string,
  lines: readonly Line[],
  front: FrontMatter,
  headings: readonly Heading[],
): { meta: UndatedMeta; dated: string | null } {
  const fields = readMetaFields(text, lines);
  const wordsOf = (index: number): string => text.slice(lines[index]!.start, lines[index]!.end);
  const frontLines = frontLinesOf(text, lines, front);
  const field = fields.get("title");
  const title = field === undefined ? readTitle(text, lines, frontLines, headings) : cleanTitle(field);
  const signature = readSignature(lines, front.end, wordsOf);
  const source = fields.get("source") ?? "";
  const published = readDate(fields.get("published") ?? fields.get("time") ?? "") ?? pageDate(lines, wordsOf);
  const dated =
    deliveryDate(frontLines) ??
    readDate(GLUED_DELIVERY.exec(text.slice(0, OPENING))?.[1] ?? "") ??
    signature.date ??
    readDate(fields.get("date") ?? "") ??
    dateOfOccasion(fields) ??
    readDateline(text.slice(0, OPENING), published) ??
    (isPress(text) ? published : null) ??
    dateBelowTitle(title ?? "", lines, wordsOf);
  const documentNumber = readDocumentNumber(fields.get("documentNumber"), frontLines);
  const decree = documentNumber === null ? readDecree(lines, wordsOf) : null;
  const issuer =
    issuerInField(fields.get("issuer")) ??
    issuerInTitle(title ?? "") ??
    signature.issuer ??
    decree?.issuer ??
    issuerInOpening(text, lines[front.end]?.start ?? 0, frontLines) ??
    (isOrgan(source) ? source : namesOrgan(frontLines));
  const meta = {
    title,
    issuer,
    documentNumber: documentNumber ?? decree?.number ?? null,
    date: dated ?? (isOfPage(published, documentNumber) ? null : published),
    recipient: fields.get("recipient") ?? recipientOf(frontLines),
    speaker: fields.get("speaker") ?? readSpeaker(frontLines),
    genre: null,
    level: readLevel(title, issuer, frontLines, text),
  };
  return { meta, dated };
}

const MEDIUM = /网(?:站|[ \u3000]|$)|栏目|客户端|[日晚]报|编辑部/;

/** What a field names, if that is an office and no website or newspaper. */
function issuerInField(words: string | undefined): string | undefined {
  return words === undefined || MEDIUM.test(words) ? undefined : words;
}

/** The year in the number of a document (`某政发〔2022〕7号`). */
export function yearOfNumber(documentNumber: string | null): number | undefined {
  return yearsIn((documentNumber ?? "").replace(/[〕］\]）)]/, "年"))[0];
}

/** Whether a page with the document was put up years after the document got its number. */
function isOfPage(published: string | null, documentNumber: string | null): boolean {
  const numbered = yearOfNumber(documentNumber);
  return numbered !== undefined && published !== null && yearOfDate(published) > numbered + 1;
}

/** 时间：2024年7月19日 above 地点：省政府新闻发布厅: what names a place beside its time was held then, and put up by no page. */
function dateOfOccasion(fields: ReadonlyMap<MetaFieldName, string>): string | null {
  return readDate(fields.get("held") ?? (fields.has("place") ? fields.get("time") : undefined) ?? "");
}

/** `政府工作报告——2018年1月25日在某县…会议上`: the line of delivery stands behind the title. */
const DELIVERED = /[—―－─]{1,2}(.{6,80})/;
const FULL_DATE = 10;
/** ——在某市…第五次会议上（2020年4月22日）, in a text whose front stands in one line with it. */
const GLUED_DELIVERY = /(?:会议|大会|全会)上 ?[（(]((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)[）)]/;

/** The date of delivery, else the first one that no web page or newspaper has put there. */
/** （2023.8.15） below a title is set there by no page. */
const IN_BRACKETS = /^[（(〔](?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[）)〕]$/;

function deliveryDate(front: readonly FrontLine[]): string | null {
  const delivery = front.find(({ words, kind }) => kind === "delivery" && readDate(words) !== null);
  if (delivery !== undefined) return readDate(delivery.words);
  const inTitle = front
    .map(({ words }) => readDate(DELIVERED.exec(words)?.[1] ?? ""))
    .find((date) => date?.length === FULL_DATE);
  if (inTitle !== undefined) return inTitle;
  for (const { words, kind } of front) {
    if (
      kind === "title" ||
      (STAMP.test(words) && !IN_BRACKETS.test(words)) ||
      (kind === "credit" && /[：:]/.test(words))
    )
      continue;
    const date = readDate(words);
    if (date !== null) return date;
  }
  return null;
}

/** 2024年7月26日 below 关于2023年财政决算的报告: a date alone, as no page writes it, in the year that a report names or the one after. */
function dateBelowTitle(title: string, lines: readonly Line[], wordsOf: (index: number) => string): string | null {
  const years = yearsIn(title);
  if (years.length === 0 || !REPORT.test(title)) return null;
  for (let index = 1; index < Math.min(lines.length, LINES_BELOW); index++) {
    const words = wordsOf(index);
    const date = !isLineOf("date", words) || STAMP.test(words) ? null : readDate(words);
    const shift = date === null ? -1 : yearOfDate(date) - greatest(years);
    if (shift === 0 || shift === 1) return date;
  }
  return null;
}
const REPORT = /报告(?:[（(][^）)]{1,12}[）)])?$/;
const LINES_BELOW = 5;

function recipientOf(front: readonly FrontLine[]): string | null {
  return front.find(({ kind }) => kind === "recipient")?.words.replace(/[：:]$/, "") ?? null;
}

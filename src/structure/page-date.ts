import { groupOf } from "../text/group-of.js";
import { endsSentence } from "../text/sentence-marks.js";
import { UnitSet } from "../text/unit-set.js";
import { isIsoDate, isoDate } from "../time/iso-date.js";
import { readDate } from "./dates.js";
import type { Line } from "./lines.js";

const REACH = 8;
const LONGEST_STAMP = 80;
const STARTS_WITH_DATE = /^(?:19|20)\d\d ?[-/.年] ?\d/;
/** 来源：某某日报　作者：某某　2012-02-09 14:21; 松溪日报 2011-01-04 16:13 大字 */
const CREDIT_WITH_DATE =
  /^(?:来源|稿源|作者|编辑|责任编辑)[：:][^，。；]*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|^(?:https?:|www)\S* (?:19|20)\d\d[-/.年]\d|^[\u4e00-\u9fff]{2,12}[报网社台刊端线][ \u3000]{0,3}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/** http://…/art/2020/4/16/art_1.html, http://…/202004/t20200416_1.html */
const ADDRESS = /^(?:https?:|www)/;
const IN_ADDRESS = /[/_t]((?:19|20)\d\d)(?:\/(\d{1,2})\/(\d{1,2})\/|[-/]?(\d\d)[-/]?(\d\d)[/_])/g;

/** 商品房待售面积减少 2017-05-15 10:13来源：某网 4月份，…: a page that was pasted as one line. */
const GLUED_STAMP =
  /(?:发布|发表|更新)(?:时间|日期)[：:] ?((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})|((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})日?[ \u3000]{0,3}(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?[ \u3000]{0,3}(?:来源|稿源|作者|责任编辑)[：:]/;
const HEAD_OF_PAGE = 300;

/** The date of a web page stands on a short line near its title, in the address above it, or between title and text. */
export function pageDate(lines: readonly Line[], wordsOf: (index: number) => string): string | null {
  let fromAddress: string | null = null;
  for (const [index, { start, end }] of lines.slice(0, REACH).entries()) {
    if (end - start > LONGEST_ADDRESS) continue;
    const words = wordsOf(index);
    if (words.length <= LONGEST_STAMP && (startsWithDate(words) || CREDIT_WITH_DATE.test(words)))
      return readDate(words);
    if (ADDRESS.test(words)) fromAddress ??= dateInAddress(words);
  }
  return fromAddress ?? dateOfLastLine(lines, wordsOf) ?? dateInside(lines.length === 0 ? "" : wordsOf(0));
}

const gluedStamp = (firstLine: string): RegExpExecArray | null => GLUED_STAMP.exec(firstLine.slice(0, HEAD_OF_PAGE));

/** What stands before the stamp of a page that was pasted as one line, its title; `null` where there is no such page, or sentences. */
export function wordsBeforeStamp(firstLine: string): string | null {
  const words = firstLine.slice(0, gluedStamp(firstLine)?.index ?? 0).trim();
  return words === "" || STOP.in(words) ? null : words;
}

const STOP = new UnitSet("。；");

function dateInside(firstLine: string): string | null {
  const stamp = gluedStamp(firstLine);
  return stamp === null ? null : readDate(stamp[1] ?? groupOf(stamp, 2));
}

/** 2023年5月1日 来源：某某日报; not 2019年3月5日，公司成立。 */
const startsWithDate = (words: string): boolean => STARTS_WITH_DATE.test(words) && !endsSentence(words);

const LONGEST_ADDRESS = 200;

function dateInAddress(address: string): string | null {
  const dates = [...address.matchAll(IN_ADDRESS)].map((match) =>
    isoDate(groupOf(match, 1), match[2] ?? groupOf(match, 4), match[3] ?? groupOf(match, 5)),
  );
  return dates.find(isIsoDate) ?? null;
}

/** 来源：区园林局 2017-12-18, below the text. */
function dateOfLastLine(lines: readonly Line[], wordsOf: (index: number) => string): string | null {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || last.end - last.start > LONGEST_STAMP) return null;
  const words = wordsOf(lines.length - 1);
  return CREDIT_WITH_DATE.test(words) || STAMP_ALONE.test(words) ? readDate(words) : null;
}

const STAMP_ALONE = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: ?\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?$/;

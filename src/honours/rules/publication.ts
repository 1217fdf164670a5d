import { withoutGiverEdges } from "../edges.js";
import type { HonourRule } from "../found-honour.js";
import { lastWord } from "../last-word.js";
import { isMedium } from "../media.js";

const PUBLISHED =
  /(?:首期|专题|专版|头版|整版|头条|单篇|全文|重点|深度|连续|先后|多次|宣传|集中|聚焦){0,3}(?:刊发|刊载|刊登|刊出|刊用|登载|发表|报道|播出|播报|推介|推送|首发|转载|转发)(?:报道|推介|推广|宣传|播出)?/;
/** What may follow where the words end the statement. */
const END = /^(?:$|[、了]|[0-9])/;
const LONGEST_PLACE = 80;
const TIMES = /[0-9一二三四五六七八九十两]{1,3}次$/;
const EXPERIENCE = /经验|做法|成效|典型|事迹|模式|工作|案例/;
/** 以整版篇幅 */
const SPACE = /以[^以，；]{1,6}篇幅$/;
/** An article of the leadership is policy, a notice or advertisement no recognition. */
const NONE = /总书记|公告|广告|声明|启事|公报|重要文章|社论/;

/** 相关做法在《…》刊发, 208篇报道在国家级省级媒体刊发 */
export const publication: HonourRule = {
  name: "publication",
  read({ open, text, start }) {
    const published = PUBLISHED.exec(open);
    const place = published === null ? null : lastWord(open, ["在", "登上", "于"], published.index);
    if (place === null || NONE.test(open)) return [];
    const from = place.index + place.word.length;
    const found = PUBLISHED.exec(open.slice(from));
    if (found === null || found.index > LONGEST_PLACE || !END.test(open.slice(from + found.index + found[0].length)))
      return [];
    const verb = { start: start + from + found.index, end: start + from + found.index + found[0].length };
    const above = /[上中]/.test(open.charAt(from + found.index - 1)) ? 1 : 0;
    const giver = withoutGiverEdges(text, { start: start + from, end: verb.start - above });
    if (giver === null || !isMedium(text, giver)) return [];
    const left = { start, end: start + place.index };
    return [{ kind: "publication", verb, title: null, giver, left, count: null, levels: [giver], end: verb.end }];
  },
};

/** 《人民日报》刊发我市经验做法 */
export const mediaReport: HonourRule = {
  name: "media-report",
  read({ open, text, start, end }) {
    const found = PUBLISHED.exec(open);
    if (found === null || NONE.test(open)) return [];
    const verb = { start: start + found.index, end: start + found.index + found[0].length };
    const rest = text[verb.end] === "了" ? verb.end + 1 : verb.end;
    const head = open.slice(0, found.index);
    const space = SPACE.exec(head) ?? TIMES.exec(head);
    const medium = { start, end: start + (space?.index ?? head.length) };
    const giver = medium.start < medium.end ? withoutGiverEdges(text, medium) : null;
    if (giver === null || !isMedium(text, giver) || /[在被获]/.test(head)) return [];
    const subject = { start: rest, end };
    if (rest >= end || !EXPERIENCE.test(open.slice(rest - start))) return [];
    return [{ kind: "publication", verb, title: null, giver, left: null, subject, count: null, levels: [giver], end }];
  },
};

import type { HonourRule } from "../found-honour.js";

const NOTE = /(?:作出|做出|给予|作了|予以)?(?:重要|专门|肯定性|圈阅){0,2}(?:批示|签批)(?:肯定|点赞|表扬)?/;
const TIMES = /(?:先后|多次|分别|专门|[0-9一二三四五六七八九十两]{1,3}次)$/;
const LEADER = /领导|书记|省长|市长|县长|区长|州长|主席|部长|厅长|主任|总理/;
/** The instructions of the national leadership are policy. */
const POLICY = /总书记|总理|中央领导|国务院领导|精神|贯彻|落实|学习|根据|按照/;
const APPROVES = /肯定|点赞|表扬/;
const LONGEST_LEADER = 40;

/** 市领导批示提案35件次, 县委主要领导对协商成果作出肯定性批示 */
export const instruction: HonourRule = {
  name: "instruction",
  read(clause) {
    const { open, start } = clause;
    const found = NOTE.exec(open);
    if (found === null) return [];
    const [words] = found;
    const head = open.slice(0, found.index);
    const about = head.search(/[对就在]/);
    const leader = withoutTimes(about < 0 ? head : head.slice(0, about));
    if (leader.length > LONGEST_LEADER || !LEADER.test(leader) || (POLICY.test(head) && !APPROVES.test(words)))
      return [];
    const verb = { start: start + found.index, end: start + found.index + words.length };
    const count = clause.quantities.find(({ span, kind }) => kind === "count" && span.start >= verb.end) ?? null;
    if (count === null && !APPROVES.test(words)) return [];
    const giver = { start, end: start + leader.length };
    const object =
      count !== null && count.extent.start > verb.end ? { start: verb.end, end: count.extent.start } : null;
    const matter = { start: start + about + 1, end: start + withoutTimes(head).length };
    const subject = about < 0 ? object : matter.start < matter.end ? matter : null;
    const end = count?.extent.end ?? verb.end;
    return [{ kind: "instruction", verb, title: null, giver, left: null, subject, count, levels: [giver], end }];
  },
};

function withoutTimes(words: string): string {
  let rest = words;
  for (let match = TIMES.exec(rest); match !== null; match = TIMES.exec(rest)) rest = rest.slice(0, match.index);
  return rest;
}

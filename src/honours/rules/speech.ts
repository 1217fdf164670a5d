import type { HonourRule } from "../found-honour.js";
import { lastWord } from "../last-word.js";
import { levelIn } from "../levels.js";

const SPEECH =
  /(?<=[上中])(?:先后|多次|连续|[0-9一二三四五六七八九十两]{1,3}次)?(?:作了?|做了?|进行了?|介绍)(?:题为|关于|以)?(?:[“《]□{0,60}[”》])?(?:为题)?的?(?:作了?)?(?:大会|书面|主题|主旨|专题|典型|经验|交流){0,2}(?:发言|介绍|交流|分享|经验)/;
const MEETING = /(?:会|会议|论坛|培训班|研讨班|活动)[上中]$/;
const LONGEST_MEETING = 80;
const MODEL = /典型|经验/;
/** 组织委员在大会上作发言: the body's own work. */
const OWN = /组织|安排|邀请|请|遴选|推选|开展|支持|鼓励/;
/** A speech that everybody gives: 作表态发言, 作大会发言 at one's own plenary. */
const ORDINARY = /表态|大会发言/;

/** 在全省工作会议上作交流发言: asked for what others are to learn. */
export const speech: HonourRule = {
  name: "speech",
  read({ open, text, start }) {
    const found = SPEECH.exec(open);
    if (found === null || ORDINARY.test(found[0])) return [];
    const before = open.slice(Math.max(0, found.index - LONGEST_MEETING), found.index);
    const at = lastWord(open, ["在"], found.index)?.index ?? -1;
    if (at < found.index - LONGEST_MEETING || at < 0 || !MEETING.test(before) || OWN.test(open.slice(0, at))) return [];
    const title = { start: start + at + 1, end: start + found.index - 1 };
    if (!MODEL.test(found[0]) && levelIn(text, title) === null) return [];
    const verb = { start: start + found.index, end: start + found.index + found[0].length };
    const left = { start, end: start + at };
    return [{ kind: "speech", verb, title, giver: null, left, count: null, levels: [title], end: verb.end }];
  },
};

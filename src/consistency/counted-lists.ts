import { parseNumeral } from "../quantity/numeral.js";
import type { Mention } from "../types.js";

/** A number of things and the list of them that follows. */
export interface CountedList {
  place: Mention;
  count: number;
  members: Mention[];
}

/** 四大景区（, “四个一批”：, 三不变”，即 */
const COUNTED =
  /(?<![\d.一二两三四五六七八九十百千万第])([两二三四五六七八九十]|\d{1,2})(?:大|个|项|条|类|座|家|所|处)?([\u4e00-\u9fff]{1,6})([”"](?:(?![两二三四五六七八九十大个])[\u4e00-\u9fff]){0,4})?(?:[（(：:]|，?即|——)/g;
const TAIL = /(?:[”"][\u4e00-\u9fff]{0,4})?(?:[（(：:]|，?即|——)$/;
const LIST = /[^。；！？）()（\n]{1,160}/y;
const LONGEST_MEMBER = 14;
const FEWEST = 2;
const OPEN = /等|其他|以及/;

/** Lists whose members all end as the counted noun does, so that they are sure to be its members. */
export function countedLists(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const { 0: words, 1: numeral, 2: noun, 3: quote, index } of text.matchAll(COUNTED)) {
    const count = parseNumeral(numeral!);
    const start = index + words.length;
    LIST.lastIndex = start;
    const list = LIST.exec(text)?.[0];
    if (count === null || list === undefined || OPEN.test(list)) continue;
    const members = membersOf(list, start);
    if (members.length < FEWEST || !areOf(members, noun!, quote !== undefined)) continue;
    const named = words.replace(TAIL, "");
    lists.push({ place: { text: named, span: { start: index, end: index + named.length } }, count, members });
  }
  return lists;
}

/**
 * Whether the members are of the counted noun: all end in it (云山景区 of 景区, 提升一批 of 一批); of a quoted term, all end or begin with
 * the character that it counts (学习型 of 四型机关, 进学校 of 五进).
 */
function areOf(members: readonly Mention[], noun: string, isQuoted: boolean): boolean {
  const head = noun.slice(-2);
  const all = (test: (member: string) => boolean): boolean =>
    members.every(({ text }) => text.length > 1 && text.length <= LONGEST_MEMBER && test(text));
  if (head.length > 1 && all((member) => member.length > head.length && member.endsWith(head))) return true;
  return isQuoted && (all((member) => member.endsWith(noun[0]!)) || all((member) => member.startsWith(noun[0]!)));
}

function membersOf(list: string, start: number): Mention[] {
  const members: Mention[] = [];
  let at = 0;
  for (const part of list.split(/[、，]/)) {
    const text = part.trim();
    const from = start + at + part.indexOf(text);
    if (text !== "") members.push({ text, span: { start: from, end: from + text.length } });
    at += part.length + 1;
  }
  return members;
}

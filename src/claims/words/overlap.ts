import { mayBeginLongWord, wordAt } from "./dictionary.js";
import { wordClass } from "./word-classes.js";
import type { Word } from "./word-rows.js";

/** Papers that carry the deed in their name. */
const IMPLEMENTING = wordClass("implementing");

/** 共 adds up what was done: a deed that begins in its second half is one of its own. */
const TOGETHER = "共";

/** 共建成公园12个 is 共 and 建成, not 共建 and 成; but 共建成果. */
function beginsDeed(text: string, index: number, limit: number): boolean {
  const deed = wordAt(text, index, limit);
  if (deed?.kind !== "verb" || deed.text.length !== 2) return false;
  const { kind } = wordAt(text, index + 1, limit) ?? deed;
  return kind !== "noun" && kind !== "generic";
}

/** 加上年结余3.6亿元 is 加 and 上年结余, not 加上 and 年结余. */
const ADDED = wordAt("加上", 0, 2);
const ADDS: Word | null = ADDED === null ? null : { ...ADDED, kind: "frame", text: "加" };
const YEAR = "年";

/** 占地区生产总值 is 占 and 地区生产总值, not 占地 and 区生产总值: a longer word that starts inside a short one takes its second half. */
export function insteadOfOverlap(text: string, index: number, limit: number, word: Word): Word {
  if (word.text.length === 4 && word.kind === "verb") {
    // 出台实施意见 is 出台 and 实施意见, not 出台实施 and 意见
    const named = wordAt(text, index + 2, limit);
    const outruns = named?.kind === "noun" && IMPLEMENTING.has(named.text);
    return (outruns && wordAt(text, index, index + 2)) || word;
  }
  if (word === ADDED && text[index + 2] === YEAR) return ADDS ?? word;
  if (word.text.length !== 2 || word.kind === "noun" || !mayBeginLongWord(text, index + 1)) return word;
  if (word.text.startsWith(TOGETHER) && beginsDeed(text, index + 1, limit))
    return wordAt(text, index, index + 1) ?? word;
  const inner = wordAt(text, index + 1, limit);
  if (inner === null || inner.text.length <= 2) return word;
  return wordAt(text, index, index + 1) ?? word;
}

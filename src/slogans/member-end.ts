import { memberTrails } from "../generated/member-trails.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { PARTICLE } from "./member-lead.js";
import { distanceTo, longestOf } from "./sibling-members.js";
import { WordSet } from "./word-set.js";

/** Words behind the last of a list of members. */
export interface MemberTrailRow {
  kind: "predicate";
  words: readonly string[];
}

const PREDICATES = new WordSet(memberTrails.flatMap(({ words }) => words));
const CLAUSE_END = new UnitSet("，；,;");

/** Where the words that say what the members do begin in `[start, end)`, or `end`: 监督员各司其职 beside 河长, 警长. */
export function trailStart(text: string, { start, end }: Span): number {
  for (
    let at = PREDICATES.nextBeginning(text, start + 1, end);
    at < end;
    at = PREDICATES.nextBeginning(text, at + 1, end)
  ) {
    if (PREDICATES.lengthAt(text, at, end) > 0) return at;
  }
  return end;
}

/** Takes off the last member what belongs to the sentence around an open list: another clause, a predicate, a noun that 的 leads to. */
export function withoutTrail(text: string, members: readonly Span[]): Span[] {
  const others = members.slice(0, -1);
  const last = members.at(-1);
  if (last === undefined || others.length === 0) return [...members];
  let { end } = last;
  if (others.every((other) => CLAUSE_END.next(text, other.start, other.end) === other.end))
    end = CLAUSE_END.next(text, last.start, end);
  const trail = trailStart(text, { start: last.start, end });
  // 城乡协调发展 beside 产业提质 and 环境提升 is whole
  if (distanceTo(others, trail - last.start) < distanceTo(others, end - last.start)) end = trail;
  end =
    sharedTailEnd(text, { start: last.start, end }, others) ?? particleEnd(text, { start: last.start, end }, others);
  return [...others, { start: last.start, end }];
}

/** Where all before it end alike, the last member does too: in 宣传员、调解员、巡查员全部上岗 it is 巡查员. */
function sharedTailEnd(text: string, { start, end }: Span, others: readonly Span[]): number | null {
  const tail = text[(others[0]?.end ?? 0) - 1] ?? "";
  if (others.length < 2 || others.some((other) => text[other.end - 1] !== tail)) return null;
  if (text[end - 1] === tail) return end;
  const at = text.lastIndexOf(tail, Math.min(end, start + longestOf(others)) - 1);
  if (at <= start) return null;
  // 农产品地理标志 beside 农产品 and 绿色食品 is another thing
  const cut = text.slice(start, at + 1);
  return others.some((other) => text.slice(other.start, other.end) === cut) ? null : at + 1;
}

/** 有仁爱之心的好老师 beside 有理想信念, 有道德情操, 有扎实学识: 的 leads to what the members describe. */
function particleEnd(text: string, { start, end }: Span, others: readonly Span[]): number {
  const at = text.indexOf(PARTICLE, start + 1);
  if (at < 0 || at >= end || others.some((other) => text.slice(other.start, other.end).includes(PARTICLE))) return end;
  return distanceTo(others, at - start) < distanceTo(others, end - start) ? at : end;
}

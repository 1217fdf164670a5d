import { conjunctionOf } from "../../coordination/conjunctions.js";
import { type CoordinatedList, type JointKind, PAUSES, partsOf } from "../../coordination/coordinated-list.js";
import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { Run } from "./noun-phrase.js";

const ALL: readonly JointKind[] = ["pause", "firm", "loose"];
const FIRM: readonly JointKind[] = [...PAUSES, "firm"];

/** What a token parts in a coordinated list, or `null`. */
export function jointKindOf({ kind, word }: Token): JointKind | null {
  if (kind === "pause") return "pause";
  const known = word === null ? null : conjunctionOf(word.text);
  return known?.strength ?? (kind === "conjunction" ? "firm" : null);
}

/** A run of tokens as a list. Its spans count tokens. */
function listOf(tokens: TokenRow, { first, last }: Run): CoordinatedList {
  const joints = [];
  for (let start = first; start <= last; start++) {
    const kind = jointKindOf(tokens.at(start));
    if (kind !== null) joints.push({ kind, start, end: start + 1 });
  }
  return { start: first, end: last + 1, joints };
}

/** Without the conjunctions inside of one of its parts: 邮政业、信息传输和相关服务业、铁路和航空运输业 has those that stand behind its last pause. */
function withoutInner(list: CoordinatedList): CoordinatedList {
  const lastPause = list.joints.findLastIndex(({ kind }) => kind === "pause");
  return { ...list, joints: list.joints.filter(({ kind }, at) => kind === "pause" || at > lastPause) };
}

/** 衣着类、居住类和医疗保健和个人用品类: the first conjunction behind the last pause closes the list, the next is inside of its last part. */
function closing(list: CoordinatedList): CoordinatedList {
  const lastPause = list.joints.findLastIndex(({ kind }) => kind === "pause");
  return { ...list, joints: list.joints.filter(({ kind }, at) => kind === "pause" || at === lastPause + 1) };
}

/**
 * The coordinated parts of a run, where it can be read as `count` of them, else none: 及 and 与 may join two words of one part
 * (仪器设备及器械、变压器、汽车产量), and so may 和 where pauses part the others (批发业、信息传输和相关服务业).
 */
export function coordinatedRuns(tokens: TokenRow, run: Run, count: number): Run[] {
  const list = listOf(tokens, run);
  const readings: [CoordinatedList, readonly JointKind[]][] = [ALL, FIRM].flatMap((kinds) =>
    [list, withoutInner(list)].map((read): [CoordinatedList, readonly JointKind[]] => [read, kinds]),
  );
  readings.push([closing(list), ALL], [list, PAUSES]);
  for (const [read, kinds] of readings) {
    const parts = partsOf(read, kinds);
    if (parts.length === count) return parts.map(({ start, end }) => ({ first: start, last: end - 1 }));
  }
  return [];
}

import { UnitSet } from "../text/unit-set.js";
import type { Block } from "./document-structure.js";
import { type Numbering, type NumberingStyle, rankOf, readNumbering } from "./numbering.js";

const BEFORE_LABEL = new UnitSet("。！？：”）");
const OPENS_LABEL = new UnitSet("第一二三四五六七八九十（(〔", ["0", "9"], ["①", "⑳"]);
/** In characters. */
export const LONGEST_HEADING = 45;
const SHORTEST_HEADING = 2;
/** Ends what may be a heading. */
export const MARK: RegExp = /[。！？；：]/;
const LABEL_BELOW = /[（(][一1][）)]|\d{1,3}[.．](?!\d)|(?<!\d)1、(?!\d)|一、|第[一1][章节]/;
const CUTTING: ReadonlySet<NumberingStyle> = new Set([
  "part",
  "chapter",
  "division",
  "han",
  "han-bracket",
  "arabic",
  "arabic-bracket",
]);

/** 第（一）项, 依照（一）、（二）: a label that is referred to. */
const REFERENCE = /[第照据及和或至、][（(][一1][）)]|[（(][一1][）)][项款条目类、和及至]/;
const LONGEST_REFERENCE = 4;

/** What a label may stand behind, or end with where it stands behind white space. */
const BESIDE_LABEL = new UnitSet("。！？：”）)、");
const HAN_DIGIT = new UnitSet("一二三四五六七八九十");
const MOST_HAN_DIGITS = 3;
const OPENING = new UnitSet("（(");
const CLOSING = new UnitSet("）)");
const COMMA = "、";

/** How far each style has counted: those below a superior one anew, or through all parts (`二、总体要求3.指导思想。`). */
export type Count = Map<NumberingStyle, number>;

export function countOn(count: Count, { style, ordinal }: Numbering): void {
  if (CUTTING.has(style)) count.set(style, ordinal ?? 0);
}

/** The labels in a paragraph that count on from their predecessors, in it or in the lines above. */
export function labelsInSequence(
  text: string,
  block: Block,
  isGap: (offset: number) => boolean,
  before: Readonly<Count>,
): Numbering[] {
  return inSequence(labelsOf(text, block, isGap), block.start, before);
}

/** The numbers of each style that open lines. */
export type Custom = ReadonlyMap<NumberingStyle, ReadonlySet<number>>;

/** Reads them off the lines as they were printed. */
export function labelsOfLines(text: string, blocks: readonly Block[]): Custom {
  const found = new Map<NumberingStyle, Set<number>>();
  for (const { kind, start, end } of blocks) {
    const label = kind === "paragraph" ? readNumbering(text, start, end) : null;
    if (label === null || label.ordinal === null || !CUTTING.has(label.style)) continue;
    const ordinals = found.get(label.style);
    if (ordinals === undefined) found.set(label.style, new Set([label.ordinal]));
    else ordinals.add(label.ordinal);
  }
  return found;
}

function labelsOf(text: string, block: Block, isGap: (offset: number) => boolean): Numbering[] {
  const labels: Numbering[] = [];
  const read = (at: number): void => {
    const label = readNumbering(text, at, block.end);
    if (label === null || !CUTTING.has(label.style)) return;
    labels.push(label);
    const inferior = firstBelow(text, label, block.end);
    if (inferior >= 0) read(inferior);
  };
  const starts = startsIn(text, block, isGap);
  read(block.start);
  for (const at of inOrder(starts)) if (at > (labels.at(-1)?.start ?? -1)) read(at);
  return labels;
}

const inOrder = (places: number[]): readonly number[] =>
  places.length > 1 ? places.sort((one, other) => one - other) : places;

/** Where a label may stand behind the end of a sentence, a colon or a closing mark, or behind white space. */
function startsIn(text: string, { start, end }: Block, isGap: (offset: number) => boolean): number[] {
  const starts: number[] = [];
  for (let at = BESIDE_LABEL.next(text, start, end); at < end; at = BESIDE_LABEL.next(text, at + 1, end)) {
    if (at + 1 < end && BEFORE_LABEL.at(text, at) && OPENS_LABEL.at(text, at + 1)) starts.push(at + 1);
    const label = HAN_DIGIT.at(text, at - 1) ? labelBefore(text, start, at) : -1;
    if (label > start && isGap(label)) starts.push(label);
  }
  return starts;
}

/** Where the label `一、` or `（一）` begins whose last mark stands at `mark`, or -1. */
function labelBefore(text: string, start: number, mark: number): number {
  const first = Math.max(start, mark - MOST_HAN_DIGITS);
  let at = mark;
  while (at > first && HAN_DIGIT.at(text, at - 1)) at--;
  if (at === mark) return -1;
  if (text[mark] === COMMA) return at;
  return CLOSING.at(text, mark) && at > start && OPENING.at(text, at - 1) ? at - 1 : -1;
}

/** Where an inferior label stands right behind the words of a heading: `三、重点任务（一）…`; -1 where none does. */
function firstBelow(text: string, { style, end }: Numbering, limit: number): number {
  const words = text.slice(end, Math.min(limit, end + LONGEST_HEADING));
  const stop = words.search(MARK);
  const first = words.search(LABEL_BELOW);
  if (
    first < SHORTEST_HEADING ||
    (stop >= 0 && stop < first) ||
    REFERENCE.test(words.slice(0, first + LONGEST_REFERENCE))
  )
    return -1;
  const inferior = readNumbering(text, end + first, limit);
  return inferior !== null && rankOf(inferior.style) > rankOf(style) ? end + first : -1;
}

/** Keeps the labels that count on from their predecessors, here or in the lines above, or start at one, below or beside them. */
function inSequence(labels: readonly Numbering[], start: number, before: Readonly<Count>): Numbering[] {
  const kept: Numbering[] = [];
  if (labels.length === 0) return kept;
  const last = new Map(before);
  for (const label of labels) {
    const ordinal = label.ordinal ?? 0;
    const previous = last.get(label.style) ?? (kept.length === 0 ? ordinal - 1 : 0);
    if (label.start !== start && ordinal !== 1 && ordinal !== previous + 1) continue;
    countOn(last, label);
    kept.push(label);
  }
  return kept;
}

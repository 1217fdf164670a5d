import { levels } from "../generated/levels.js";
import { WordMap } from "../slogans/word-set.js";
import type { HonourLevel, Span } from "../types.js";

/** A row of `data/honours/levels.yaml`, which explains each field. */
export interface LevelRow {
  level?: HonourLevel;
  words: readonly string[];
  not?: readonly string[];
  notAfter?: readonly string[];
  explicit?: boolean;
  unique?: boolean;
  abroad?: boolean;
}

const UNIQUE = levels.flatMap(({ unique, words }) => (unique ? words : []));
const ABROAD = levels.flatMap(({ abroad, words }) => (abroad ? words : []));
/** How far 首个 stands behind the place that it is the first of. */
const LONGEST_CIRCLE = 6;
/** Behind 市 or 县 at the end of a title: 示范县（区）, “激励市”称号. What is honoured is one, it does not say by whom. */
const TITLE_END = /^[”’」』》）)]{0,2}(?:[（(]|称号|名单|荣誉|行列|$)/;
const KIND_OF_PLACE = /^[市县区州]$/;

const LEVELS = new WordMap(levels.flatMap((row) => row.words.map((word) => [word, row] as const)));
const ORDER: readonly HonourLevel[] = ["county", "city", "provincial", "national"];
const JOINS = /^[和及与或/·]{0,2}$|、/;

interface FoundLevel extends Span {
  level: HonourLevel;
  explicit: boolean;
}

/**
 * The level that the words of a span tell, or `null`. Words that say nothing but the level (省级) go before names; of several in one
 * list (国家级、省级) the lowest counts, for that much is sure.
 */
export function levelIn(text: string, span: Span): HonourLevel | null {
  const unique = behindUnique(text, span);
  if (unique === null) return lowestIn(text, span);
  const inner = lowestIn(text, unique);
  if (inner !== null) return inner;
  const words = text.slice(unique.start, unique.end);
  return ABROAD.some((word) => words.includes(word)) ? null : lowestIn(text, span);
}

/** What stands behind 全市首个; `null` where a title begins otherwise. */
function behindUnique(text: string, { start, end }: Span): Span | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_CIRCLE + 3));
  for (const word of UNIQUE) {
    const at = head.indexOf(word);
    if (at > 0 && at <= LONGEST_CIRCLE) return { start: start + at + word.length, end };
  }
  return null;
}

function lowestIn(text: string, span: Span): HonourLevel | null {
  const found = wordsIn(text, span);
  const first = found.findIndex(({ explicit }) => explicit);
  const [own, ...others] = found.slice(Math.max(first, 0));
  if (own === undefined) return null;
  let lowest = own.level;
  let from = own.end;
  for (const { start, end, level } of others) {
    if (!JOINS.test(text.slice(from, start))) break;
    if (ORDER.indexOf(level) < ORDER.indexOf(lowest)) lowest = level;
    from = end;
  }
  return lowest;
}

const counts = ({ not = [], notAfter = [] }: LevelRow, text: string, start: number, end: number): boolean =>
  !not.some((word) => text.startsWith(word, end)) &&
  !notAfter.some((word) => text.startsWith(word, start - word.length));

function wordsIn(text: string, { start, end }: Span): FoundLevel[] {
  const found: FoundLevel[] = [];
  for (let at = start; at < end; ) {
    const length = LEVELS.lengthAt(text, at, end);
    if (length === 0) {
      at++;
      continue;
    }
    const [row] = LEVELS.valuesOf(text.slice(at, at + length));
    const after = at + length;
    const isKind = KIND_OF_PLACE.test(text.slice(at, after)) && at > start && TITLE_END.test(text.slice(after, end));
    if (row?.level !== undefined && !isKind && counts(row, text, at, after))
      found.push({ start: at, end: after, level: row.level, explicit: row.explicit ?? false });
    at = after;
  }
  return found;
}

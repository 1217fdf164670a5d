import { spreadHeads } from "./generated/spread-heads.js";
import type { PageText } from "./page-text.js";

/** A row of `data/readers/spread-heads.yaml`. */
export interface SpreadHead {
  word: string;
}

const HANZI = /^[\u4E00-\u9FFF]$/;
const SINGLE = /^[\u4E00-\u9FFF0-9.,．，、。；：（）()%％]$/;
/** Ends what stands before it, and begins nothing. */
const CLOSES = /^[.,．，、。；：）)%％]$/;
const WORDS: ReadonlySet<string> = new Set(spreadHeads.map(({ word }) => word));
const LONGEST_WORD = 3;
/** Gaps of letter-spaced text differ by less than this share of the character height. */
const EVEN = 0.3;
/** So many gaps of one width are no accident. */
const LEAST_GAPS = 3;
/** Hanzi are spread out further than figures ever are, and those of a known word over all of a wide cell. */
const MOST_BETWEEN_HANZI = 8;
const MOST_WITHIN_WORD = 16;
const MOST_BETWEEN_FIGURES = 1.05;
/** What a line that is spread out over its width consists of: hanzi and figures between them, of which there are fewer. */
const OF_SPREAD_LINE = /^(?:[\u4E00-\u9FFF，、。；：（）]|[\d.,]{1,9}[%％]?|[%％])$/;
const LEAST_SPREAD_PAIRS = 2;
/** Hanzi and narrower digits with gaps that differ by less than this share are set apart by one measure, as those of cells are not. */
const SAME_GAP = 0.1;

/**
 * For each piece of a row, whether it goes on with the piece before it although a gap parts them: letter-spaced text (`1 4 . 5 亿 元`) and
 * words that are spread over their cell (`合　　计`).
 */
export function spreadPieces(row: readonly PageText[]): boolean[] {
  if (isSpreadLine(row)) return row.map((_, at) => at > 0);
  const goesOn = row.map(() => false);
  for (let from = 0; from < row.length; ) {
    const to = endOfRun(row, from);
    if (to === from + 1) {
      from = to;
      continue;
    }
    const text = row
      .slice(from, to)
      .map((piece) => piece.text)
      .join("");
    const isWord = to - from <= LONGEST_WORD && WORDS.has(text);
    const isRun =
      to - from > LEAST_GAPS && gapBetween(row[from]!, row[from + 1]!) <= MOST_BETWEEN_HANZI * row[from]!.size;
    if (isWord || isRun) goesOn.fill(true, from + 1, to);
    if (isRun) {
      const gap = gapAt(row, from + 1) ?? 0;
      for (const at of [from, to]) goesOn[at] ||= continues(row, at, gap);
    }
    from = isWord || isRun ? to : from + 1;
  }
  return goesOn;
}

/**
 * Whether a whole row is one line that is spread out over its width (`建 成 1 8 座 泵 站`), with gaps so wide that figures elsewhere are parted
 * by them: it begins with a hanzi, ends with none of its digits, and has more hanzi than those or one gap throughout. Cells of a row hold
 * words.
 */
function isSpreadLine(row: readonly PageText[]): boolean {
  const [first, second, last] = [row[0], row[1], row.at(-1)];
  if (first === undefined || second === undefined || last === undefined || !HANZI.test(first.text)) return false;
  const gap = gapBetween(first, second);
  if (gap <= 0 || gap > MOST_BETWEEN_HANZI * first.size || /\d$/.test(last.text)) return false;
  let [hanzi, pairs, digits, uneven] = [1, 0, 0, 0];
  for (let at = 1; at < row.length; at++) {
    const [before, piece] = [row[at - 1] ?? first, row[at] ?? last];
    if (!OF_SPREAD_LINE.test(piece.text)) return false;
    uneven = Math.max(uneven, Math.abs(gapBetween(before, piece) - gap));
    if (uneven > EVEN * first.size) return false;
    const isHanzi = HANZI.test(piece.text);
    if (isHanzi) hanzi++;
    else if (/\d/.test(piece.text)) digits += piece.text.length;
    if (isHanzi && HANZI.test(before.text)) pairs++;
    // figures of several digits beside each other are two
    if (/\d$/.test(before.text) && /^\d/.test(piece.text) && before.text.length + piece.text.length > 2) return false;
  }
  if (digits === 0 || pairs === 0) return false;
  return uneven <= SAME_GAP * first.size || (pairs >= LEAST_SPREAD_PAIRS && digits < hanzi);
}

/** Whether a piece is parted from the one before by the gap of letter-spaced text: the run begins or ends within one of them. */
function continues(row: readonly PageText[], at: number, gap: number): boolean {
  const own = gapAt(row, at);
  const size = row[at]?.size ?? 0;
  return own !== null && own > 0 && own <= MOST_BETWEEN_FIGURES * size && Math.abs(own - gap) <= EVEN * size;
}

/** The gap before a piece. */
function gapAt(row: readonly PageText[], at: number): number | null {
  const [before, piece] = [row[at - 1], row[at]];
  return before === undefined || piece === undefined ? null : gapBetween(before, piece);
}

/** The end of the run of single characters with even gaps that begins at `from`. */
function endOfRun(row: readonly PageText[], from: number): number {
  const first = row[from]!;
  if (!SINGLE.test(first.text) || CLOSES.test(first.text)) return from + 1;
  const second = row[from + 1];
  if (second === undefined) return from + 1;
  const gap = gapBetween(first, second);
  let at = from + 1;
  for (; at < row.length; at++) {
    const [before, piece] = [row[at - 1]!, row[at]!];
    const most = HANZI.test(piece.text) && HANZI.test(before.text) ? MOST_WITHIN_WORD : MOST_BETWEEN_FIGURES;
    const own = gapBetween(before, piece);
    if (!SINGLE.test(piece.text) || own > most * first.size || Math.abs(own - gap) > EVEN * first.size) break;
  }
  return at;
}

const gapBetween = (before: PageText, piece: PageText): number => piece.x - before.x - before.width;

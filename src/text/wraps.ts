import { type ApparatusLine, apparatusOf } from "./apparatus.js";
import { inferColumns } from "./columns.js";
import { startsNumbered } from "./enumerators.js";
import { endsOpen, endsTitle, startsBound } from "./line-borders.js";
import type { Line } from "./lines.js";
import { OpenMarks } from "./open-marks.js";
import { endsSentence } from "./sentence-marks.js";

/** The lines printed for one paragraph, heading or fragment: `[from, to)` in the list of lines. */
export interface LineGroup {
  from: number;
  to: number;
}

type Verdict = "join" | "break";

/** What is known at the break between `line` and `next`. */
interface LineBreak {
  line: Line;
  next: Line;
  afterNext: Line | undefined;
  lineKind: ApparatusLine | null;
  nextKind: ApparatusLine | null;
  /** `line` is the value of a label that stands on the line before. */
  isValue: boolean;
  /** Lines of the paragraph so far. */
  height: number;
  /** The paragraph so far has a comma or a stop inside: it is running text. */
  flows: boolean;
  /** There is a whole sentence in it. */
  holdsSentence: boolean;
  /** The break stands inside of a quotation or bracket that one of the next lines closes. */
  enclosed: boolean;
  /** Width of the column here, 0 where there is none. */
  column: number;
  /** `next` is set in like the first line of a paragraph. */
  indented: boolean;
  /** Lines of this document are broken at no particular width. */
  ragged: boolean;
}

/** A reason to join two lines or to keep them apart. The first that has a verdict counts. */
interface WrapRule {
  name: string;
  decide(at: LineBreak): Verdict | null;
}

const ASKS_FOR_MORE = /[，、,（(“‘《〈「『【〔]$/;
const CANNOT_BEGIN = /^[，。、；：！？”’」』）)》〉】〕%‰]/;
const SOFT_END = /[；：;:]$/;
const NUMBER_BEFORE_NUMBERED = /[，、第]$/;
const DIGIT_END = /\d$/;
const UNIT_START = /^[年月日号个项件篇条家户人名位场次期册张亩吨公千百万亿元倍余多个%]/;
const QUANTITY_END = /[\d%‰][\u4E00-\u9FFF]{0,3}$/;
const LONE_TAIL = /[、，][\u4E00-\u9FFF]$/;
const BODY_OF_TITLE = /(?:政府|委员会|办公厅|办公室|厅|局|部|院|政协|人大|党委|协会|中心)$/;
const WIDEST_TITLE = 80;
const WIDEST_HEADING = 64;
const PARAGRAPH_INDENT = 4;

const RULES: readonly WrapRule[] = [
  {
    name: "label of an index block, value on the next line",
    decide: ({ lineKind, nextKind, next }) =>
      lineKind === "bare-field" ? (mayBeValue(nextKind, next) ? "join" : "break") : null,
  },
  {
    name: "apparatus",
    decide: ({ lineKind, nextKind, isValue }) => (isValue || lineKind !== null || nextKind !== null ? "break" : null),
  },
  {
    name: "row of a table",
    decide: ({ line, next }) => (line.isRow || next.isRow ? "break" : null),
  },
  {
    name: "open quotation or bracket",
    decide: ({ enclosed }) => (enclosed ? "join" : null),
  },
  {
    name: "numbered line",
    decide: ({ line, next }) => {
      if (!startsNumbered(next.text)) return null;
      return NUMBER_BEFORE_NUMBERED.test(line.text) ? "join" : "break";
    },
  },
  {
    name: "mark that cannot stand at the border of a line",
    decide: ({ line, next }) => (ASKS_FOR_MORE.test(line.text) || CANNOT_BEGIN.test(next.text) ? "join" : null),
  },
  {
    name: "end of a sentence",
    decide: (at) => {
      if (!endsSentence(at.line.text) && !SOFT_END.test(at.line.text)) return null;
      return at.next.gap === 0 && !at.indented && isFull(at, 1) ? "join" : "break";
    },
  },
  {
    name: "word that cannot stand at the border of a line",
    decide: ({ line, next }) => {
      const cut = endsOpen(line.text) || startsBound(next.text) || LONE_TAIL.test(line.text);
      return cut || (DIGIT_END.test(line.text) && UNIT_START.test(next.text)) ? "join" : null;
    },
  },
  {
    name: "full line of a column",
    decide: (at) => {
      if (!isFull(at, 4)) return null;
      return at.flows || (at.next.gap === 0 && !at.indented) ? "join" : "break";
    },
  },
  {
    name: "indented paragraph",
    decide: ({ indented }) => (indented ? "break" : null),
  },
  {
    name: "title over several lines",
    decide: ({ line, next, afterNext, flows }) => {
      if (flows || line.width > WIDEST_TITLE || endsTitle(line.text) || endsSentence(next.text)) return null;
      if (next.text.startsWith("关于")) return BODY_OF_TITLE.test(line.text) && next.gap === 0 ? "join" : null;
      if (!line.text.includes("关于") || next.width > WIDEST_TITLE) return null;
      return endsTitle(next.text) || (afterNext !== undefined && endsTitle(afterNext.text)) ? "join" : null;
    },
  },
  {
    name: "sentence that goes on",
    decide: ({ line, next, flows, height, holdsSentence, column, ragged }) => {
      if (!flows) return null;
      if (QUANTITY_END.test(line.text)) return "break";
      if (next.gap > 0) return column > 0 && holdsSentence && FLOWS.test(next.text) ? "join" : "break";
      const maybeHeading = height === 1 && !holdsSentence && line.width <= WIDEST_HEADING;
      return maybeHeading && !ragged ? "break" : "join";
    },
  },
  {
    name: "text broken at no particular width",
    decide: ({ line, next, ragged }) =>
      ragged && next.gap === 0 && !startsNumbered(line.text) && !endsTitle(line.text) ? "join" : null,
  },
];

/** Says which of the lines were printed as one paragraph, heading or fragment. Furniture is not among the lines. */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const groups: LineGroup[] = [];
  if (lines.length === 0) return groups;
  const columns = inferColumns(lines);
  const kinds = lines.map((line) => apparatusOf(line.text));
  const ragged = isRagged(lines, columns);
  const marks = new OpenMarks();
  let from = 0;
  let flows = false;
  let holdsSentence = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    marks.read(line.text);
    if (next !== undefined) {
      flows ||= FLOWS.test(line.text);
      holdsSentence ||= HOLDS_SENTENCE.test(line.text);
      const column = columns[index]!;
      const verdict = decide({
        line,
        next,
        afterNext: lines[index + 2],
        lineKind: kinds[index]!,
        nextKind: kinds[index + 1]!,
        isValue: index > from && kinds[index - 1] === "bare-field",
        height: index - from + 1,
        flows,
        holdsSentence,
        enclosed: marks.closedWithin(lines, index + 1),
        column,
        indented: next.indent > (column > 0 ? leftEdge(lines, index) : PARAGRAPH_INDENT - 1),
        ragged,
      });
      if (verdict === "join") continue;
    }
    groups.push({ from, to: index + 1 });
    from = index + 1;
    flows = false;
    holdsSentence = false;
    marks.clear();
  }
  return groups;
}

function mayBeValue(kind: ApparatusLine | null, { gap }: Line): boolean {
  return gap === 0 && (kind === null || kind === "date");
}

const FLOWS = /[，。；！？](?=.)|[，]$/;
const HOLDS_SENTENCE = /[。！？；](?=.)/;
const NEAR = 8;

function decide(at: LineBreak): Verdict {
  for (const rule of RULES) {
    const verdict = rule.decide(at);
    if (verdict !== null) return verdict;
  }
  return "break";
}

/** The first word of the next line would have reached over the column, give or take `slack` half-width columns. */
function isFull({ line, next, column }: LineBreak, slack: number): boolean {
  return column > 0 && line.width + firstWordWidth(next.text) >= column - slack;
}

const FIRST_WORD = /^(?:[A-Za-z\d.%]{1,12}|.)[，。、；：！？”’」』）》]{0,2}/u;

function firstWordWidth(text: string): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  let width = 0;
  for (const unit of word) width += unit < "\u1100" ? 1 : 2;
  return width;
}

function leftEdge(lines: readonly Line[], index: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let near = Math.max(0, index - NEAR); near <= Math.min(lines.length - 1, index + NEAR); near++) {
    least = Math.min(least, lines[near]!.indent);
  }
  return least;
}

/** Whether lines outside of any column stop in mid-sentence again and again. */
function isRagged(lines: readonly Line[], columns: readonly number[]): boolean {
  let cut = 0;
  let others = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    if (columns[index]! > 0 || lines[index + 1]!.gap > 0) continue;
    const { text } = lines[index]!;
    const isCut = !endsSentence(text) && (ASKS_FOR_MORE.test(text) || HOLDS_SENTENCE.test(text));
    if (isCut && !startsNumbered(lines[index + 1]!.text)) cut++;
    else others++;
  }
  return cut >= 3 && cut * 3 >= others;
}

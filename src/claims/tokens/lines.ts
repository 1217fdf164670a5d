import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { DIGIT } from "../../text/ascii.js";
import { UnitSet } from "../../text/unit-set.js";
import { wordAt } from "../words/dictionary.js";
import { wordClass } from "../words/word-classes.js";
import type { VerbKind, Word } from "../words/word-rows.js";

/** A line of an infographic or a table is no longer than this and ends without a mark. */
const SHORT = 30;
/** A label over its figure, the change below: no infographic has more lines that belong together. */
const MOST_LINES = 4;
const MARK = new UnitSet("。！？；，、：;:,.!?");
/** What parts the cells of a row, in the clean text. */
const CELL_BORDER = new UnitSet(" |");
const OPENS_ADDITION = new UnitSet("（(↑↓");

/** Verbs that bring a figure; a block that ends in one was cut off before it. */
const BRINGS = wordClass("brings");
/** What these verbs say is said of the figure above. */
const SAYS_MORE: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["rise", "fall", "compare", "rank"]);

const breaksOff = (text: string, end: number): boolean => BRINGS.ends(text.slice(end - 2, end));

/** Lines that are read as one: the last of them leaves it open whether more belong to it. */
interface Group {
  unit: Sentence;
  lines: number;
  hasFigure: boolean;
}

/**
 * The sentences of a document, those that are short lines on their own joined with the few lines that belong to them: an infographic has the
 * label on one line, the figure on the next, its change on a third. So is a block that breaks off before its figure. A row of a table, and a
 * line that names what it counts, is a unit of its own.
 */
export function readingUnits({ text, blocks, sentences }: DocumentStructure): Sentence[] {
  const units: Sentence[] = [];
  let group: Group | null = null as Group | null;
  let lastBlock = -1;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    const alone = block !== undefined && sentence.end === block.end && sentence.start <= block.body;
    const short = alone && isShortLine(text, sentence);
    const open = short || (sentence.end === block?.end && breaksOff(text, sentence.end));
    const follows = group !== null && sentence.block === lastBlock + 1 && sentence.section === group.unit.section;
    if (group !== null && follows && belongs(text, group, sentence, short)) {
      group.unit = { ...group.unit, end: sentence.end };
      group.lines++;
      group.hasFigure ||= DIGIT.next(text, sentence.start, sentence.end) < sentence.end;
    } else {
      if (group !== null) units.push(group.unit);
      const hasFigure = open && DIGIT.next(text, sentence.start, sentence.end) < sentence.end;
      group = { unit: sentence, lines: 1, hasFigure };
    }
    if (!open) {
      units.push(group.unit);
      group = null;
    }
    lastBlock = sentence.block;
  }
  if (group !== null) units.push(group.unit);
  return units;
}

function isShortLine(text: string, { start, end }: Sentence): boolean {
  return end - start <= SHORT && !MARK.at(text, end - 1) && CELL_BORDER.next(text, start, end) === end;
}

/** 农业生产有新突破｜1985年，…: a year is no figure that the line above could bring. */
const OPENS_WITH_YEAR = /^(?:19|20)\d\d ?年/;
const LONGEST_YEAR = 6;

/** Whether the sentence says what the lines above leave open, or more of the figure that they name. */
function belongs(text: string, { unit, lines, hasFigure }: Group, { start, end }: Sentence, short: boolean): boolean {
  if (lines >= MOST_LINES) return false;
  if (
    DIGIT.at(text, start) &&
    breaksOff(text, unit.end) &&
    !OPENS_WITH_YEAR.test(text.slice(start, start + LONGEST_YEAR))
  )
    return true;
  return short && (!hasFigure || saysMore(text, start, end));
}

/** 同比增长6.8%, 全市排名第3位, 较全市高1.1个百分点, ↑9.5%: the line names nothing of its own. */
function saysMore(text: string, start: number, end: number): boolean {
  if (OPENS_ADDITION.at(text, start)) return true;
  let at = start;
  let word = wordAt(text, at, end);
  while (word !== null && (word.kind === "scope" || word.kind === "adverb")) {
    at += word.text.length;
    word = wordAt(text, at, end);
  }
  return word !== null && isSaidOfFigure(word);
}

const COMPARES: ReadonlySet<string> = new Set(["比", "较"]);

const isSaidOfFigure = ({ kind, verb, text }: Word): boolean =>
  kind === "baseline" || SAYS_MORE.has(verb) || (kind === "preposition" && COMPARES.has(text));

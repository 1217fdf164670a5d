import { DocumentYears } from "../claims/scope/document-years.js";
import { greatest, least } from "../collections/extremes.js";
import { triggers } from "../generated/triggers.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { toQuantity } from "../quantity/scanned-quantity.js";
import { WordSet } from "../slogans/word-set.js";
import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import type { Honour, Mention, Span } from "../types.js";
import { type Clause, clausesOf } from "./clause.js";
import { withoutSubjectEdges } from "./edges.js";
import type { FoundHonour } from "./found-honour.js";
import { lastWord } from "./last-word.js";
import { levelIn } from "./levels.js";
import { PREDICATE_WORDS } from "./predicates.js";
import { RULES } from "./rules.js";
import { Standing } from "./standing.js";

/** A row of `data/honours/triggers.yaml`. */
export interface TriggerRow {
  words: readonly string[];
}

/** A clause without one of these holds no honour. */
const TRIGGERS = new WordSet([...PREDICATE_WORDS, ...triggers.flatMap(({ words }) => words)]);

interface ReadHonour {
  found: FoundHonour;
  rule: string;
}

/** Finds the recognition that work has met with. Spans are offsets in the clean text. */
export function readHonours(
  structure: DocumentStructure,
  years: DocumentYears = new DocumentYears(structure),
): Honour[] {
  const { text } = structure;
  const standing = new Standing(structure, years);
  const honours: Honour[] = [];
  const telling = structure.sentences.filter(({ start, end }) => TRIGGERS.isWithin(text, start, end));
  for (const sentence of telling) {
    let subject: Mention | null = null;
    for (const clause of clausesOf(text, sentence, TRIGGERS)) {
      for (const { found, rule } of readClause(clause)) {
        if (standing.isPlanned(sentence, found.verb)) continue;
        const honour = honourOf(clause, sentence, found, subject, rule, honours.length);
        subject = honour.subject;
        honours.push(honour);
      }
    }
  }
  return honours;
}

function readClause(clause: Clause): ReadHonour[] {
  const kept: ReadHonour[] = [];
  for (const { name, read } of RULES) {
    const earlier = [...kept];
    for (const found of read(clause)) {
      if (!earlier.some((other) => overlaps(found, other.found))) kept.push({ found, rule: name });
    }
  }
  return kept.sort((left, right) => left.found.end - right.found.end);
}

const overlaps = (left: FoundHonour, right: FoundHonour): boolean =>
  left.verb.start < right.end && right.verb.start < left.end;

function honourOf(
  clause: Clause,
  sentence: Sentence,
  found: FoundHonour,
  before: Mention | null,
  rule: string,
  id: number,
): Honour {
  const { text } = clause;
  const mentionOf = (span: Span): Mention => ({ text: text.slice(span.start, span.end), span });
  const mention = (span: Span | null): Mention | null => (span === null ? null : mentionOf(span));
  const { subject, count } = recognised(clause, found);
  const own = mention(subject);
  const parts = [found.verb, found.title, found.giver, subject, count?.span ?? null].filter((part) => part !== null);
  return {
    id,
    kind: found.kind,
    verb: mentionOf(found.verb),
    title: mention(found.title),
    giver: mention(found.giver),
    level: levelOf(text, found),
    subject: own ?? before,
    count: count === null ? null : toQuantity(count),
    span: { start: least(parts.map(({ start }) => start)), end: greatest(parts.map(({ end }) => end)) },
    section: sentence.section,
    sentence: { start: sentence.start, end: sentence.end },
    rule,
  };
}

function levelOf(text: string, { levels, left }: FoundHonour): Honour["level"] {
  const occasion = left === null ? null : occasionIn(text, left);
  for (const span of [...levels, occasion]) {
    const level = span === null ? null : levelIn(text, span);
    if (level !== null) return level;
  }
  return null;
}

/** 12个村的经验做法: the figure counts something else. */
const BELONGS = /的/;
const LONGEST_OCCASION = 60;

/** In which contest or meeting: 在全市水利综合考评中. */
function occasionIn(text: string, left: Span): Span | null {
  const words = withoutSubjectEdges(text, left);
  if (words === null || !"中上里".includes(text.charAt(words.end - 1))) return null;
  const mark = lastWord(text.slice(words.start, words.end), ["在", "于"]);
  const start = mark === null ? words.start : words.start + mark.index;
  return mark === null || words.end - start > LONGEST_OCCASION ? null : { start, end: words.end };
}

function subjectIn(text: string, left: Span): Span | null {
  const end = occasionIn(text, left)?.start ?? left.end;
  return withoutSubjectEdges(text, { start: left.start, end });
}

/** What stands before the predicate is what was recognised; a single figure at its edge says how many. */
function recognised(
  clause: Clause,
  { left, subject = null, count }: FoundHonour,
): { subject: Span | null; count: ScannedQuantity | null } {
  const { text } = clause;
  const whole = left === null ? subject : subjectIn(text, left);
  if (whole === null || whole.end - whole.start < 2) return { subject: null, count };
  const counted = clause.quantities.filter(
    ({ span, kind }) => kind === "count" && span.start >= whole.start && span.end <= whole.end,
  );
  const [only] = counted;
  if (count !== null || counted.length !== 1 || only === undefined) return { subject: whole, count };
  if (only.extent.start === whole.start && !BELONGS.test(text.slice(only.extent.end, whole.end))) {
    const rest = withoutSubjectEdges(text, { start: only.extent.end, end: whole.end });
    return { subject: rest, count: only };
  }
  if (only.extent.end === whole.end) {
    const rest = withoutSubjectEdges(text, { start: whole.start, end: only.extent.start });
    return { subject: rest, count: only };
  }
  return { subject: whole, count: BELONGS.test(text.slice(only.extent.end, whole.end)) ? null : only };
}

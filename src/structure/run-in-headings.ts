import { type Heading, titleOf } from "./heading.js";
import { isText, type Line } from "./lines.js";
import { hasFigure, opensWithChange, opensWithTask, titularity } from "./titular.js";

interface Candidate {
  line: number;
  /** Place among the paragraphs of its part. */
  place: number;
  length: number;
  strength: 1 | 2;
  mark: string;
}

const SHORTEST = 4;
const LONGEST = 30;
const MOST_COMMAS = 2;
/** 产业优势更加突出。…, 产业优势更加突出：… */
const MARKS: ReadonlySet<string> = new Set(["。", "："]);
/** The text after a run-in heading is at least this long. */
const SHORTEST_TEXT = 8;
/** So many paragraphs may follow one with a heading before the run of headings is over. */
const MOST_CONTINUING = 2;
/** So many of the paragraphs in a run open with a heading. */
const DENSITY = 0.6;

/**
 * Finds headings without a number that open their paragraphs (`完善提案工作机制。市政协…`). One titular sentence proves nothing:
 * it must be what most paragraphs in a row open with. Two in a row do where the document has longer runs or their wording is parallel.
 */
export function runInHeadings(
  text: string,
  lines: readonly Line[],
  first: number,
  known: ReadonlySet<number>,
): Heading[] {
  const runs = findRuns(text, lines, first, known);
  const isCustom = runs.some((run) => isConvincing(run));
  const accepted = runs.filter(
    (run) => isConvincing(run) || (isPair(run) && (isCustom || isParallel(text, lines, run))),
  );
  return accepted.flatMap((run) => run.map(({ line }) => toHeading(text, lines[line]!, line)));
}

function findRuns(text: string, lines: readonly Line[], first: number, known: ReadonlySet<number>): Candidate[][] {
  const runs: Candidate[][] = [];
  let run: Candidate[] = [];
  let place = 0;
  const close = (): void => {
    strengthenParallel(run);
    while (run.at(-1)?.strength === 1) run.pop();
    while (run[0]?.strength === 1) run.shift();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let index = first; index < lines.length; index++) {
    if (known.has(index)) {
      close();
      continue;
    }
    const line = lines[index]!;
    if (!isText(line)) continue;
    place++;
    const strength = strengthOf(text, line);
    if (strength === 0) continue;
    if (run.length > 0 && place - run.at(-1)!.place > MOST_CONTINUING + 1) close();
    const { end, mark } = line.lead!;
    run.push({ line: index, place, length: end - line.start, strength, mark });
  }
  close();
  return runs;
}

/** In a run of leads of one length, the length speaks for each. */
function strengthenParallel(run: readonly Candidate[]): void {
  if (run.length < 3) return;
  const median = run.map(({ length }) => length).sort((a, b) => a - b)[run.length >> 1]!;
  for (const candidate of run) if (Math.abs(candidate.length - median) <= 1) candidate.strength = 2;
}

function strengthOf(text: string, { numbering, lead, end, glued }: Line): 0 | 1 | 2 {
  if (numbering !== null || lead === null || glued || !MARKS.has(lead.mark) || lead.commas > MOST_COMMAS) return 0;
  const length = lead.end - lead.start;
  if (length < SHORTEST || length > LONGEST || end - lead.after < SHORTEST_TEXT) return 0;
  const words = text.slice(lead.start, lead.end);
  const strength = titularity(words, false);
  // 联系电话：…: before a colon a name is no heading, unless it has the making of one
  if (lead.mark === "：" && (strength < 2 || hasFigure(words))) return 0;
  // A figure makes a statement of a lead, unless it opens with a task among others that do (`新建改建农村公路3000公里。`).
  if (hasFigure(words))
    return strength === 2 && lead.commas === 0 && opensWithTask(words) && !opensWithChange(words) ? 1 : 0;
  return strength;
}

function isConvincing(run: readonly Candidate[]): boolean {
  if (run.length < 3) return false;
  const strong = run.filter(({ strength }) => strength === 2).length;
  return strong * 2 > run.length && run.length >= DENSITY * paragraphs(run);
}

/** Two lines with a colon may be fields (`保障措施：…`). */
function isPair(run: readonly Candidate[]): boolean {
  return run.length === 2 && paragraphs(run) === 2 && run.every(({ mark }) => mark === "。");
}

function paragraphs(run: readonly Candidate[]): number {
  return run.at(-1)!.place - run[0]!.place + 1;
}

/** So much may two headings differ in length that read like headings and begin or end alike. */
const PAIR_SLACK = 3;
/** What stands so far from the end makes a pair of what follows: 新成绩, 新变化. */
const FRAME = 3;

function isParallel(text: string, lines: readonly Line[], [one, other]: readonly Candidate[]): boolean {
  const a = wordsOf(text, lines[one!.line]!);
  const b = wordsOf(text, lines[other!.line]!);
  // 产业发展取得新成绩。…, 城乡面貌呈现新变化。…
  const sameFrame = a.at(-FRAME) === b.at(-FRAME);
  const sameEdge = sameFrame || a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);
  const difference = Math.abs(a.length - b.length);
  if (sameEdge && one!.strength === 2 && other!.strength === 2 && difference <= PAIR_SLACK) return true;
  return difference <= 1 && (sameEdge || a.indexOf("，") === b.indexOf("，"));
}

function wordsOf(text: string, { start, lead }: Line): string {
  return text.slice(start, lead!.end);
}

function toHeading(text: string, { start, lead }: Line, line: number): Heading {
  const title = titleOf(text, start, lead!.end);
  return { line, start, end: lead!.end, style: "run-in", ordinal: null, label: "", title, body: lead!.after };
}

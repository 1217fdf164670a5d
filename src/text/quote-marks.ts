import { UnitSet } from "./unit-set.js";

/** Marks of one family close each other. Straight marks that pair up within their sentence are a family of their own. */
export enum Family {
  Double,
  Single,
  Corner,
  Hollow,
  Book,
  Angle,
  StraightDouble,
  StraightSingle,
}
const FAMILIES = 8;

/** How many marks of each family there are of a sort. */
export class FamilyCounts {
  readonly #counts: number[] = new Array<number>(FAMILIES).fill(0);

  of(family: Family): number {
    return this.#counts[family] ?? 0;
  }

  add(family: Family, more: number): void {
    this.#counts[family] = this.of(family) + more;
  }
}

export type Side = "open" | "close" | "either";

export interface Mark {
  at: number;
  family: Family;
  side: Side;
  sentence: number;
}

const COMMA = new UnitSet("，；、,;");

/**
 * Decides of every mark whether it opens or closes. Straight marks take turns, and so do leaning ones in a sentence where all of a
 * family lean the same way.
 */
export function direct(text: string, marks: readonly Mark[]): void {
  const isOpen = new Array<boolean>(FAMILIES).fill(false);
  let ofSentence: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    ofSentence.push(mark);
    if (marks[index + 1]?.sentence === mark.sentence) continue;
    partOdd(text, ofSentence);
    directSentence(text, ofSentence, isOpen);
    ofSentence = [];
  }
}

/** `“一窗受理'，推行'一网通办”`: single marks that would quote a comma and what follows close and open what the double ones do. */
function partOdd(text: string, marks: readonly Mark[]): void {
  for (const [index, close] of marks.entries()) {
    if (close.family !== Family.Single || close.side !== "either" || !COMMA.at(text, close.at + 1)) continue;
    const [before, open, after] = [marks[index - 1], marks[index + 1], marks[index + 2]];
    if (open?.family !== Family.Single || open.side !== "either") continue;
    if (before?.family !== Family.Double || after?.family !== Family.Double || before.side === after.side) continue;
    close.family = Family.Double;
    open.family = Family.Double;
    close.side = "close";
    open.side = "open";
  }
}

function directSentence(text: string, marks: readonly Mark[], isOpen: boolean[]): void {
  if (takeTurns(marks)) {
    for (const { family, side } of marks) isOpen[family] = side === "open";
    return;
  }
  const opening = new FamilyCounts();
  const closing = new FamilyCounts();
  const straight = new FamilyCounts();
  for (const { family, side } of marks)
    (side === "open" ? opening : side === "close" ? closing : straight).add(family, 1);
  const areMixed = [Family.Double, Family.Single].map((family) => {
    const pairUp = straight.of(family) > 0 && straight.of(family) % 2 === 0;
    const leaning = opening.of(family) + closing.of(family);
    const ofFamily = pairUp && leaning > 0 ? marks.filter((mark) => mark.family === family) : [];
    return ofFamily.length > 0 && mixed(text, ofFamily);
  });
  for (const mark of marks) {
    const { family } = mark;
    const leaning = opening.of(family) + closing.of(family);
    const oneWay =
      leaning % 2 === 0 && straight.of(family) === 0 && (opening.of(family) === 0 || closing.of(family) === 0);
    if (mark.side === "either") {
      if (leaning > 0 && straight.of(family) % 2 === 0 && areMixed[family] !== true) {
        mark.family = family === Family.Double ? Family.StraightDouble : Family.StraightSingle;
      }
      mark.side = isOpen[mark.family] ? "close" : "open";
    } else if (oneWay) mark.side = isOpen[family] ? "close" : "open";
    isOpen[mark.family] = mark.side === "open";
  }
}

/** Whether the marks of each family lean to open and to close by turns, as in most sentences: all are what they seem then. */
function takeTurns(marks: readonly Mark[]): boolean {
  let open = 0;
  for (const { family, side } of marks) {
    const flag = 1 << family;
    if (side === "either" || (side === "open") === ((open & flag) !== 0)) return false;
    open ^= flag;
  }
  return true;
}

/**
 * Whether straight and leaning marks of a sentence close each other (`“一件事"清单，推行"一窗受理”`): taking turns they fit the way that the
 * leaning ones lean, and fewer quotations have a comma in them than if the straight ones were paired among themselves.
 */
function mixed(text: string, marks: readonly Mark[]): boolean {
  if (!marks.every(({ side }, index) => side === "either" || side === (index % 2 === 0 ? "open" : "close")))
    return false;
  const isStraight = ({ side }: Mark): boolean => side === "either";
  const leaning = marks.filter((mark) => !isStraight(mark));
  return clausesIn(text, marks) < clausesIn(text, marks.filter(isStraight)) + clausesIn(text, leaning);
}

/** How many of the quotations have a comma in them if the marks are paired as they come. */
function clausesIn(text: string, marks: readonly Mark[]): number {
  let count = 0;
  for (const [index, { at }] of marks.entries()) {
    const end = index % 2 === 0 ? (marks[index + 1]?.at ?? at) : at;
    if (COMMA.next(text, at, end) < end) count++;
  }
  return count;
}

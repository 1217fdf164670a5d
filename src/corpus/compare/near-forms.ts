import { rewordings } from "../../generated/rewordings.js";
import { editLikeness } from "../string-distance.js";
import { commonEnds } from "./common-ends.js";

/** A row of `data/corpus/rewordings.yaml`, which explains each kind. */
export interface RewordingRow {
  kind: "degree" | "synonym" | "project";
  words: readonly string[];
}

/** How a slogan was reworded: words added, words left out, another number of things, or other words. */
export type Rewording = "extended" | "shortened" | "renumbered" | "varied";

/** How two forms of one term differ, and how like they are, between 0 and 1. */
export interface NearForm {
  rewording: Rewording;
  likeness: number;
}

/** Below this likeness two terms are two terms: 科技强国 and 教育强国 are half alike. */
const LEAST_LIKENESS = 0.7;
/** With synonyms in the place of each other, less is enough: 保交楼, 保交房. */
const LEAST_WITH_SYNONYMS = 0.4;
/** A term contained in another one must be at least this part of it. */
const LEAST_PART = 0.5;
const NUMERALS = /[一二两三四五六七八九十百千\d]/g;
const ORDINAL = /第[一二三四五六七八九十百千\d]/;

const wordsOf = (kind: RewordingRow["kind"]): string[] =>
  rewordings.flatMap((row) => (row.kind === kind ? row.words : [])).sort((a, b) => b.length - a.length);
const DEGREES = wordsOf("degree");
const PROJECTS = wordsOf("project");
const SYNONYMS = rewordings.filter(({ kind }) => kind === "synonym").map(({ words }) => words);

/**
 * Whether two keyed terms are forms of one: one within the other, words of degree or synonyms apart, the same parts in another order, or few
 * edits apart. What differs in one character only (党史, 党纪), by an ordinal or in the name of a project makes two terms.
 */
export function nearForms(from: string, to: string): NearForm | null {
  const [short, long] = from.length <= to.length ? [from, to] : [to, from];
  if (short.length < 2 || short.length / long.length < LEAST_PART) return null;
  const likeness = Number(editLikeness(from, to).toFixed(3));
  if (long.includes(short)) {
    const added = long.replace(short, "");
    if (areProjects(from, to) && !isDegree(added)) return null;
    return { rewording: from === short ? "extended" : "shortened", likeness };
  }
  if (ORDINAL.test(from) && ORDINAL.test(to)) return null;
  if (from.replace(NUMERALS, "#") === to.replace(NUMERALS, "#"))
    return likeness < LEAST_LIKENESS ? null : { rewording: "renumbered", likeness };
  if (sorted(from) === sorted(to)) return { rewording: "varied", likeness: 1 };
  const [own, other] = differingParts(from, to);
  if (areSynonyms(own, other)) return likeness < LEAST_WITH_SYNONYMS ? null : { rewording: "varied", likeness };
  if (isDegree(own) && isDegree(other)) {
    const rewording = own === "" ? "extended" : other === "" ? "shortened" : "varied";
    return likeness < LEAST_PART ? null : { rewording, likeness };
  }
  if (likeness < LEAST_LIKENESS || isOneCharacter(own, other) || areProjects(from, to)) return null;
  return { rewording: other === "" ? "shortened" : own === "" ? "extended" : "varied", likeness };
}

const sorted = (term: string): string => Array.from(term).sort().join("");

/** What is left of two terms without what they begin and end with alike. */
function differingParts(from: string, to: string): [own: string, other: string] {
  const { start, end } = commonEnds(from, to);
  return [from.slice(start, from.length - end), to.slice(start, to.length - end)];
}

/** Another character makes another word: 党史, 党纪; 外贸, 外资. */
const isOneCharacter = (own: string, other: string): boolean => own.length === 1 && other.length === 1;

const areSynonyms = (own: string, other: string): boolean =>
  SYNONYMS.some((words) => words.includes(own) && words.includes(other));

/** Nothing but words of degree. */
function isDegree(words: string): boolean {
  let rest = words;
  while (rest !== "") {
    const degree = DEGREES.find((word) => rest.startsWith(word));
    if (degree === undefined) return false;
    rest = rest.slice(degree.length);
  }
  return true;
}

const areProjects = (from: string, to: string): boolean =>
  PROJECTS.some((word) => from.endsWith(word) && to.endsWith(word));

import { genres } from "../generated/genres.js";
import type { ClaimStatus, GovernmentLevel, SectionRole } from "../types.js";
import { opensWithTask } from "./titular.js";

/** A row of `data/structure/genres.yaml`. */
export interface Genre {
  name: string;
  title?: readonly (readonly string[])[];
  ends?: readonly string[];
  /** The title has none of these words. */
  without?: readonly string[];
  says?: readonly (readonly string[])[];
  has?: readonly string[];
  often?: string;
  issuer?: readonly string[];
  /** Pattern of where it is delivered. */
  delivered?: string;
  level?: boolean;
  role?: SectionRole;
  /** What its figures are where nothing nearer says. */
  status: ClaimStatus;
}

const OPENING = 5000;
/** Title and line of delivery stand within so many characters. */
const HEAD = 400;
const DELIVERED = genres.flatMap((genre) =>
  genre.delivered === undefined ? [] : [{ genre, at: new RegExp(genre.delivered) }],
);
/** So many times in the opening a word tells the kind. */
const OFTEN = 10;
const PRESENTS = /(?:我(?:代表|受)|受[^。，受]{2,20}委托)[^。]{2,100}/;
/** What a committee puts before an assembly tells of the report that was examined. */
const EXAMINES = /(?:大会|会议|委员会)(?:审查|审议)了[^。]{2,100}|(?:大会|会议|委员会)对[^。，对]{2,60}?进行了审查/;
/** A notice names what it passes on: `关于印发《…工作报告》重点任务分工方案的通知`. */
const PASSED_ON = /《[^《》]{0,60}》|〈[^〈〉]{0,60}〉/g;
/** Those whose opinion is asked for say nothing of the report. */
const ASKED = /政协(?:各位)?委员/g;
const BRACKETS_AT_END = /[（(][^（）()]{1,12}[）)]$/;

/** Name of the kind of document, and the role that its text has where no heading says. */
export function readGenre(
  title: string | null,
  text: string,
  level: GovernmentLevel | null,
  issuer: string | null = null,
): { name: string; role: SectionRole | null } | null {
  const genre =
    (title === null ? undefined : genreOfTitle(title)) ??
    genreOfDelivery(text.slice(0, HEAD)) ??
    genreOfOpening(text.slice(0, OPENING), issuer ?? "");
  if (genre === undefined) return null;
  const isOfLevel = genre.level === true && level !== null;
  return { name: isOfLevel ? `${level}-${genre.name}` : genre.name, role: genre.role ?? null };
}

function genreOfTitle(title: string): Genre | undefined {
  const whole = title.replaceAll(/[\s\u3000]/g, "").replace(BRACKETS_AT_END, "");
  const bare = whole.replaceAll(PASSED_ON, "");
  const words = /[报告总结]$/.test(bare) || bare === "" || whole.endsWith("》") ? whole : bare;
  return genres.find(
    (row) =>
      !row.without?.some((word) => words.includes(word)) &&
      ((row.title !== undefined && hasAll(words, row.title)) || row.ends?.some((end) => words.endsWith(end))),
  );
}

/** A report to a Party congress has a motto for its title; before whom it was given tells. */
function genreOfDelivery(head: string): Genre | undefined {
  return DELIVERED.find(({ at }) => at.test(head))?.genre;
}

const SHORTEST_NAME = 8;
const LONGEST_NAME = 60;
const MARKS = /[，。：；！？]/;

/** Whether a line alone at the head of a document ends like the name of a kind of documents: `某市养犬管理办法`. */
export function namesDocument(line: string): boolean {
  const words = line.replaceAll(/[\s\u3000]/g, "").replace(BRACKETS_AT_END, "");
  if (words.length < SHORTEST_NAME || words.length > LONGEST_NAME || MARKS.test(words) || opensWithTask(words))
    return false;
  return genres.some(({ ends }) => ends?.some((end) => words.endsWith(end)));
}

function genreOfOpening(whole: string, issuer: string): Genre | undefined {
  const opening = whole.replaceAll(PASSED_ON, "");
  const presents = (PRESENTS.exec(opening) ?? EXAMINES.exec(opening))?.[0].replaceAll(ASKED, "") ?? "";
  return genres.find(
    ({ says, has, often, issuer: offices }) =>
      offices?.some((office) => issuer.endsWith(office)) ||
      (says !== undefined && hasAll(presents, says)) ||
      has?.some((words) => opening.includes(words)) ||
      (often !== undefined && opening.split(often).length > OFTEN),
  );
}

function hasAll(words: string, groups: readonly (readonly string[])[]): boolean {
  return groups.every((group) => group.some((word) => words.includes(word)));
}

const LEVEL_BEFORE = /^(?:national|provincial|municipal|county|township)-/;

/** What the figures of a kind of document are where nothing nearer says: what measures lay down is a target, what a communiqué gives was achieved. */
export function statusOfGenre(name: string): ClaimStatus {
  const bare = name.replace(LEVEL_BEFORE, "");
  return genres.find((row) => row.name === bare)?.status ?? "achieved";
}

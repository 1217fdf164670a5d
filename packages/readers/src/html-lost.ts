import { signingLines } from "./closing-rows.js";
import type { DocumentTable, DocumentText } from "./document-text.js";
import { dateNumerals } from "./generated/date-numerals.js";
import { listLabels } from "./generated/list-labels.js";
import { pageTitles } from "./generated/page-titles.js";
import { siteWords } from "./generated/site-words.js";

/** A row of `data/readers/page-titles.yaml`. */
export interface PageTitle {
  word: string;
}

/** A row of `data/readers/site-words.yaml`. */
export interface SiteWord {
  word: string;
}

const NUMERAL = `[${dateNumerals.map(({ sign }) => sign).join("")}]{1,3}`;
const plain = (text: string): string => text.replace(/[.()]/g, "\\$&");
const LABELS = listLabels
  .filter(({ numeral }) => numeral)
  .map(({ opens, closes }) => plain(opens) + NUMERAL + plain(closes));
/** A heading numbered in hanzi, which an article does not leave out from amid its text. */
export const HEADING: RegExp = new RegExp(`^(?:${LABELS.join("|")})`);
/** Behind the title of a document: （草案）, (2025年). */
const BRACKETS = /[（(][^（()）]{0,20}[）)]$/;
const KINDS = pageTitles.map(({ word }) => word);
const SHORTEST_TITLE = 7;
const LONGEST_TITLE = 80;
/** A title stands so few lines above the article: its date, its source and buttons are between. */
const MOST_ABOVE = 12;
/** So few lines, the head of a list or a picture's caption, stand between the article and a heading that goes on with it. */
const MOST_BETWEEN = 2;
/** Of a page's foot, though it is a sentence. */
const isOfSite = (line: string): boolean => siteWords.some(({ word }) => line.includes(word));

/** What is offered below an article, numbered as headings are. */
const NAME_OF_FILE = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar|7z|jpg|png)$/i;

/** A line of a page, and whether the article has it. */
export interface PageTextLine {
  line: string;
  isKept: boolean;
}

/** What an article has lost of its page: its title, and lines with the line of the article that they stand before or behind. */
export interface Lost {
  title: string | null;
  before: string[];
  behind: string[];
}

/** Whether a line reads as the title of a document. */
const isTitle = (line: string): boolean =>
  line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && endsAsTitle(line) && !/[，。；]/.test(line);

function endsAsTitle(line: string): boolean {
  const bare = line.replace(BRACKETS, "").trim();
  return KINDS.some((word) => bare.endsWith(word));
}

/**
 * What stands above and below an article on its page and is of it: its title, the heading of its first part, the headings and sentences with
 * which it ends, and who signs it.
 *
 * @param first The first line of running text that the article has, or of other text where it has none.
 * @param last The last.
 * @param headings What the page marks as its own headings.
 */
export function lostAround(
  lines: readonly PageTextLine[],
  first: number,
  last: number,
  headings: ReadonlySet<string>,
): Lost {
  const above = lines.slice(Math.max(0, first - MOST_ABOVE), first);
  // what the page marks as a heading may be the name of the site too
  const isNamed = (line: string): boolean => headings.has(line) && (endsAsTitle(line) || /\d{4}/.test(line));
  const isShown = (line: string): boolean => isTitle(line) || isNamed(line);
  const shown = above.findLast(({ line }) => isShown(line));
  const title = shown === undefined || shown.isKept ? null : shown.line;
  const before: string[] = [];
  for (const { line, isKept } of above.reverse()) {
    if (isKept || line === title) break;
    if (HEADING.test(line)) before.unshift(line);
    else if (before.length > 0 || !isSentence(line)) break;
    else before.unshift(line);
  }
  return { title, before, behind: lostBelow(lines.slice(last + 1)) };
}

/** Sentences right behind the article, and headings close to it with the sentences below them; behind them, or what the article has, who signs. */
function lostBelow(below: readonly PageTextLine[]): string[] {
  const kept = below.findIndex(({ isKept }) => !isKept);
  if (kept !== 0) return kept < 0 ? [] : signedAt(below, kept);
  const lost: string[] = [];
  let passed: string[] = [];
  let hasHeading = false;
  for (const [at, { line, isKept }] of below.entries()) {
    if (isKept || passed.length > MOST_BETWEEN || isOfSite(line)) break;
    const isHeading = HEADING.test(line) && !NAME_OF_FILE.test(line);
    hasHeading ||= isHeading;
    const signature = passed.length === 0 ? signedAt(below, at) : [];
    if (signature.length > 0) return [...lost, ...signature];
    if (isHeading || (isSentence(line) && (passed.length === 0 || hasHeading))) {
      lost.push(...passed, line);
      passed = [];
    } else passed.push(line);
  }
  return lost;
}

/** The lines that sign the article from there on, none of which it has. */
function signedAt(below: readonly PageTextLine[], from: number): string[] {
  const near = below.slice(from, from + MOST_SIGNING);
  const lines = near.slice(0, signingLines(near.map(({ line }) => line)));
  return lines.some(({ isKept }) => isKept) ? [] : lines.map(({ line }) => line);
}
/** Annexes, bodies that sign together, and the date. */
const MOST_SIGNING = 20;

/** Whether a line ends as a sentence does. */
export const isSentence = (line: string): boolean => /[。；]$/.test(line) && /[\u4E00-\u9FFF]{4}/.test(line);

/** A text with lines before and behind it, and its tables where they are then. */
export function withLines(
  { text, tables }: Pick<DocumentText, "text" | "tables">,
  before: readonly string[],
  behind: readonly string[],
): Pick<DocumentText, "text" | "tables"> {
  const head = before.map((line) => `${line}\n`).join("");
  const by = head.length;
  return {
    text: head + text + behind.map((line) => `\n${line}`).join(""),
    tables: by === 0 ? [...tables] : tables.map((table) => shifted(table, by)),
  };
}

/** A table whose text was moved back. */
function shifted({ page, span, rows }: DocumentTable, by: number): DocumentTable {
  const move = ({ start, end }: DocumentTable["span"]): DocumentTable["span"] => ({ start: start + by, end: end + by });
  return {
    page,
    span: move(span),
    rows: rows.map((row) => row.map((cell) => ({ text: cell.text, span: move(cell.span) }))),
  };
}

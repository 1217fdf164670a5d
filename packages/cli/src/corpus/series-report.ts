import pc from "picocolors";
import type { Series, SeriesTable, TermCount } from "tifa/corpus";
import { onOneLine, printableValue } from "tifa/tables";
import { groupBy } from "tifa-readers";
import type { Language } from "../language.js";
import { readableWidth, terminalTable } from "../terminal-table.js";
import type { CorpusWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";
import { figureText } from "./comparison-report.js";
import { inMyriads } from "./in-myriads.js";

export interface SeriesReportOptions {
  language: Language;
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  only: SeriesTable | undefined;
}

/** Rows that are shown of each table; the files hold them all. */
const MOST_TARGETS = 60;
const MOST_TERMS = 25;
/** What a column of a year takes of the width, and what is left to the others. */
const YEAR_WIDTH = 7;
const OTHER_WIDTH = 30;

/** A series set for reading in a terminal: the targets with what was reached, and the terms by year. */
export function seriesReport(found: Series, { language, colors, width, only }: SeriesReportOptions): string {
  const series = printableValue(found);
  const words = wordsIn(language).corpus;
  const paint = pc.createColors(colors);
  const columns = readableWidth(width);
  const places = new Set(series.documents.flatMap(({ place }) => (place === null ? [] : [place])));
  const unlabelled = series.documents.filter(({ place, year }) => place === null || year === null);
  const lines = [paint.bold(paint.cyan(words.documents(series.documents.length, places.size)))];
  if (unlabelled.length > 0)
    lines.push(paint.yellow(words.unlabelled(unlabelled.map(({ id }) => onOneLine(id)).join(", "))));
  const heading = (title: string, note: string) => `\n${paint.bold(title)} ${paint.dim(note)}`;
  if (only === undefined || only === "targets") {
    lines.push(heading(words.targets, states(series, words)), ...targetLines(series, words, columns));
  }
  if (only === undefined || only === "terms") {
    lines.push(heading(words.terms, ""), ...termLines(series.terms, words, columns));
  }
  if (only === "indicators") lines.push(heading(words.indicators, ""), ...indicatorLines(series, words, columns));
  return `${lines.join("\n")}\n`;
}

function states({ targets }: Series, words: CorpusWords): string {
  const count = (state: string) => targets.filter((row) => row.state === state).length;
  return words.stated(count("stated"), count("not-stated"), count("not-found"));
}

function targetLines({ targets }: Series, words: CorpusWords, width: number): string[] {
  const stated = targets.filter(({ target }) => target !== null);
  const rows = stated.map(({ place, year, indicator, target, achieved, difference, met }) => [
    place ?? "—",
    String(year),
    indicator,
    figureText(target!, words),
    achieved === null ? "—" : figureText(achieved, words),
    `${signed(difference)}${met === null ? "" : met ? " ✓" : " ✗"}`,
  ]);
  return cut(rows, MOST_TARGETS, words, (shown) =>
    terminalTable(words.targetHead, shown, [3, 2, 6, 4, 4, 3], width, words.none),
  );
}

function indicatorLines({ indicators }: Series, words: CorpusWords, width: number): string[] {
  const rows = indicators.map((figure) => [
    figure.place ?? "—",
    figure.when.year === null ? (figure.period ?? "—") : String(figure.when.year),
    figure.indicator,
    words.status[figure.status] + words.measure[figure.measure],
    figureText(figure, words),
  ]);
  const head = [...words.targetHead.slice(0, 3), words.indicatorHead[1], words.indicatorHead[2]];
  return cut(rows, MOST_TARGETS, words, (shown) => terminalTable(head, shown, [3, 2, 5, 4, 4], width, words.none));
}

/** The terms in most documents, with their counts by year. */
function termLines(terms: readonly TermCount[], words: CorpusWords, width: number): string[] {
  const years = [...new Set(terms.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  const stretches = stretchesOf(years, Math.max(2, Math.floor((width - OTHER_WIDTH) / YEAR_WIDTH)));
  const byTerm = groupBy(terms, ({ term }) => term);
  const sum = (counts: readonly TermCount[]) => counts.reduce((total, { count }) => total + count, 0);
  const spread = (counts: readonly TermCount[]) => counts.filter(({ count }) => count > 0).length;
  const ordered = [...byTerm].sort(([, a], [, b]) => spread(b) - spread(a) || sum(b) - sum(a));
  const rows = ordered.map(([term, counts]) => {
    const inYears = (among: readonly number[]) =>
      sum(counts.filter(({ year }) => year !== null && among.includes(year)));
    const rate = counts.reduce((total, { perThousand }) => total + (perThousand ?? 0), 0) / counts.length;
    return [term, ...stretches.map((among) => String(inYears(among) || "·")), String(sum(counts)), rate.toFixed(2)];
  });
  const names = stretches.map((among) => (among.length === 1 ? `${among[0]}` : `–${among.at(-1)}`));
  const head = [words.termHead[0], ...names, ...words.termHead.slice(1)];
  const shares = [Math.max(6, 16 - stretches.length), ...stretches.map(() => 2), 3, 5];
  return cut(rows, MOST_TERMS, words, (shown) => terminalTable(head, shown, shares, width, words.none));
}

/** The years one by one; where they are too many to stand beside a term, the earlier ones together. */
function stretchesOf(years: readonly number[], most: number): number[][] {
  const own = years.length <= most ? years.length : most - 1;
  const before = years.slice(0, years.length - own);
  return [...(before.length > 0 ? [before] : []), ...years.slice(years.length - own).map((year) => [year])];
}

function cut(
  rows: readonly string[][],
  most: number,
  words: CorpusWords,
  draw: (rows: readonly string[][]) => string,
): string[] {
  const rest = rows.length - most;
  return [draw(rows.slice(0, most)), ...(rest > 0 ? [`  ${words.moreRows(rest)}`] : [])];
}

function signed(difference: number | null): string {
  if (difference === null) return "";
  return `${difference > 0 ? "+" : ""}${inMyriads(difference)}`;
}

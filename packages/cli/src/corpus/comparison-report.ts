import pc from "picocolors";
import type {
  Comparison,
  ComparisonStep,
  ComparisonTable,
  DocumentLabel,
  Figure,
  IndicatorChange,
  SectionChange,
  SloganChange,
  Stretch,
} from "tifa/corpus";
import { onOneLine, printableValue } from "tifa/tables";
import wrapAnsi from "wrap-ansi";
import type { Language } from "../language.js";
import { readableWidth, terminalTable } from "../terminal-table.js";
import type { CorpusWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";
import { inMyriads } from "./in-myriads.js";

export interface ReportOptions {
  language: Language;
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  only: ComparisonTable | undefined;
}

interface Setting {
  words: CorpusWords;
  paint: ReturnType<typeof pc.createColors>;
  colors: boolean;
  width: number;
}

/** Of the sentences that were reworded, this many are shown; the tables hold them all. */
const MOST_PASSAGES = 8;

/** A comparison set for reading in a terminal: a part for each pair of documents. */
export function comparisonReport(comparison: Comparison, { language, colors, width, only }: ReportOptions): string {
  const setting = {
    words: wordsIn(language).corpus,
    paint: pc.createColors(colors),
    colors,
    width: readableWidth(width),
  };
  const { steps } = printableValue(comparison);
  const lines = steps.flatMap((step) => [title(step, setting), "", ...stepLines(step, only, setting)]);
  return `${lines.join("\n")}\n`;
}

function title({ before, after }: ComparisonStep, { paint }: Setting): string {
  return paint.bold(paint.cyan(`${name(before)} → ${name(after)}`));
}

function name({ id, place, year }: DocumentLabel): string {
  const known = [place, year].filter((part) => part !== null).join(" ");
  return onOneLine(known === "" ? id : `${id} (${known})`);
}

function stepLines(step: ComparisonStep, only: ComparisonTable | undefined, setting: Setting): string[] {
  const parts: Record<Exclude<ComparisonTable, "documents">, () => string[]> = {
    slogans: () => sloganLines(step.slogans, setting),
    indicators: () => indicatorLines(step.indicators, setting),
    sections: () => sectionLines(step.sections, setting),
    passages: () => passageLines(step, only === "passages", setting),
  };
  const wanted = only === undefined ? Object.values(parts) : only === "documents" ? [] : [parts[only]];
  return wanted.flatMap((part) => [...part(), ""]);
}

function sloganLines(slogans: readonly SloganChange[], { words, paint, width }: Setting): string[] {
  const terms = (fate: SloganChange["fate"]) => {
    const found = slogans.filter((slogan) => slogan.fate === fate);
    return found.map(({ before, after }) => (after ?? before)!.term);
  };
  const list = (fate: SloganChange["fate"], color: (text: string) => string) => {
    const found = terms(fate);
    const joined = found.length === 0 ? words.none : found.map(onOneLine).join("、");
    return wrapAnsi(`  ${color(words.fate[fate])} ${paint.dim(String(found.length))}  ${joined}`, width, {
      hard: true,
    });
  };
  const reworded = slogans.filter(({ fate }) => fate === "reworded");
  const rows = reworded.map(({ before, after, rewording }) => [before!.term, after!.term, words.rewording[rewording!]]);
  return [
    paint.bold(words.slogans),
    list("new", paint.green),
    list("dropped", paint.red),
    list("kept", paint.dim),
    ...(rows.length === 0 ? [] : [terminalTable(words.rewordedHead, rows, [5, 5, 2], width, words.none)]),
  ];
}

function indicatorLines(indicators: readonly IndicatorChange[], { words, paint, width }: Setting): string[] {
  const matched = indicators.filter(({ before, after }) => before !== null && after !== null);
  const rows = matched.map((row) => {
    const { before, after } = row;
    const notes = [row.boundChanged && words.boundChanged, row.commitmentChanged && words.commitmentChanged];
    return [
      after!.indicator,
      `${words.status[after!.status]}${words.measure[after!.measure]}`,
      figureText(before!, words),
      figureText(after!, words),
      signed(row.difference!),
      notes.filter(Boolean).join(" "),
    ];
  });
  const only = (side: "before" | "after") => indicators.filter((row) => row[side] === null).length;
  return [
    `${paint.bold(words.indicators)} ${paint.dim(words.unmatched(only("after"), only("before")))}`,
    terminalTable(words.indicatorHead, rows, [5, 3, 3, 3, 2, 2], width, words.none),
  ];
}

/** A figure with its bound, its direction and how firmly it is promised. */
export function figureText({ text, bound, change, commitment }: Figure, words: CorpusWords): string {
  const arrow = change === "up" ? "↑" : change === "down" ? "↓" : "";
  const promise = commitment === null ? "" : ` ${words.commitment[commitment]}`;
  return `${arrow}${bound === null ? "" : words.bound[bound]}${text}${promise}`;
}

function signed(difference: number): string {
  return `${difference > 0 ? "+" : ""}${inMyriads(difference)}`;
}

function sectionLines(sections: readonly SectionChange[], { words, paint, width }: Setting): string[] {
  const mark = { kept: " ", reworded: "~", added: "+", removed: "-" } as const;
  const changed = sections.filter(({ fate }) => fate !== "kept");
  const lines = changed.map(({ fate, before, after }) => {
    const headings = [before, after].flatMap((side) => (side === null ? [] : [`${side.label}${side.title}`]));
    return wrapAnsi(`  ${mark[fate]} ${headings.map(onOneLine).join(" → ")}`, width, { hard: true, trim: false });
  });
  const kept = sections.length - changed.length;
  return [`${paint.bold(words.sections)} ${paint.dim(words.keptSections(kept))}`, ...lines];
}

/** The words of a side, those that the other side has not in `color`, or in marks where there are no colours. */
function side(
  stretches: readonly Stretch[],
  color: (text: string) => string,
  [open, close]: readonly [string, string],
  colors: boolean,
): string {
  return stretches
    .map(({ text, shared }) => (shared ? text : colors ? color(text) : `${open}${text}${close}`))
    .join("");
}

function passageLines({ passages }: ComparisonStep, all: boolean, setting: Setting): string[] {
  const { words, paint, colors, width } = setting;
  const { shares, changes } = passages;
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const summary =
    shares === null
      ? words.none
      : words.shares(percent(shares.carriedOver), percent(shares.reworded), percent(shares.fresh));
  const reworded = changes.filter(({ fate }) => fate === "reworded");
  const shown = all ? changes.filter(({ fate }) => fate !== "carried-over") : reworded.slice(0, MOST_PASSAGES);
  const rows = shown.map(({ sideBySide: { before, after } }) => [
    side(before, paint.red, ["[-", "-]"], colors),
    side(after, paint.green, ["{+", "+}"], colors),
  ]);
  const rest = all ? 0 : reworded.length - rows.length;
  return [
    `${paint.bold(words.passages)} ${paint.dim(summary)}`,
    ...(rows.length === 0 ? [] : [terminalTable(words.passageHead, rows, [1, 1], width, words.none)]),
    ...(rest > 0 ? [paint.dim(`  ${words.more(rest)}`)] : []),
  ];
}

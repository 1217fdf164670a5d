import { type Difference, isShifted, isUnconverted } from "./compare-figures.js";
import type { Figure } from "./figure.js";

/**
 * What is wrong with a figure in a translation: it is missing there, was added, differs in value, unit or bound, or stands in the place of
 * another one (`exchanged`).
 */
export type TranslationProblem = "missing" | "added" | "exchanged" | Difference;

const BOUNDS = { min: "at least", max: "at most", about: "about" } as const;

/** What is wrong with a translated figure, in one line. */
export function messageOf(problems: readonly TranslationProblem[], zh: Figure | null, en: Figure | null): string {
  if (zh === null) return `${en?.text} has no figure in the original`;
  if (en === null) return `${zh.text} is missing from the translation`;
  const parts = problems.map((problem) => explain(problem, zh, en));
  return `${zh.text} → ${en.text}: ${parts.join("; ")}`;
}

function explain(problem: TranslationProblem, zh: Figure, en: Figure): string {
  if (problem === "exchanged") return "stands in the place of another figure";
  if (problem === "unit") return `${zh.dimension} became ${en.dimension}`;
  if (problem === "bound") return `“${boundOf(zh)}” became “${boundOf(en)}”`;
  if (isUnconverted(zh, en)) return "the unit was changed, the number not converted";
  return isShifted(zh, en) ? `${times(en, zh)} the value` : `${grouped(zh)} became ${grouped(en)}`;
}

const boundOf = ({ bound }: Figure): string => (bound === null ? "exactly" : BOUNDS[bound]);
const grouped = ({ value }: Figure): string => value.toLocaleString("en-US", { maximumFractionDigits: 6 });

function times(en: Figure, zh: Figure): string {
  const ratio = en.value / zh.value;
  return ratio > 1
    ? `${Math.round(ratio).toLocaleString("en-US")} times`
    : `1/${Math.round(1 / ratio).toLocaleString("en-US")} of`;
}

import type { Analysis } from "../../types.js";
import { type CitedDocument, citedDocument } from "../citation/cited-document.js";
import type { CorpusDocument } from "../corpus-document.js";
import { type Figure, figuresOf } from "../indicators/figure.js";
import { normalIndicator, SERIES_INDICATORS } from "../indicators/normal-form.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { hasPlan } from "../series/has-plan.js";

/** What a panel follows. */
export interface PanelOptions {
  /** The indicators to follow, by any of their names, or all that the documents name. Left out: those that reports state year after year. */
  indicators?: readonly string[] | "every" | undefined;
}

/** What a panel keeps of a document: never its text. Plain JSON, so that it can be made in a worker. */
export interface PanelDocument {
  /** Its id, place and year. */
  label: DocumentLabel;
  /** The kind of document, as `DocumentMeta.genre` has it; `null` where nothing tells. */
  genre: string | null;
  /** The year that it plans for; `null` where it has no plan or no year. */
  planned: number | null;
  /** The years whose results it is asked for, the last first. */
  reviewed: number[];
  /** Codes of what the reader warned of and leaves figures unread. */
  unread: string[];
  /** Figures on the followed indicators, in reading order. */
  figures: Figure[];
  /** What it is cited by. */
  cited: CitedDocument;
}

/** Warnings of `tifa-readers` after which a figure that is not found may still stand in the file. */
const LEAVES_UNREAD: ReadonlySet<string> = new Set([
  "empty",
  "undecodable",
  "no-article",
  "frames",
  "unreadable-glyphs",
  "wrong-charset",
  "blank-pages",
  "turned-text",
  "embedded",
  "drawings",
]);

/** The indicators of a panel over documents by their normal names. */
export function panelIndicators(
  { indicators }: PanelOptions,
  documents: readonly Pick<PanelDocument, "figures">[],
): readonly string[] {
  if (indicators === "every")
    return [...new Set(documents.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))];
  return indicators === undefined ? SERIES_INDICATORS : [...new Set(indicators.map((name) => normalIndicator(name)))];
}

/** What a panel takes of one document; see `panelOf`. */
export function panelDocument(document: CorpusDocument, options: PanelOptions = {}): PanelDocument {
  const every = options.indicators === "every";
  const wanted = new Set(panelIndicators(options, []));
  const { analysis, source } = document;
  const label = labelOf(document);
  const planned = hasPlan(analysis) ? panelYear(analysis, label) : null;
  const figures = figuresOf(document, label, (indicator) => every || wanted.has(indicator), planned);
  return {
    label,
    genre: analysis.meta.genre,
    planned,
    reviewed: reviewedYears(analysis, label, planned),
    unread: [...new Set((source?.warnings ?? []).map(({ code }) => code))].filter((code) => LEAVES_UNREAD.has(code)),
    figures,
    cited: citedDocument(document, label),
  };
}

/** A plan is for the year of its delivery or the next; what is planned for later is a goal far ahead (`1985年`, in a report of 1978). */
function panelYear({ meta: { plansFor } }: Analysis, { year }: DocumentLabel): number | null {
  if (plansFor === null || plansFor.from !== plansFor.to) return year;
  return year === null || (plansFor.from >= year && plansFor.from <= year + 1) ? plansFor.from : year;
}

function reviewedYears({ meta: { reportsOn } }: Analysis, { year }: DocumentLabel, planned: number | null): number[] {
  const years = [reportsOn?.to ?? null, planned === null ? null : planned - 1, year === null ? null : year - 1];
  const latest = planned ?? Number.POSITIVE_INFINITY;
  return [...new Set(years.filter((at) => at !== null && at < latest) as number[])].sort((a, b) => b - a);
}

import { groupBy } from "../../collections/group-by.js";
import { TifaError } from "../../errors.js";
import type { CorpusDocument } from "../corpus-document.js";
import { type Figure, figuresOf } from "../indicators/figure.js";
import { plannedYear } from "../indicators/figure-year.js";
import { normalIndicator, SERIES_INDICATORS } from "../indicators/normal-form.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { RoleMap } from "../role-map.js";
import { hasPlan } from "./has-plan.js";
import { PlanMentions } from "./plan-mentions.js";
import { type PlanningDocument, type TargetRow, targetRows } from "./targets.js";
import { type SeriesTerm, type TermCount, TermList } from "./term-counts.js";

/** What a series counts and follows. */
export interface SeriesOptions {
  /** The terms to count, with a row for every document, zeros too. Left out: every slogan that any of the documents has. */
  terms?: readonly (string | SeriesTerm)[] | undefined;
  /** The indicators to follow, by any of their names. Left out: those that reports state year after year. */
  indicators?: readonly string[] | undefined;
}

/** A document of a series. */
export interface SeriesDocument extends DocumentLabel {
  /** The year that it plans for; `null` where nothing tells. */
  planned: number | null;
  /** Whether it has a part on plans. */
  hasPlan: boolean;
}

/** Terms, indicators and targets through documents. Plain JSON. */
export interface Series {
  /** In the order in which they were added. */
  documents: SeriesDocument[];
  /** Document by document; without named terms, those that a document lacks have no row. */
  terms: TermCount[];
  /** Every figure on a followed indicator, sorted by place, indicator, measure, unit and year. */
  indicators: Figure[];
  /** The targets with what was reached: place by place, then by year, then in the order of the indicators. */
  targets: TargetRow[];
}

/**
 * Builds a series document by document; of each it keeps labels, figures and counts, never its text.
 *
 * @example
 * const builder = createSeries();
 * for (const document of documents) builder.add(document);
 * for (const { id, text } of documents) builder.count(id, text); // only where no terms were named
 * builder.result().targets;
 */
export interface SeriesBuilder {
  /** Reads a document, and counts its terms if they were named. Throws a `TifaError` (`bad-document`) where one of this id was added before. */
  add(document: CorpusDocument): void;
  /**
   * Counts, in the text of a document that was added, the slogans of all documents that were. Not needed where terms were named. Throws a
   * `TifaError` (`bad-document`) where none of this id was added.
   */
  count(id: string, text: string): void;
  /** The series of the documents added so far. */
  result(): Series;
}

interface Kept extends PlanningDocument {
  label: DocumentLabel;
  roles: RoleMap;
}

/** Starts a series. See {@link SeriesBuilder}. */
export function createSeries(options: SeriesOptions = {}): SeriesBuilder {
  const named = options.terms?.map((term) => (typeof term === "string" ? { term } : term));
  const indicators = options.indicators?.map((name) => normalIndicator(name)) ?? SERIES_INDICATORS;
  const followed = new Set(indicators);
  const mentions = new PlanMentions(indicators);
  const list = new TermList();
  for (const term of named ?? []) list.add(term);
  const kept = new Map<string, Kept>();
  const terms = new Map<string, TermCount[]>();

  const count = (id: string, text: string): void => {
    const document = kept.get(id);
    if (document === undefined) throw new TifaError("bad-document", `count: no document "${id}" was added`);
    terms.set(id, list.count(text, document.roles, document.label, named !== undefined));
  };
  return {
    add(document) {
      if (kept.has(document.id))
        throw new TifaError("bad-document", `add: a document "${document.id}" was added before`);
      kept.set(document.id, keep(document, followed, mentions));
      if (named !== undefined) count(document.id, document.text);
      else for (const slogan of document.analysis.slogans) list.add(sloganTerm(slogan));
    },
    count,
    result: () => ({
      documents: [...kept.values()].map(({ label, planned, hasPlan }) => ({ ...label, planned, hasPlan })),
      terms: [...kept.keys()].flatMap((id) => terms.get(id) ?? []),
      indicators: byPlaceIndicatorAndYear([...kept.values()].flatMap(({ figures }) => figures)),
      targets: targetRows([...kept.values()], [...followed]),
    }),
  };
}

/**
 * A series over documents that are at hand; see `seriesOfFiles` for folders of any size.
 *
 * @throws {TifaError} `bad-document` where two documents have one id.
 * @example
 * const { targets } = series(documents, { indicators: ["GDP"] });
 * targets.map(({ place, year, state, target }) => [place, year, state, target?.value]);
 */
export function series(documents: readonly CorpusDocument[], options: SeriesOptions = {}): Series {
  const builder = createSeries(options);
  for (const document of documents) builder.add(document);
  if (options.terms === undefined) for (const { id, text } of documents) builder.count(id, text);
  return builder.result();
}

function keep(document: CorpusDocument, followed: ReadonlySet<string>, mentions: PlanMentions): Kept {
  const { analysis, id } = document;
  const label = labelOf(document);
  const planned = plannedYear(analysis, label);
  const roles = new RoleMap(analysis.sections);
  const figures = figuresOf(document, label, (indicator) => followed.has(indicator));
  return {
    id,
    place: label.place,
    planned,
    hasPlan: hasPlan(analysis, roles),
    figures,
    mentions: mentions.find(document, roles),
    label,
    roles,
  };
}

function sloganTerm({ term, gloss, occurrences }: CorpusDocument["analysis"]["slogans"][number]): SeriesTerm {
  return { term: gloss?.term ?? term, variants: [term, ...occurrences.map(({ text }) => text)] };
}

function byPlaceIndicatorAndYear(figures: readonly Figure[]): Figure[] {
  const groups = groupBy(figures, ({ place, indicator, measure, unit }) =>
    [place ?? "", indicator, measure, unit].join("\u0000"),
  );
  const inOrder = [...groups].sort(([first], [second]) => (first < second ? -1 : 1));
  return inOrder.flatMap(([, group]) => group.sort((a, b) => (a.when.from ?? 0) - (b.when.from ?? 0)));
}

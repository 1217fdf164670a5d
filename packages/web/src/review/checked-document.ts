import { computed, type ReadonlySignal } from "@preact/signals";
import { normalIndicator, statedFigure } from "tifa/corpus";
import type { PageFigure } from "../../../output/src/page-document.js";
import { type ClaimMark, isClaim, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, filteredDocuments } from "../state.js";
import { addedMark, correctedMark } from "./checked-marks.js";
import { addedTo, markKey, verdictByMark, verdicts } from "./verdicts.js";

/** The open documents as readers say that they should have been read, by number; only those of which something was said. */
const checked: ReadonlySignal<ReadonlyMap<number, ReportDocument>> = computed(() => {
  if (verdicts.value.length === 0) return new Map();
  const told = new Set(verdicts.value.map(({ document }) => document));
  // the others stay closed
  const said = documents.value.filter(({ hash }) => told.has(hash));
  return new Map(
    said.flatMap((document) => {
      const marks = checkedMarks(document);
      return marks === document.marks ? [] : [[document.number, withMarks(document, marks)] as const];
    }),
  );
});

/** A document as readers say that it should have been read: with corrected values and what they added, without what is none. */
export function checkedDocument(document: ReportDocument): ReportDocument {
  return checked.value.get(document.number) ?? document;
}

/** The documents that pass the filters, so read. */
export const checkedDocuments: ReadonlySignal<readonly ReportDocument[]> = computed(() =>
  checked.value.size === 0 ? filteredDocuments.value : filteredDocuments.value.map(checkedDocument),
);

function checkedMarks(document: ReportDocument): Mark[] {
  const byMark = verdictByMark.value;
  let touched = false;
  const marks = document.marks.flatMap((mark): Mark[] => {
    const verdict = byMark.get(markKey(document, mark));
    if (!verdict || verdict.verdict === "right") return [mark];
    touched = true;
    return verdict.verdict === "wrong" ? [] : [correctedMark(mark, verdict.changed ?? {})];
  });
  const added = addedTo(document).flatMap((verdict) => addedMark(document, verdict) ?? []);
  return touched || added.length > 0 ? [...marks, ...added] : document.marks;
}

/** The document with other marks; all else, made when it is asked for, is that of the document. */
function withMarks(document: ReportDocument, marks: Mark[]): ReportDocument {
  const own = document.panel.figures.map((figure) => checkedFigure(figure, document, marks));
  const added = marks.filter(isClaim).filter(({ id }) => !document.markById.has(id));
  const figures = [...own, ...added.flatMap((mark) => addedFigure(mark, document) ?? [])];
  return Object.create(document, {
    marks: { value: marks },
    markById: { value: new Map(marks.map((mark) => [mark.id, mark])) },
    panel: { value: { ...document.panel, figures } },
  }) as ReportDocument;
}

function checkedFigure(figure: PageFigure, document: ReportDocument, marks: readonly Mark[]): PageFigure {
  const read = document.marks.filter(isClaim).find(({ claim }) => claimIs(claim, figure));
  const now = read && marks.find(({ id }) => id === read.id);
  if (!now || now === read || !isClaim(now)) return figure;
  const { indicator, period, status } = now.claim;
  const renamed = indicator && indicator.text !== read.claim.indicator?.text;
  const name = renamed ? normalIndicator(indicator.text, document.label.place) : figure.indicator;
  const stated = statedFigure(now.claim, name, document.panel.planned);
  const { kind } = read.claim.quantity;
  const sameMeasure =
    name === figure.indicator && kind === now.claim.quantity.kind && read.claim.change === now.claim.change;
  return {
    ...figure,
    ...stated,
    measure: sameMeasure ? figure.measure : stated.measure,
    when: period === read.claim.period && status === read.claim.status ? figure.when : stated.when,
  };
}

/** What was added, among the figures of the document; without an indicator it stands beside no other. */
function addedFigure({ claim }: ClaimMark, document: ReportDocument): PageFigure | null {
  if (claim.indicator === null) return null;
  const name = normalIndicator(claim.indicator.text, document.label.place);
  const stated = statedFigure(claim, name, document.panel.planned);
  return { ...stated, yearly: false, ofPart: false, start: claim.quantity.span.start };
}

const claimIs = (
  { status, quantity }: { status: string; quantity: { span: { start: number } } },
  figure: PageFigure,
): boolean => status === figure.status && quantity.span.start === figure.start;

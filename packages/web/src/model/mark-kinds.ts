import type { Analysis, Claim, Honour, HonourKind, QuantityKind, Slogan, SloganKind, Span } from "tifa";

/** Name of a kind of mark, as it stands in addresses, class names and filters. */
export type MarkKindName = "achievement" | "target" | "slogan" | "honour";

/** What a marked place is of its mark: the figure, term or title itself, what a figure measures, or the whole of an honour. */
export type MarkPart = "core" | "indicator" | "extent";

/** Finer type of a mark: of its figure, slogan or honour. */
export type MarkType = QuantityKind | SloganKind | HonourKind;

/** A place in the text that belongs to a mark. */
export interface MarkedSpan {
  span: Span;
  part: MarkPart;
}

/** Something that is marked in the text of a document: one claim, one place of a slogan, or one honour. */
export type Mark = ClaimMark | SloganMark | HonourMark;

interface MarkBase {
  /** Name of the mark in addresses: `achievement-12`, `slogan-3-1`. Unique in its document. */
  id: string;
  kind: MarkKindName;
  type: MarkType;
  /** The figure, term or title. */
  text: string;
  /** The words that are marked; the first one is the core. */
  spans: MarkedSpan[];
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
}

export interface ClaimMark extends MarkBase {
  claim: Claim;
}

export interface SloganMark extends MarkBase {
  slogan: Slogan;
  /** Index in `slogan.occurrences`. */
  occurrence: number;
}

export interface HonourMark extends MarkBase {
  honour: Honour;
}

export const isClaim = (mark: Mark): mark is ClaimMark => "claim" in mark;
export const isSlogan = (mark: Mark): mark is SloganMark => "slogan" in mark;
export const isHonour = (mark: Mark): mark is HonourMark => "honour" in mark;

/** A kind of mark: which list of the analysis it comes from, and how an entry becomes marks. */
interface MarkKind {
  name: MarkKindName;
  /** The table in which its entries stand. */
  table: "achievements" | "targets" | "slogans" | "honours";
  marks(analysis: Analysis): Mark[];
}

const claimMarks = (kind: MarkKindName, claims: readonly Claim[]): Mark[] =>
  claims.map((claim) => ({
    id: `${kind}-${claim.id}`,
    kind,
    type: claim.quantity.kind,
    text: claim.quantity.text,
    claim,
    section: claim.section,
    spans: [
      { span: claim.quantity.span, part: "core" as const },
      ...(claim.indicator ? [{ span: claim.indicator.span, part: "indicator" as const }] : []),
    ],
  }));

const sloganMarks = (slogans: readonly Slogan[]): Mark[] =>
  slogans.flatMap((slogan, index) =>
    slogan.occurrences.map(({ text, span, section }, occurrence) => ({
      id: `slogan-${index}-${occurrence}`,
      kind: "slogan" as const,
      type: slogan.kind,
      text,
      slogan,
      occurrence,
      section,
      spans: [{ span, part: "core" as const }],
    })),
  );

const honourMarks = (honours: readonly Honour[]): Mark[] =>
  honours.map((honour) => {
    const { text, span } = honour.title ?? honour.verb;
    return {
      id: `honour-${honour.id}`,
      kind: "honour" as const,
      type: honour.kind,
      text,
      honour,
      section: honour.section,
      spans: [
        { span, part: "core" as const },
        { span: honour.span, part: "extent" as const },
      ],
    };
  });

/** The kinds of marks, in the order in which they are listed. A new kind is a row here, words in `interface`, a line style in the sheet. */
export const MARK_KINDS: readonly MarkKind[] = [
  {
    name: "achievement",
    table: "achievements",
    marks: ({ achievements }) => claimMarks("achievement", achievements),
  },
  { name: "target", table: "targets", marks: ({ targets }) => claimMarks("target", targets) },
  { name: "slogan", table: "slogans", marks: ({ slogans }) => sloganMarks(slogans) },
  { name: "honour", table: "honours", marks: ({ honours }) => honourMarks(honours) },
];

/** All marks of a document, in the order of the text. */
export function marksOf(analysis: Analysis): Mark[] {
  const marks = MARK_KINDS.flatMap((kind) => kind.marks(analysis));
  return marks.sort((a, b) => coreOf(a).start - coreOf(b).start || coreOf(b).end - coreOf(a).end);
}

/** Where the figure or term of a mark stands. */
export function coreOf(mark: Mark): Span {
  return mark.spans[0]!.span;
}

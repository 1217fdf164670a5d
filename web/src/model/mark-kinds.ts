import type { Analysis, Claim, Slogan, Span } from "../../../src/types.js";

/** Name of a kind of mark, as it stands in addresses, class names and filters. */
export type MarkKindName = "achievement" | "target" | "slogan";

/** What a marked place is of its mark: the figure or term itself, or what the figure measures. */
export type MarkPart = "core" | "indicator";

/** A place in the text that belongs to a mark. */
export interface MarkedSpan {
  span: Span;
  part: MarkPart;
}

/** Something that is marked in the text of a document: one claim, or one place of a slogan. */
export type Mark = ClaimMark | SloganMark;

interface MarkBase {
  /** Name of the mark in addresses: `achievement-12`, `slogan-3-1`. Unique in its document. */
  id: string;
  kind: MarkKindName;
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

/** A kind of mark: which list of the analysis it comes from, and how an entry becomes marks. */
interface MarkKind {
  name: MarkKindName;
  /** The table in which its entries stand. */
  table: "achievements" | "targets" | "slogans";
  marks(analysis: Analysis): Mark[];
}

const claimMarks = (kind: MarkKindName, claims: readonly Claim[]): Mark[] =>
  claims.map((claim) => ({
    id: `${kind}-${claim.id}`,
    kind,
    claim,
    section: claim.section,
    spans: [
      { span: claim.quantity.span, part: "core" as const },
      ...(claim.indicator ? [{ span: claim.indicator.span, part: "indicator" as const }] : []),
    ],
  }));

const sloganMarks = (slogans: readonly Slogan[]): Mark[] =>
  slogans.flatMap((slogan, index) =>
    slogan.occurrences.map(({ span, section }, occurrence) => ({
      id: `slogan-${index}-${occurrence}`,
      kind: "slogan" as const,
      slogan,
      occurrence,
      section,
      spans: [{ span, part: "core" as const }],
    })),
  );

/** The kinds of marks, in the order in which they are listed. A new kind is a row here, words in `interface`, a line style in the sheet. */
export const MARK_KINDS: readonly MarkKind[] = [
  {
    name: "achievement",
    table: "achievements",
    marks: ({ achievements }) => claimMarks("achievement", achievements),
  },
  { name: "target", table: "targets", marks: ({ targets }) => claimMarks("target", targets) },
  { name: "slogan", table: "slogans", marks: ({ slogans }) => sloganMarks(slogans) },
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

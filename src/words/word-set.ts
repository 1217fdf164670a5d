import type { DiagnosticCode } from "../diagnostics.js";
import type {
  Change,
  ClaimStatus,
  Commitment,
  GovernmentLevel,
  HonourKind,
  HonourLevel,
  QuantityKind,
  SectionRole,
} from "../types.js";

/** Languages of headings and labels. */
export type LabelLanguage = "zh" | "en";

/** Genres of `data/structure/genres.yaml`. */
export type GenreName =
  | "infographic"
  | "work-plan"
  | "court-work-report"
  | "procuratorate-work-report"
  | "congress-work-report"
  | "cppcc-work-report"
  | "party-congress-report"
  | "final-accounts"
  | "budget-report"
  | "plan-report"
  | "policy-address"
  | "budget-speech"
  | "work-report"
  | "statistical-bulletin"
  | "development-plan"
  | "department-summary"
  | "economic-analysis"
  | "opinion"
  | "measures"
  | "policy-notice"
  | "speech"
  | "white-paper"
  | "communique"
  | "report";

/** How values that come from a closed list are called. */
export interface ValueWords {
  /** What a figure is. */
  quantityKind: Record<QuantityKind, string>;
  /** How work was recognised. */
  honourKind: Record<HonourKind, string>;
  /** Levels of honours. */
  level: Record<HonourLevel, string>;
  /** Levels of government. */
  governmentLevel: Record<GovernmentLevel, string>;
  /** Genres by their codes in `data/structure/genres.yaml`; a level of government may stand before them. */
  genre: Record<GenreName, string>;
  /** Whether a figure was reached or is to be reached. */
  status: Record<ClaimStatus, string>;
  /** How firmly a target is promised. */
  commitment: Record<Commitment, string>;
  /** Whether a figure is the size of a rise or of a fall. */
  change: Record<Change, string>;
  /** Parts of a report. */
  role: Record<SectionRole, string>;
  /** What each diagnostic says, in a few words. */
  diagnostic: Record<DiagnosticCode, string>;
  /** Between the ends of a range. */
  to: string;
  /** Stands behind a time that was carried over from before: `（承前文）`. */
  inherited: string;
  /** Stands in the place of cues where no word decided the status. */
  noCues: string;
}

/** What the codebook of a panel says. */
export interface PanelWords {
  title: string;
  long: string;
  rules: string;
  indicators: string;
  indicatorHead: string;
  columns: string;
  columnHead: string;
  wide: string;
  labels: string;
  labelHead: string;
  counts(rows: number, places: number, stated: number): string;
}

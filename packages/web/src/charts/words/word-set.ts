/** Signs of a chart of targets. */
export type TargetSign = "exact" | "about" | "min" | "max" | "range" | "fall";

/** What is said in and around charts. */
export interface ChartWords {
  bySection: string;
  terms: string;
  frequentTerms(count: number): string;
  places: string;
  targets(unit: string, change: boolean): string;
  /** What the signs of a chart of targets stand for. */
  targetSigns: Record<TargetSign, string>;
  /** The scale is one of powers of ten. */
  logarithmic: string;
  termsByDocument: string;
  /** How the cells of the chart of terms by document are to be read. */
  cells: string;
  /** A name and its value. */
  colon(name: string, value: string): string;
  /** What an axis counts. */
  figures: string;
  times: string;
  perThousand: string;
  /** How often something stands somewhere. */
  timesOf(count: number): string;
  year(year: number): string;
  documents(count: number): string;
  /** The same where there is little room. */
  documentsOf(count: number): string;
  /** Stands between titles. */
  between: string;
  /** Documents that a picture or a print was made from. */
  source(names: string): string;
  /** Years have different numbers of documents. */
  uneven(fewest: number, most: number, perThousand: boolean): string;
  /** What lines do where years have no documents. */
  gaps: string;
  /** A second touch on a point leads to the text. */
  again: string;
  noIndicator(name: string): string;
  noCourse(name: string): string;
  clearIndicator: string;
  noTerm(term: string): string;
  addTerms: string;
  /** Indicators are offered with how many figures they have. */
  figuresOf(count: number): string;
}

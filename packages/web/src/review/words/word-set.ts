/** What is said of checking. */
export interface ReviewWords {
  title: string;
  progress(checked: number, all: number): string;
  /** How many items each reader judged. */
  readersTitle: string;
  /** This reader, where no name was given; and the mark of the own name among others. */
  me: string;
  namePlaceholder: string;
  itemsOf(reader: string, count: number): string;
  /** What a file brought. */
  loaded(readers: string): string;
  /** Checking apart from others: what these said counts for nothing. */
  apart: string;
  agreement(one: string, other: string, items: number): string;
  observed(share: string, kappa: string): string;
  disagreements(count: number): string;
  differ: string;
  fieldsDiffer(fields: string): string;
  /** Whose verdicts are measured. */
  measuredOf: string;
  families: Record<"claim" | "slogan" | "honour", string>;
  previous: string;
  addTitle: string;
  addKind: string;
  addHere: string;
  sampleAll: string;
  sampled(count: number): string;
  /** A field with its value. */
  pair(name: string, value: string): string;
  notVerdicts(file: string, line: number): string;
  legend: string;
  judgements: Record<"right" | "wrong" | "changed" | "added", string>;
  right: string;
  wrong: string;
  edit: string;
  next: string;
  add: string;
  undo: string;
  withdraw: string;
  /** The keys of checking. */
  keys: string;
  note: string;
  save: string;
  cancel: string;
  takeSelection: string;
  /** Why an added claim stands in no chart, or not in every one. */
  leftOut: Record<"value" | "indicator" | "period", string>;
  reader: string;
  sample: string;
  saveFile: string;
  loadFile: string;
  measured: string;
  /** The heads of the table of what was measured. */
  field: string;
  share: string;
  interval: string;
  of: string;
  items: string;
  whole: string;
  pageWithVerdicts: string;
  /** An address names something that is not there (any more). */
  stale: string;
}

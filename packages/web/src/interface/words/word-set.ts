import type { Bound, Commitment, HonourKind, HonourLevel, QuantityKind, SectionRole, SloganKind } from "tifa";
import type { LabelLanguage, TableName } from "tifa/tables";
import type { ChartWords } from "../../charts/words/word-set.js";
import type { View } from "../../model/address.js";
import type { MarkKindName } from "../../model/mark-kinds.js";
import type { ReviewWords } from "../../review/words/word-set.js";
import type { Notice } from "../notice.js";

export type InterfaceLanguage = LabelLanguage;

/** What is said of many documents at once. */
export interface CorpusWords {
  facets: string;
  place: string;
  allPlaces: string;
  unit: string;
  allUnits: string;
  anyIndicator: string;
  fromYear: string;
  toYear: string;
  documents(passing: number, all: number): string;
  allDocuments: string;
  noDocuments: string;
  bound: string;
  max: string;
  figure: string;
  indicatorTitle(indicator: string, change: boolean, unit: string): string;
  noFigures: string;
  termsByYear: string;
  termsPerThousand: string;
  perThousand: string;
  addTerm: string;
  without(term: string): string;
  searchLead: string;
  preparing: string;
  found(wanted: string, places: number, documents: number): string;
  foundNowhere(wanted: string, documents: number): string;
  firstOnly(count: number): string;
  order: string;
  orders: Record<"document" | "before" | "after", string>;
  before: string;
  words: string;
  after: string;
}

/** What is said of files that are taken away. */
export interface TakeAwayWords {
  saveAs(name: string, format: string): string;
  cite: string;
  copyCitation(style: string): string;
}

/** What the page says, in both languages. */
export interface Words {
  views: Record<View, string>;
  /** Kinds of marks, in the plural. */
  kinds: Record<MarkKindName, string>;
  /** One mark of the kind. */
  kind: Record<MarkKindName, string>;
  tables: Record<TableName, string>;
  everyDocument: string;
  /** Words behind others, in parentheses as the language has them. */
  aside(words: string | number): string;
  figureKinds: Record<QuantityKind, string>;
  sloganKinds: Record<SloganKind, string>;
  honourKinds: Record<HonourKind, string>;
  levels: Record<HonourLevel, string>;
  commitments: Record<Commitment, string>;
  roles: Record<SectionRole, string>;
  bounds: Record<Bound, string>;
  changes: { up: string; down: string };
  skip: string;
  outline: string;
  noOutline: string;
  document: string;
  search: string;
  /** What the search box does in views where it does not search the text of one document. */
  searches: Record<Extract<View, "compare" | "tables" | "search">, string>;
  hits(count: number): string;
  noHits: string;
  next: string;
  previous: string;
  allTypes: string;
  allCommitments: string;
  wholeDocument: string;
  clearFilters: string;
  filters: string;
  type: string;
  commitment: string;
  section: string;
  card: string;
  close: string;
  noCard: string;
  value: string;
  range(low: string, high: string): string;
  indicator: string;
  status: string;
  howRead: string;
  rule: string;
  members: string;
  memberCount(found: number, wanted: number | null): string;
  complete: string;
  incomplete: string;
  noMembers: string;
  glossMembers: string;
  glossZh: string;
  glossEn: string;
  since: string;
  source: string;
  places(count: number): string;
  alsoHere: string;
  linkTo: string;
  notices: Record<Notice, string>;
  copyTable: string;
  rows(shown: number, all: number): string;
  /** How many rows there are without the words that they are filtered by. */
  ofAll(all: number): string;
  showAll: string;
  allColumns: string;
  sortBy(column: string): string;
  tableInText: string;
  showInText: string;
  /** Nothing fits what was chosen, which is named. */
  nothingFor(chosen: readonly string[]): string;
  /** Nothing is there, though nothing was chosen. */
  foundNone: string;
  quoted(words: string): string;
  /** Things beside each other in a sentence. */
  listed(things: readonly string[]): string;
  theme: string;
  themes: { auto: string; light: string; dark: string };
  print: string;
  download: string;
  legend: string;
  characters: string;
  diagnostics: string;
  aboutDocument: string;
  meta: Record<"issuer" | "documentNumber" | "date" | "recipient" | "speaker" | "year" | "genre" | "level", string>;
  keys: string;
  noDocuments: string;
  broken(detail: string): string;
  data: string;
  count: string;
  beforeFirst: string;
  charts: ChartWords;
  overview: string;
  title: string;
  /** Slogans, each counted as often as it stands. */
  sloganPlaces: string;
  sideBySide(kind: string): string;
  compareNote: string;
  review: ReviewWords;
  corpus: CorpusWords;
  takeAway: TakeAwayWords;
}

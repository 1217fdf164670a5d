import type { DiagnosticCode } from "./diagnostics.js";

export type { DiagnosticCode };

/** A place in the text that the caller passed in: half-open, counted in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of the text. White space and removed page furniture aside, `text` is what stands at `span`. */
export interface Mention {
  text: string;
  span: Span;
}

/** What part of a report a section plays. `null` where nothing in the text tells. */
export type SectionRole = "review" | "plan" | "problems" | "guidance";

/** A part of the document, opened by a heading. Sections stand in reading order; `parent` is the `id` of the enclosing one. */
export interface Section {
  id: number;
  parent: number | null;
  /** 1 for the outermost headings of the document; the document's own title is not counted. */
  level: number;
  /** The numbering as written (`一、`, `（一）`, `——`), or an empty string. */
  label: string;
  /** The heading without its label and closing punctuation. */
  title: string;
  heading: Span;
  /** Heading and everything below it, subsections included. */
  span: Span;
  role: SectionRole | null;
}

/** `min`: at least or more than the value; `max`: at most or just short of it; `about`: around it. */
export type Bound = "min" | "max" | "about";

export type QuantityKind = "count" | "money" | "percent" | "points" | "measure" | "multiple" | "rank";

/** A figure with its unit. `value` is in plain units: `24.75万元` is 247500 `元`. */
export interface Quantity {
  text: string;
  span: Span;
  value: number;
  /** The upper end of a range, else `null`. */
  max: number | null;
  unit: string;
  bound: Bound | null;
  kind: QuantityKind;
  /** ISO 4217 code of an amount of money, else `null`. */
  currency: string | null;
}

/** A time that a claim holds for. `from` and `to` are ISO dates, months or years (`2023`, `2021-06`), `to` inclusive. */
export interface Period {
  text: string;
  span: Span;
  from: string | null;
  to: string | null;
  /** True where the period stands in an earlier sentence or a heading and was carried over. */
  inherited: boolean;
}

export type ClaimStatus = "achieved" | "target";
export type Change = "up" | "down";
export type Commitment = "binding" | "expected" | "striving" | "planned";

/** A figure that says something measurable about what was done, is the case, or is to be reached. */
export interface Claim {
  id: number;
  status: ClaimStatus;
  quantity: Quantity;
  /** What is measured. */
  indicator: Mention | null;
  /** The predicate that brings the figure. */
  verb: Mention | null;
  /** Direction, where the figure is the size of a change. */
  change: Change | null;
  period: Period | null;
  /** What the figure is compared with (`同比`, `比2019年`). */
  baseline: Mention | null;
  /** How firmly a target is promised; `null` for achievements and where the text does not say. */
  commitment: Commitment | null;
  /** The words that decided status and commitment. */
  cues: Mention[];
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  sentence: Span;
  rules: ClaimRules;
}

/** Names of the rules that decided a claim, slot by slot; `null` where none spoke. {@link explain} tells which others were asked. */
export interface ClaimRules {
  indicator: string | null;
  verb: string | null;
  change: string | null;
  status: string | null;
  commitment: string | null;
  period: string | null;
}

/** What is decided of a figure: first whether it is a claim at all. */
export type ClaimSlot = "claim" | keyof ClaimRules;

/** Which rules of a slot were asked, in order. The last of them is `rule` if one spoke; else `rule` is `null`. */
export interface SlotDecision {
  slot: ClaimSlot;
  asked: string[];
  rule: string | null;
}

/** Why a figure was read as it was. */
export interface Explanation {
  quantity: Quantity;
  /** `null` where the figure claims nothing; the rule of the slot `claim` says why. */
  claim: Claim | null;
  /** In the order in which they were decided; those that come after a figure is found to be no claim are missing. */
  slots: SlotDecision[];
}

export type SloganKind = "numeral" | "coinage" | "brand" | "formulation";

/** One place where a slogan term stands. */
export interface SloganOccurrence {
  text: string;
  span: Span;
  section: number | null;
  /** The parts as spelled out in the text, in order, or `null`. */
  members: Mention[] | null;
  /** Whether the number of members agrees with the term's numeral; `null` where either is missing. */
  complete: boolean | null;
}

/** What the lexicon knows of a term. */
export interface Gloss {
  /** The form under which the lexicon knows the term; `Slogan.term` is another one where the document uses only that. */
  term: string;
  zh: string | null;
  en: string | null;
  members: string[] | null;
  /** Year in which the term first stood in a national document. */
  since: number | null;
  source: string;
}

/** A coined set phrase of political language, with all its places in the document. */
export interface Slogan {
  /** Canonical form, as the document has it: no quotation marks, no white space. */
  term: string;
  kind: SloganKind;
  /** The numeral of a numeral term and what it counts: 五型机关 is `{ count: 5, head: "型机关" }`. */
  numeral: { count: number | null; head: string } | null;
  occurrences: SloganOccurrence[];
  gloss: Gloss | null;
  /** Name of the rule that found the term. */
  rule: string;
}

/**
 * How work was recognised: a prize, title or commendation; a place on a list or a designation; the approving note of a leader (批示);
 * words of approval (肯定); a publication; a speech that others were to learn from; being spread to other places.
 */
export type HonourKind = "award" | "selection" | "instruction" | "praise" | "publication" | "speech" | "promotion";
export type HonourLevel = "national" | "provincial" | "city" | "county";

/** Recognition that was given to work. What is only striven for, and what a body gives to others, is none. */
export interface Honour {
  id: number;
  kind: HonourKind;
  /** The words that say that it was given: `获评`, `被…评为` (`评为`), `批示肯定`, `刊发`. */
  verb: Mention;
  /** The prize, title or list; of a speech the meeting. */
  title: Mention | null;
  /** Who gave it; of a publication the medium. */
  giver: Mention | null;
  /** As the words tell; the lowest of several (`省级以上`, `国家级、省级媒体`), for that much is sure. */
  level: HonourLevel | null;
  /** What was recognised, as its own clause or the honour before in the sentence says. */
  subject: Mention | null;
  /** How many, where the text says: `荣誉26项`, `2个案例入选…`. */
  count: Quantity | null;
  /** From the first to the last of these words. */
  span: Span;
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  sentence: Span;
  /** Name of the rule that found the honour. */
  rule: string;
}

/** Calendar years from the first to the last, both ends inclusive. */
export interface Years {
  from: number;
  to: number;
}

/** A level of government, the highest first. */
export type GovernmentLevel = "national" | "provincial" | "municipal" | "county" | "township";

export interface DocumentMeta {
  title: string | null;
  issuer: string | null;
  /** 文号, such as `国发〔2019〕5号`. */
  documentNumber: string | null;
  /** ISO date of issue or delivery. */
  date: string | null;
  /** 主送机关 */
  recipient: string | null;
  speaker: string | null;
  /** The year under which people file the document: that of its delivery for a report, of its title for a summary. */
  year: number | null;
  /** The years that it reports on, as its title, headings or first dated sentence say. */
  reportsOn: Years | null;
  /** The years that it plans for. */
  plansFor: Years | null;
  genre: string | null;
  /** The level of government that the document speaks for; a prefecture, 地区 or 盟 is municipal. */
  level: GovernmentLevel | null;
}

/** Something that looks wrong or doubtful in the text. Nothing is corrected silently. */
export interface Diagnostic {
  code: DiagnosticCode;
  message: string;
  span: Span;
}

/** Everything that `analyze` finds in a document. Plain JSON. */
export interface Analysis {
  meta: DocumentMeta;
  sections: Section[];
  achievements: Claim[];
  targets: Claim[];
  slogans: Slogan[];
  honours: Honour[];
  diagnostics: Diagnostic[];
}

/** A term that the caller or the built-in lexicon knows. */
export interface LexiconEntry {
  term: string;
  kind: SloganKind;
  /** Other forms that stand for the same term. */
  variants?: readonly string[] | undefined;
  members?: readonly string[] | undefined;
  /** Gloss in Chinese. */
  zh?: string | undefined;
  /** Official English rendering. */
  en?: string | undefined;
  since?: number | undefined;
  source: string;
}

/** A word and its part of speech, in the tag set of jieba (`n`, `v`, `vn`, `m`, `q`, …). */
export interface Token {
  word: string;
  tag: string;
}

/** Cuts text into tagged words. Joined together, the words are the text. */
export interface Segmenter {
  readonly name: string;
  tag(text: string): Token[];
}

export interface AnalyzeOptions {
  /** Terms to know besides the built-in lexicon. */
  lexicon?: readonly LexiconEntry[] | undefined;
  /** When the document was delivered, where the caller knows: an ISO date, `2024-03-05`, `2024-03` or `2024`. It outweighs what the text says. */
  date?: string | undefined;
}

/** Analyses many documents with options resolved once. */
export interface Analyzer {
  /** Like the function `analyze`. */
  analyze(text: string): Analysis;
}

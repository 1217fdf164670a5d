import type { DiagnosticCode } from "../diagnostics.js";
import type { Claim } from "./claim.js";
import type { Honour } from "./honour.js";
import type { Slogan } from "./slogan.js";
import type { Span } from "./span.js";

/** What part of a report a section plays: it tells what was done, what is to be done, what is wanting, or by which principles work is led. */
export type SectionRole = "review" | "plan" | "problems" | "guidance";

/** A part of the document, opened by a heading. Sections stand in reading order; `parent` is the `id` of the enclosing one. */
export interface Section {
  /** Its index in `Analysis.sections`, to which `parent` and the `section` of claims, slogans and honours refer. */
  id: number;
  /** `id` of the section around it; `null` for the outermost, and where the heading above was cut off with the start of the document. */
  parent: number | null;
  /** 1 for the outermost headings of the document; the document's own title is not counted. */
  level: number;
  /** The numbering as written (`一、`, `（一）`, `——`); empty for a heading without one. */
  label: string;
  /** The heading without its label and closing punctuation, on one line; empty where a number is all of it (`第一条`). */
  title: string;
  /** The heading with its label, without closing punctuation. */
  heading: Span;
  /** Heading and everything below it, subsections included. */
  span: Span;
  /** As its heading tells, else what is above it (the section around it, the text before), else the kind of document; `null` where nothing does. */
  role: SectionRole | null;
}

/** Calendar years from the first to the last, both ends inclusive. */
export interface Years {
  /** The first year. */
  from: number;
  /** The last year; the same for a single one. */
  to: number;
}

/** A level of government, the highest first. */
export type GovernmentLevel = "national" | "provincial" | "municipal" | "county" | "township";

/** What a document says of itself, in its title, its first and last lines and its headings. `null` where the text is silent. */
export interface DocumentMeta {
  /** The title, over several lines joined to one. */
  title: string | null;
  /** The body in whose name it was issued. */
  issuer: string | null;
  /** 文号, such as `国发〔2019〕5号`. */
  documentNumber: string | null;
  /** ISO date of delivery or issue, to the day, or to the month where the text says no more; without one, that of the page it was put up on. */
  date: string | null;
  /** 主送机关: to whom it is addressed, without the colon. */
  recipient: string | null;
  /** Who delivered it, by name, without the office. */
  speaker: string | null;
  /** The year under which people file the document: that of its delivery for a report, of its title for a summary. */
  year: number | null;
  /** The years that it reports on, as its title, headings or first dated sentence say. */
  reportsOn: Years | null;
  /** The years that it plans for. */
  plansFor: Years | null;
  /** The kind of document, by its name in `data/structure/genres.yaml`: `department-summary`. */
  genre: string | null;
  /** The level of government that the document speaks for; a prefecture, 地区 or 盟 is municipal. */
  level: GovernmentLevel | null;
}

/** Something that looks wrong or doubtful in the text. Nothing is corrected silently. */
export interface Diagnostic {
  /** What kind of thing it is; `DIAGNOSTICS` of `tifa/schema` explains each. */
  code: DiagnosticCode;
  /** The same of this place, in an English line: `三、 follows 一、`. */
  message: string;
  /** The heading, term or figure; the first of several broken characters; the whole text, where it is in traditional characters. */
  span: Span;
}

/** Everything that `analyze` finds in a document. Plain JSON. */
export interface Analysis {
  /** What the document says of itself. */
  meta: DocumentMeta;
  /** All sections of all levels, in reading order; empty for a text without headings. */
  sections: Section[];
  /** The figures that were reached or are the case, in reading order. */
  achievements: Claim[];
  /** The figures that are to be reached, in reading order. */
  targets: Claim[];
  /** The slogan terms, each once, in the order in which they first stand in the text. */
  slogans: Slogan[];
  /** The recognition that work met with, in reading order. */
  honours: Honour[];
  /** What looks wrong: of headings first, then of terms, then of characters. Empty as a rule. */
  diagnostics: Diagnostic[];
}

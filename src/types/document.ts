import type { DiagnosticCode } from "../diagnostics.js";
import type { Claim } from "./claim.js";
import type { Honour } from "./honour.js";
import type { Slogan } from "./slogan.js";
import type { Span } from "./span.js";

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

/** Calendar years from the first to the last, both ends inclusive. */
export interface Years {
  from: number;
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
  /** ISO date of issue or delivery. */
  date: string | null;
  /** 主送机关 */
  recipient: string | null;
  /** Who delivered it. */
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

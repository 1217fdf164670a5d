import { onOneLine } from "../../tables/analyzed-document.js";
import type { DocumentMeta } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { detached } from "../detached.js";
import type { DocumentLabel } from "../label.js";
import { type Publication, publicationOf } from "./publication.js";

/** What a citation of a document is made of. Plain JSON. */
export interface CitedDocument {
  /** Who is responsible: the speaker, else the issuer, else the place; `null` where there is none of them. */
  author: string | null;
  /** The title; of a document without one its file name. */
  title: string;
  /** The body in whose name it was issued, on one line; `null` where the text names none. */
  issuer: string | null;
  /** 文号, such as `国发〔2019〕5号`; `null` where it has none. */
  documentNumber: string | null;
  /** ISO date, month or year of delivery or issue; `null` where nothing tells. */
  date: string | null;
  /** The mark of GB/T 7714 for the kind of document: `R` a report, `Z` another one. */
  mark: "R" | "Z";
  /** Where it was published, as far as the caller says. */
  published: Publication;
}

const REPORTS = /report|speech|address|summary|communique|bulletin|accounts/;

/** What is cited of a document. */
export function citedDocument({ id, analysis, given }: CorpusDocument, label: DocumentLabel): CitedDocument {
  const { title, issuer, speaker, documentNumber, date, genre } = analysis.meta;
  const kept = (words: string | null): string | null => (words === null ? null : detached(onOneLine(words)));
  return {
    author: kept(speaker) ?? kept(issuer) ?? label.place,
    title: given?.title ?? kept(title) ?? nameWithoutExtension(id),
    issuer: kept(issuer),
    documentNumber: kept(documentNumber),
    date: given?.date ?? date ?? (label.year === null ? null : String(label.year)),
    mark: isReport(genre) ? "R" : "Z",
    published: publicationOf(given),
  };
}

const isReport = (genre: DocumentMeta["genre"]): boolean => genre !== null && REPORTS.test(genre);

const nameWithoutExtension = (id: string): string => (id.split(/[\\/]/).at(-1) ?? id).replace(/\.[a-z0-9]{1,5}$/i, "");

import type { CitedDocument } from "./cited-document.js";
import type { DocumentPlace } from "./numbered-places.js";

/** A citation after GB/T 7714—2015, the sentence before it and its place in brackets behind. */
export function citeGbt7714(cited: CitedDocument, place: DocumentPlace, sentence: string): string {
  const { author, title, documentNumber } = cited;
  const name = `${title}${documentNumber === null ? "" : `: ${documentNumber}`}[${markOf(cited)}]`;
  const made = author === null ? name : `${author}. ${name}`;
  const source = sourceOf(cited, place.page);
  const join = source === "" || source.startsWith(":") ? "" : ". ";
  const address = cited.published.url === null ? "" : `. ${cited.published.url}`;
  return `“${sentence}”${made}${join}${source}${locator(place)}${address}.`;
}

/** N in a newspaper, J in a gazette, A a numbered document of an authority, R a report, Z another one; EB of what stands on a page only. */
function markOf({ mark, documentNumber, published: { publication, issue, url } }: CitedDocument): string {
  const isPage = url !== null && publication === null && documentNumber === null && mark === "Z";
  const kind =
    publication !== null ? (issue === null ? "N" : "J") : isPage ? "EB" : documentNumber !== null ? "A" : mark;
  return url === null ? kind : `${kind}/OL`;
}

/** 临江日报, 2024-01-10(2); 临江县人民政府公报, 2024(3): 5; 临江县人民政府, 2024-01-09: 5; (2024-01-09)[2026-03-01] */
function sourceOf({ author, issuer, date, published }: CitedDocument, page: number | null): string {
  const { publication, issue, edition, url, accessed } = published;
  const read = accessed === null ? "" : `[${accessed}]`;
  const at = page === null ? "" : `: ${page}`;
  if (publication !== null && issue !== null)
    return `${[publication, date?.slice(0, 4)].filter(Boolean).join(", ")}(${issue})${at}${read}`;
  if (publication !== null)
    return `${[publication, date].filter(Boolean).join(", ")}${edition === null ? "" : `(${edition})`}${read}`;
  const publisher = issuer === author ? null : issuer;
  if (url === null) return `${[publisher, date].filter(Boolean).join(", ")}${at}`;
  const year = publisher === null && page === null ? null : (date?.slice(0, 4) ?? null);
  const made = `${[publisher, year].filter(Boolean).join(", ")}${at}`;
  return `${made}${date === null ? "" : `(${date})`}${read}`;
}

function locator({ path, paragraph, sentence }: DocumentPlace): string {
  const parts = [path, paragraph === null ? "" : `第${paragraph}段第${sentence}句`].filter((part) => part !== "");
  return parts.length === 0 ? "" : `（${parts.join("，")}）`;
}

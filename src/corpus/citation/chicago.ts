import type { CitedDocument } from "./cited-document.js";
import type { DocumentPlace } from "./numbered-places.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A note after the Chicago Manual of Style: what stands in a newspaper, a gazette or on a page has its title in quotation marks. */
export function citeChicago(cited: CitedDocument, place: DocumentPlace, sentence: string): string {
  const { author, title, documentNumber, issuer, date, published } = cited;
  const { publication, issue, url, accessed } = published;
  const isPart = publication !== null || (url !== null && cited.mark === "Z");
  const day = date === null ? null : longDate(date);
  const isIssue = publication !== null && issue !== null;
  const source = isIssue
    ? `${publication}, no. ${issue}${day === null ? "" : ` (${day})`}`
    : [publication ?? (issuer === author ? null : issuer), day].filter((part) => part !== null).join(", ");
  const known = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== "").join(", ");
  const rest = known([
    documentNumber,
    source,
    locator(place),
    accessed === null ? null : `accessed ${longDate(accessed)}`,
    url,
  ]);
  // the comma behind a title in quotation marks stands within them
  const named = known([author, isPart ? `“${title},”` : title]);
  const note = rest === "" ? named : `${named}${isPart ? "" : ","} ${rest}`;
  return `${note}: “${sentence}”`;
}

function locator({ path, paragraph, sentence, page }: DocumentPlace): string {
  const parts = [
    page === null ? "" : `p. ${page}`,
    path === "" ? "" : `sec. ${path}`,
    paragraph === null ? "" : `para. ${paragraph}, sentence ${sentence}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function longDate(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return year!;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

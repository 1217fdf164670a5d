import { readClaims } from "../../src/claims/claims.js";
import type { DocumentStructure } from "../../src/structure/document-structure.js";
import { roleOfTitle } from "../../src/structure/section-roles.js";
import { splitSentences } from "../../src/structure/sentences.js";
import { type Clock, readClock } from "../../src/time/clock.js";
import { timedParts } from "../../src/time/timed-parts.js";
import type { Claim, SectionRole } from "../../src/types.js";

/** What is known of the document that a sentence stands in. */
export interface Setting {
  role?: SectionRole;
  heading?: string;
  year?: number;
  date?: string;
  genre?: string;
}

/** The clock of a document that says no more than this of its time. */
function clockFor({ role, heading = "", year, date, genre }: Setting): Clock {
  return readClock({
    given: null,
    delivered: date ?? null,
    session: null,
    numbered: null,
    title: year === undefined ? [] : timedParts(`${year}年`, 0, 5, () => null),
    headings: timedParts(heading, 0, heading.length, () => role ?? null),
    sentence: null,
    plan: null,
    isSummary: genre === "department-summary",
    isDelivered: false,
    isWorkReport: false,
    plansNextYear: false,
    tellsOfMonthsOver: false,
    sinceCongress: false,
    hasReview: role === "review",
    hasPlan: role === "plan" || role === "guidance",
  });
}

/** The claims of a paragraph that stands alone under a heading of the given role. */
export function claimsOf(paragraph: string, setting: Setting = {}): Claim[] {
  const { role, heading = "", year, date, genre } = setting;
  const text = `${heading}\n${paragraph}`;
  const start = heading.length + 1;
  const section = heading === "" ? null : 0;
  const structure: DocumentStructure = {
    text,
    written: text,
    doubtful: [],
    headingTimes: section === null ? [] : [timedParts(text, 0, heading.length, roleOfTitle)],
    repetitions: new Set(),
    copies: [],
    tables: [],
    clock: clockFor(setting),
    blocks: [{ start, end: text.length, kind: "paragraph", section, body: start }],
    sections:
      section === null
        ? []
        : [
            {
              id: 0,
              parent: null,
              level: 1,
              label: "",
              title: heading,
              heading: { start: 0, end: heading.length },
              span: { start: 0, end: text.length },
              role: role ?? null,
            },
          ],
    sentences: splitSentences(text, start, text.length).map((span) => ({
      ...span,
      block: 0,
      section,
      role: role ?? null,
    })),
    glossary: [],
    meta: {
      title: null,
      issuer: null,
      documentNumber: null,
      date: date ?? null,
      recipient: null,
      speaker: null,
      year: year ?? null,
      reportsOn: null,
      plansFor: null,
      genre: genre ?? null,
      level: null,
    },
    diagnostics: [],
  };
  return readClaims(structure, []);
}

/** The figures of a paragraph of a review, each with what it measures and, behind a stroke, the verb that brings it. */
export function indicatorsOf(paragraph: string): string[] {
  return claimsOf(paragraph, { role: "review" }).map(
    ({ quantity, indicator, verb }) => `${quantity.text} ${indicator?.text} | ${verb?.text ?? null}`,
  );
}

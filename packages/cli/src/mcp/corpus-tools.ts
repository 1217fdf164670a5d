import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Span } from "tifa";
import { checkTranslation } from "tifa/bilingual";
import { COMPARISON_TABLES, compare, type Figure, series } from "tifa/corpus";
import type { AnalyzedDocument } from "tifa/tables";
import * as z from "zod";
import { type Citation, cite } from "./cite.js";
import { RefusedError } from "./confined-folder.js";
import type { DocumentStore } from "./document-store.js";
import { documentName } from "./document-tools.js";
import { compact, pageOf, paging } from "./paging.js";

/** Documents that a series takes, and a comparison. */
const MOST_IN_SERIES = 100;
const MOST_COMPARED = 10;

const readOnly = { readOnlyHint: true, openWorldHint: false };

/** Tools that set documents side by side. */
export function addCorpusTools(server: McpServer, store: DocumentStore): void {
  server.registerTool(
    "series",
    {
      description:
        "Through years and places: targets with what was reached and whether they were met; or what an indicator was each year; or how often terms stand. Rows say when a plan gives no figure, so that silence is not taken for zero.",
      inputSchema: {
        table: z.enum(["targets", "indicators", "terms"]).default("targets"),
        documents: z.array(documentName).max(MOST_IN_SERIES).optional().describe("all of the folder if left out"),
        indicators: z
          .array(z.string())
          .max(20)
          .optional()
          .describe("indicators to follow; those stated every year if left out"),
        terms: z.array(z.string()).max(50).optional().describe("terms to count; all slogans if left out"),
        place: z.string().optional().describe("the place that the documents speak for"),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ table, documents: names, indicators, terms, place, ...page }) => {
      const documents = await store.documents(names, MOST_IN_SERIES);
      const found = series(place === undefined ? documents : documents.map((document) => ({ ...document, place })), {
        indicators,
        terms,
      });
      const sources = new Sources(documents);
      if (table === "terms")
        return pageOf(
          found.terms.map((row) => ({ ...compact(row), ...sources.firstOf(row) })),
          page,
        );
      if (table === "indicators")
        return pageOf(
          found.indicators.map((row) => sources.figure(row)),
          page,
        );
      const rows = found.targets.map(({ target, achieved, mention, document, ...row }) => ({
        ...compact(row),
        target: target === null ? null : sources.figure(target),
        achieved: achieved === null ? null : sources.figure(achieved),
        ...(mention === null || document === null ? {} : { mention: sources.cite(document, mention.span) }),
      }));
      return pageOf(rows, page);
    },
  );

  server.registerTool(
    "compare",
    {
      description:
        "What changed from each document to the next: slogans, indicators, sections, or passages that were taken over.",
      inputSchema: {
        documents: z.array(documentName).min(2).max(MOST_COMPARED),
        table: z
          .enum(COMPARISON_TABLES.filter((name) => name !== "documents") as [string, ...string[]])
          .default("indicators"),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ documents: names, table, ...page }) => {
      const documents = await store.documents(names, MOST_COMPARED);
      if (documents.length < 2) throw new RefusedError("a comparison needs two different documents or more");
      const sources = new Sources(documents);
      const rows = compare(documents).steps.flatMap(({ before, after, slogans, indicators, sections, passages }) => {
        const tables: Record<string, readonly Change[]> = { slogans, indicators, sections, passages: passages.changes };
        return (tables[table] ?? []).map(({ before: old, after: young, ...row }) => ({
          ...compact(row),
          before: old === null ? null : sources.side(before.id, old),
          after: young === null ? null : sources.side(after.id, young),
        }));
      });
      return pageOf(rows, page);
    },
  );

  server.registerTool(
    "check_translation",
    {
      description:
        "Figures of an English translation that differ from the Chinese original (value, unit, bound, missing, added), and whether official renderings of slogans are used.",
      inputSchema: {
        zh: documentName.describe("the Chinese original"),
        en: documentName.describe("its English translation"),
        table: z.enum(["figures", "slogans"]).default("figures"),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ zh, en, table, ...page }) => {
      const [original, translation] = [await store.document(zh), await store.document(en)];
      const { figures, findings, slogans } = checkTranslation(original.text, translation.text, store.options);
      const places = (left: Place | null, right: Place | null) => ({
        zh: left === null ? null : { ...compact(left.said), ...cite(original, left.span, left.sentence) },
        en: right === null ? null : { ...compact(right.said), ...cite(translation, right.span, right.sentence) },
      });
      const place = (figure: (typeof findings)[number]["zh"], sentence: { span: Span } | null): Place | null => {
        if (figure === null)
          return sentence === null ? null : { said: {}, span: sentence.span, sentence: sentence.span };
        const { text, value, dimension, bound, span } = figure;
        return { said: { figure: text, value, dimension, bound }, span, sentence: sentence?.span ?? span };
      };
      const items =
        table === "figures"
          ? findings.map(({ problems, message, zh: left, en: right, zhSentence, enSentence }) => ({
              problems,
              message,
              ...places(place(left, zhSentence), place(right, enSentence)),
            }))
          : slogans.map(({ zh: left, en: right, ...row }) => ({
              ...compact(row),
              used: right !== null,
              ...places(
                { said: {}, span: left.span, sentence: left.span },
                right === null ? null : { said: {}, span: right.span, sentence: right.span },
              ),
            }));
      return pageOf(items, page, { figures });
    },
  );
}

interface Place {
  said: object;
  span: Span;
  sentence: Span;
}

/** A row of a comparison. */
interface Change {
  before: object | null;
  after: object | null;
}

/** Documents by their names, to cite from. */
class Sources {
  readonly #documents: ReadonlyMap<string, AnalyzedDocument>;

  constructor(documents: readonly AnalyzedDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
  }

  cite(name: string, span: Span): Citation {
    const document = this.#documents.get(name);
    if (document === undefined) throw new RangeError(`no document ${name}`);
    const claims = [...document.analysis.achievements, ...document.analysis.targets];
    const claim = claims.find(({ quantity }) => quantity.span.start === span.start);
    return cite(document, span, claim?.sentence);
  }

  /** A figure, without the sentence that the citation quotes. */
  figure({ document, sentence: _, span, when, ...rest }: Figure): object {
    return { ...compact({ ...rest, year: when.year, year_source: when.source }), ...this.cite(document, span) };
  }

  /** One side of a change, whatever is compared. */
  side(name: string, side: object): object {
    const {
      span,
      heading,
      sentence: _sentence,
      text: _text,
      when: _when,
      page: _page,
      ...rest
    } = side as Partial<Record<"span" | "heading" | "sentence" | "text" | "when" | "page", unknown>>;
    return { ...compact(rest), ...this.cite(name, (span ?? heading) as Span) };
  }

  /** Where a term stands first in its document. */
  firstOf({ document, term }: { document: string; term: string }): Citation | object {
    const start = this.#documents.get(document)?.text.indexOf(term) ?? -1;
    return start < 0 ? {} : this.cite(document, { start, end: start + term.length });
  }
}

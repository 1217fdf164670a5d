import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Span } from "tifa";
import { COMPARISON_TABLES, compare, type Figure, series } from "tifa/corpus";
import type { AnalyzedDocument } from "tifa/tables";
import * as z from "zod";
import { type Citation, cite } from "./cite.js";
import { RefusedError } from "./confined-folder.js";
import { type DocumentStore, MOST_IN_SERIES } from "./document-store.js";
import { documentNameIn, readOnly } from "./document-tools.js";
import { compact, pageOf, pagingIn } from "./paging.js";

/** Documents that a comparison takes. */
const MOST_COMPARED = 10;

/** Follows targets, indicators and terms through documents. */
export function addSeriesTool(server: McpServer, store: DocumentStore): void {
  const { tools, inputs } = store.words;
  server.registerTool(
    "series",
    {
      description: tools.series,
      inputSchema: {
        table: z.enum(["targets", "indicators", "terms"]).default("targets"),
        documents: z.array(documentNameIn(store.words)).max(MOST_IN_SERIES).optional().describe(inputs.seriesDocuments),
        indicators: z.array(z.string()).max(20).optional().describe(inputs.indicators),
        terms: z.array(z.string()).max(50).optional().describe(inputs.terms),
        place: z.string().optional().describe(inputs.place),
        ...pagingIn(store.words),
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
      if (table === "terms") return pageOf(found.terms, (row) => ({ ...compact(row), ...sources.firstOf(row) }), page);
      if (table === "indicators") return pageOf(found.indicators, (row) => sources.figure(row), page);
      const itemOf = ({ target, achieved, mention, document, ...row }: (typeof found.targets)[number]): object => ({
        ...compact(row),
        target: target === null ? null : sources.figure(target),
        achieved: achieved === null ? null : sources.figure(achieved),
        ...(mention === null || document === null ? {} : { mention: sources.cite(document, mention.span) }),
      });
      return pageOf(found.targets, itemOf, page);
    },
  );
}

/** Sets each document beside the next. */
export function addComparisonTool(server: McpServer, store: DocumentStore): void {
  const { tools, refusals } = store.words;
  server.registerTool(
    "compare",
    {
      description: tools.compare,
      inputSchema: {
        documents: z.array(documentNameIn(store.words)).min(2).max(MOST_COMPARED),
        table: z
          .enum(COMPARISON_TABLES.filter((name) => name !== "documents") as [string, ...string[]])
          .default("indicators"),
        ...pagingIn(store.words),
      },
      annotations: readOnly,
    },
    async ({ documents: names, table, ...page }) => {
      const documents = await store.documents(names, MOST_COMPARED);
      if (documents.length < 2) throw new RefusedError(refusals.needsTwo);
      const sources = new Sources(documents);
      const rows = compare(documents).steps.flatMap(({ before, after, slogans, indicators, sections, passages }) => {
        const tables: Record<string, readonly Change[]> = { slogans, indicators, sections, passages: passages.changes };
        return (tables[table] ?? []).map((change) => ({ before, after, change }));
      });
      const itemOf = ({ before, after, change }: (typeof rows)[number]): object => {
        const { before: old, after: young } = change;
        return {
          // the sentences are quoted on each side
          ...compact(without(change, ["before", "after", "sideBySide"])),
          before: old === null ? null : sources.side(before.id, old),
          after: young === null ? null : sources.side(after.id, young),
        };
      };
      return pageOf(rows, itemOf, page);
    },
  );
}

/** What the citation of an item says: its document, its sentence, which references for footnotes hold too, and where it stands. */
const CITED = ["document", "sentence", "citation", "at", "span", "page"] as const;

function without(row: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));
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

  /** A figure, without what its citation here says. */
  figure(figure: Figure): object {
    const { document, span, when } = figure;
    const own = { ...without(figure, [...CITED, "when"]), year: when.year, year_source: when.source };
    return { ...compact(own), ...this.cite(document, span) };
  }

  /** One side of a change, whatever is compared. */
  side(name: string, side: object): object {
    const { span, heading } = side as { span?: Span; heading?: Span };
    return {
      ...compact(without(side, [...CITED, "heading", "text", "when"])),
      ...this.cite(name, (span ?? heading) as Span),
    };
  }

  /** Where a term stands first in its document. */
  firstOf({ document, term }: { document: string; term: string }): Citation | object {
    const start = this.#documents.get(document)?.text.indexOf(term) ?? -1;
    return start < 0 ? {} : this.cite(document, { start, end: start + term.length });
  }
}

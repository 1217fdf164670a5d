import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type Claim, explainAll } from "tifa";
import { type AnalyzedDocument, rulesText } from "tifa/tables";
import * as z from "zod";
import { cite } from "./cite.js";
import type { DocumentStore } from "./document-store.js";
import { documentName } from "./document-tools.js";
import { compact, pageOf, paging } from "./paging.js";

/** Members of a slogan that an answer names at the most, and rules asked. */
const MOST_MEMBERS = 12;

const readOnly = { readOnlyHint: true, openWorldHint: false };

const claimFilters = {
  document: documentName,
  indicator: z.string().optional().describe("only figures whose indicator has this in it, such as 粮食"),
  unit: z.string().optional().describe("only figures with this unit, such as 亿元 or 元"),
  year: z.number().int().optional().describe("only figures whose period touches this year"),
  contains: z.string().optional().describe("only figures in sentences with this in them"),
  ...paging,
};

interface ClaimFilter {
  indicator?: string | undefined;
  unit?: string | undefined;
  year?: number | undefined;
  contains?: string | undefined;
}

/** Tools that list what was found in a document. */
export function addFindingTools(server: McpServer, store: DocumentStore): void {
  const lists = {
    achievements: "Figures that a document reports as reached: value in plain units, indicator, verb, period.",
    targets: "Figures that a document sets as targets, with how firmly each is promised. Never what was reached.",
  } as const;
  for (const [list, description] of Object.entries(lists) as [keyof typeof lists, string][]) {
    server.registerTool(
      `list_${list}`,
      { description, inputSchema: claimFilters, annotations: readOnly },
      async ({ document: name, offset, limit, ...filter }) => {
        const document = await store.document(name);
        const wanted = document.analysis[list].filter((claim) => isWanted(document, claim, filter));
        return pageOf(
          wanted.map((claim) => claimItem(document, claim)),
          { offset, limit },
        );
      },
    );
  }

  server.registerTool(
    "list_slogans",
    {
      description: "Slogan terms (提法) of a document, each with its kind, members, number of places and first place.",
      inputSchema: {
        document: documentName,
        kind: z.enum(["numeral", "coinage", "brand", "formulation"]).optional(),
        contains: z.string().optional().describe("only terms with this in them"),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ document: name, kind, contains = "", ...page }) => {
      const document = await store.document(name);
      const wanted = document.analysis.slogans.filter(
        (slogan) => (kind === undefined || slogan.kind === kind) && slogan.term.includes(contains),
      );
      const items = wanted.flatMap(({ term, kind: own, occurrences, gloss, rule }) => {
        const first = occurrences.find(({ members }) => members !== null) ?? occurrences[0];
        if (first === undefined) return [];
        const members = first.members?.slice(0, MOST_MEMBERS).map(({ text }) => text) ?? null;
        const said = compact({
          term,
          kind: own,
          places: occurrences.length,
          members,
          english: gloss?.en ?? null,
          rule,
        });
        const last = first.members?.at(-1)?.span ?? first.span;
        const sentence = { start: first.span.start, end: Math.max(first.span.end, last.end) };
        return [{ ...said, ...cite(document, first.span, sentence) }];
      });
      return pageOf(items, page);
    },
  );

  server.registerTool(
    "explain",
    {
      description:
        "Why figures of a document were read as they were: which rule decided each slot, or why a figure is no claim.",
      inputSchema: {
        document: documentName,
        figure: z.string().min(1).describe("digits of the figure as written, such as 52.6"),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ document: name, figure, ...page }) => {
      const document = await store.document(name);
      const wanted = withoutSpace(figure);
      const found = explainAll(document.text, store.options).filter(({ quantity }) =>
        withoutSpace(quantity.text).includes(wanted),
      );
      const items = found.map(({ quantity, claim, slots }) => ({
        figure: quantity.text,
        is_claim: claim !== null,
        ...compact({ status: claim?.status ?? null, indicator: claim?.indicator?.text ?? null }),
        slots: slots.map(({ slot, rule, asked }) => ({ slot, rule, rules_asked: asked.length })),
        ...cite(document, quantity.span, claim?.sentence ?? around(quantity.span, document.text)),
      }));
      return pageOf(items, page);
    },
  );
}

function isWanted(document: AnalyzedDocument, claim: Claim, { indicator, unit, year, contains }: ClaimFilter): boolean {
  if (indicator !== undefined && !(claim.indicator?.text.includes(indicator) ?? false)) return false;
  if (unit !== undefined && claim.quantity.unit !== unit && !claim.quantity.text.endsWith(unit)) return false;
  if (year !== undefined && !touches(claim, year)) return false;
  return contains === undefined || document.text.slice(claim.sentence.start, claim.sentence.end).includes(contains);
}

function touches({ period }: Claim, year: number): boolean {
  if (period === null || (period.from === null && period.to === null)) return false;
  const from = Number((period.from ?? period.to ?? "").slice(0, 4));
  const to = Number((period.to ?? period.from ?? "").slice(0, 4));
  return from <= year && year <= to;
}

function claimItem(document: AnalyzedDocument, claim: Claim): object {
  const { quantity, period } = claim;
  const said = compact({
    id: claim.id,
    indicator: claim.indicator?.text ?? null,
    figure: quantity.text,
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    kind: quantity.kind,
    bound: quantity.bound,
    change: claim.change,
    verb: claim.verb?.text ?? null,
    status: claim.status,
    commitment: claim.commitment,
    period: period?.text ?? null,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    baseline: claim.baseline?.text ?? null,
    rules: rulesText(claim.rules),
  });
  return { ...said, ...cite(document, quantity.span, claim.sentence) };
}

/** Characters on either side of a figure that is no claim and so has no sentence. */
const AROUND = 40;
const around = ({ start, end }: { start: number; end: number }, text: string) => ({
  start: Math.max(0, start - AROUND),
  end: Math.min(text.length, end + AROUND),
});

const withoutSpace = (text: string): string => text.replace(/\s/g, "");

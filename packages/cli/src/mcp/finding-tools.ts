import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type Claim, explainAll, type Slogan } from "tifa";
import { type AnalyzedDocument, rulesText } from "tifa/tables";
import * as z from "zod";
import { withoutSpace } from "../without-space.js";
import { cite } from "./cite.js";
import type { DocumentStore } from "./document-store.js";
import { documentNameIn, readOnly } from "./document-tools.js";
import { compact, pageOf, pagingIn } from "./paging.js";
import type { McpWords } from "./words/word-set.js";

/** Members of a slogan that an answer names at the most, and rules asked. */
const MOST_MEMBERS = 12;

const claimFiltersIn = (words: McpWords) => ({
  document: documentNameIn(words),
  indicator: z.string().optional().describe(words.inputs.indicator),
  unit: z.string().optional().describe(words.inputs.unit),
  year: z.number().int().optional().describe(words.inputs.year),
  contains: z.string().optional().describe(words.inputs.sentencesWith),
  ...pagingIn(words),
});

interface ClaimFilter {
  indicator?: string | undefined;
  unit?: string | undefined;
  year?: number | undefined;
  contains?: string | undefined;
}

/** Tools that list what was found in a document. */
export function addFindingTools(server: McpServer, store: DocumentStore): void {
  const { tools, inputs } = store.words;
  const documentName = documentNameIn(store.words);
  const paging = pagingIn(store.words);
  const lists = { achievements: tools.listAchievements, targets: tools.listTargets } as const;
  for (const [list, description] of Object.entries(lists) as [keyof typeof lists, string][]) {
    server.registerTool(
      `list_${list}`,
      { description, inputSchema: claimFiltersIn(store.words), annotations: readOnly },
      async ({ document: name, offset, limit, ...filter }) => {
        const document = await store.document(name);
        const wanted = document.analysis[list].filter((claim) => isWanted(document, claim, filter));
        return pageOf(wanted, (claim) => claimItem(document, claim), { offset, limit });
      },
    );
  }

  server.registerTool(
    "list_slogans",
    {
      description: tools.listSlogans,
      inputSchema: {
        document: documentName,
        kind: z.enum(["numeral", "coinage", "brand", "formulation"]).optional(),
        contains: z.string().optional().describe(inputs.termsWith),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ document: name, kind, contains = "", ...page }) => {
      const document = await store.document(name);
      const wanted = document.analysis.slogans.filter(
        (slogan) => (kind === undefined || slogan.kind === kind) && slogan.term.includes(contains),
      );
      return pageOf(wanted, (slogan) => sloganItem(document, slogan), page);
    },
  );

  server.registerTool(
    "explain",
    {
      description: tools.explain,
      inputSchema: {
        document: documentName,
        figure: z.string().min(1).describe(inputs.figure),
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
      const itemOf = ({ quantity, claim, slots }: (typeof found)[number]): object => ({
        figure: quantity.text,
        is_claim: claim !== null,
        ...compact({ status: claim?.status ?? null, indicator: claim?.indicator?.text ?? null }),
        slots: slots.map(({ slot, rule, asked }) => ({ slot, rule, rules_asked: asked.length })),
        ...cite(document, quantity.span, claim?.sentence ?? around(quantity.span, document.text)),
      });
      return pageOf(found, itemOf, page);
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

function sloganItem(document: AnalyzedDocument, { term, kind, occurrences, gloss, rule }: Slogan): object {
  const first = occurrences.find(({ members }) => members !== null) ?? occurrences[0];
  const members = first?.members?.slice(0, MOST_MEMBERS).map(({ text }) => text) ?? null;
  const said = compact({ term, kind, places: occurrences.length, members, english: gloss?.en ?? null, rule });
  if (first === undefined) return said;
  const last = first.members?.at(-1)?.span ?? first.span;
  const sentence = { start: first.span.start, end: Math.max(first.span.end, last.end) };
  return { ...said, ...cite(document, first.span, sentence) };
}

/** Characters on either side of a figure that is no claim and so has no sentence. */
const AROUND = 40;
const around = ({ start, end }: { start: number; end: number }, text: string) => ({
  start: Math.max(0, start - AROUND),
  end: Math.min(text.length, end + AROUND),
});

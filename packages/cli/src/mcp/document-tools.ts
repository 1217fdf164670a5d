import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Section } from "tifa";
import { sectionPaths } from "tifa/tables";
import * as z from "zod";
import { cite } from "./cite.js";
import { RefusedError } from "./confined-folder.js";
import type { DocumentStore } from "./document-store.js";
import { answer, compact, pageOf, pagingIn } from "./paging.js";
import type { McpWords } from "./words/word-set.js";

/** Characters of a text that one answer holds. */
const MOST_TEXT = 6000;
const USUAL_TEXT = 3000;

/** How a tool takes the name of a document. */
export const documentNameIn = ({ inputs }: McpWords): z.ZodString => z.string().describe(inputs.document);

/** What all tools say of themselves to the client. */
export const readOnly = { readOnlyHint: true, openWorldHint: false };

/** Tools that find documents and read in them. */
export function addDocumentTools(server: McpServer, store: DocumentStore): void {
  const { tools, inputs, refusals } = store.words;
  const documentName = documentNameIn(store.words);
  const paging = pagingIn(store.words);
  server.registerTool(
    "list_documents",
    {
      description: tools.listDocuments,
      inputSchema: { contains: z.string().optional().describe(inputs.namesWith), ...paging },
      annotations: readOnly,
    },
    async ({ contains = "", ...page }) => {
      const names: string[] = [];
      for await (const name of store.folder.names()) if (name.includes(contains)) names.push(name);
      return pageOf(names, (document) => ({ document }), page);
    },
  );

  server.registerTool(
    "read_document",
    {
      description: tools.readDocument(MOST_TEXT),
      inputSchema: {
        document: documentName,
        start: z.number().int().min(0).default(0).describe(inputs.start),
        characters: z.number().int().min(1).max(MOST_TEXT).default(USUAL_TEXT),
      },
      annotations: readOnly,
    },
    async ({ document: name, start, characters }) => {
      const document = await store.document(name);
      const { text, analysis } = document;
      if (start > text.length) throw new RefusedError(refusals.shorter(name, text.length));
      const end = Math.min(text.length, start + characters);
      const { achievements, targets, slogans, sections } = analysis;
      const found = {
        sections: sections.length,
        achievements: achievements.length,
        targets: targets.length,
        slogans: slogans.length,
      };
      const { place, address } = cite(document, { start, end });
      const head = { meta: compact(analysis.meta), characters: text.length, found };
      const next = end < text.length ? end : null;
      return answer({ ...head, quote: text.slice(start, end), place, address, next_start: next });
    },
  );

  server.registerTool(
    "list_sections",
    {
      description: tools.listSections,
      inputSchema: {
        document: documentName,
        role: z.enum(["review", "plan", "problems", "guidance"]).optional(),
        contains: z.string().optional().describe(inputs.headingsWith),
        ...paging,
      },
      annotations: readOnly,
    },
    async ({ document: name, role, contains = "", ...page }) => {
      const document = await store.document(name);
      const paths = sectionPaths(document.analysis.sections);
      const wanted = document.analysis.sections.filter(
        (section) => (role === undefined || section.role === role) && (paths.get(section.id) ?? "").includes(contains),
      );
      const itemOf = ({ id, parent, level, label, title, role: own, span, heading }: Section): object => ({
        ...compact({ id, parent, level, label, title, role: own, ends: span.end }),
        ...cite(document, heading),
      });
      return pageOf(wanted, itemOf, page);
    },
  );
}

import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { sectionPaths } from "tifa/tables";
import * as z from "zod";
import { cite } from "./cite.js";
import { RefusedError } from "./confined-folder.js";
import type { DocumentStore } from "./document-store.js";
import { answer, compact, pageOf, paging } from "./paging.js";

/** Characters of a text that one answer holds. */
const MOST_TEXT = 6000;
const USUAL_TEXT = 3000;

export const documentName: z.ZodString = z
  .string()
  .describe("name of a document in the folder, as list_documents gives it");
const readOnly = { readOnlyHint: true, openWorldHint: false };

/** Tools that find documents and read in them. */
export function addDocumentTools(server: McpServer, store: DocumentStore): void {
  server.registerTool(
    "list_documents",
    {
      description: "Names of the documents in the folder, in order. Other tools take these names.",
      inputSchema: { contains: z.string().optional().describe("only names with this in them"), ...paging },
      annotations: readOnly,
    },
    async ({ contains = "", ...page }) => {
      const names: object[] = [];
      for await (const name of store.folder.names()) if (name.includes(contains)) names.push({ document: name });
      return pageOf(names, page);
    },
  );

  server.registerTool(
    "read_document",
    {
      description: `A stretch of a document's text, as it was read, with its title, issuer and date. At most ${MOST_TEXT} characters an answer.`,
      inputSchema: {
        document: documentName,
        start: z.number().int().min(0).default(0).describe("offset of the first character, in UTF-16 units"),
        characters: z.number().int().min(1).max(MOST_TEXT).default(USUAL_TEXT),
      },
      annotations: readOnly,
    },
    async ({ document: name, start, characters }) => {
      const document = await store.document(name);
      const { text, analysis } = document;
      if (start > text.length) throw new RefusedError(`${name} has ${text.length} characters`);
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
      description:
        "The outline of a document: headings with their levels, roles (review, plan, problems, guidance) and places.",
      inputSchema: {
        document: documentName,
        role: z.enum(["review", "plan", "problems", "guidance"]).optional(),
        contains: z.string().optional().describe("only headings with this in them"),
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
      const items = wanted.map((section) => {
        const { id, parent, level, label, title, span } = section;
        const own = compact({ id, parent, level, label, title, role: section.role, ends: span.end });
        return { ...own, ...cite(document, section.heading) };
      });
      return pageOf(items, page);
    },
  );
}

import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Span } from "tifa";
import { checkTranslation, type TranslationCheck, type TranslationFinding } from "tifa/bilingual";
import * as z from "zod";
import { cite } from "./cite.js";
import type { DocumentStore } from "./document-store.js";
import { documentNameIn, readOnly } from "./document-tools.js";
import { compact, pageOf, pagingIn } from "./paging.js";
import type { McpWords } from "./words/word-set.js";

/** Sets a translation beside its original. */
export function addTranslationTool(server: McpServer, store: DocumentStore): void {
  const { tools, inputs } = store.words;
  const documentName = documentNameIn(store.words);
  server.registerTool(
    "check_translation",
    {
      description: tools.checkTranslation,
      inputSchema: {
        zh: documentName.describe(inputs.original),
        en: documentName.describe(inputs.translation),
        table: z.enum(["figures", "slogans"]).default("figures"),
        ...pagingIn(store.words),
      },
      annotations: readOnly,
    },
    async ({ zh, en, table, ...page }) => {
      const [original, translation] = [await store.document(zh), await store.document(en)];
      const { figures, findings, slogans } = checkTranslation(original.text, translation.text, store.options);
      const cited: Cited = (left, right) => ({
        zh: left === null ? null : { ...compact(left.said), ...cite(original, left.span, left.sentence) },
        en: right === null ? null : { ...compact(right.said), ...cite(translation, right.span, right.sentence) },
      });
      return table === "figures"
        ? pageOf(findings, (finding) => findingItem(finding, cited, store.words), page, { figures })
        : pageOf(slogans, (slogan) => sloganItem(slogan, cited), page, { figures });
    },
  );
}

/** What stands on one side, or where it should stand. */
interface Place {
  said: object;
  span: Span;
  sentence: Span;
}

type Cited = (left: Place | null, right: Place | null) => Record<"zh" | "en", object | null>;

function findingItem(
  { problems, message, zh, en, zhSentence, enSentence }: TranslationFinding,
  cited: Cited,
  words: McpWords,
): object {
  return {
    problems,
    message: words.finding(problems, message),
    ...cited(figurePlace(zh, zhSentence), figurePlace(en, enSentence)),
  };
}

function figurePlace(figure: TranslationFinding["zh"], sentence: { span: Span } | null): Place | null {
  if (figure === null) return sentence === null ? null : { said: {}, span: sentence.span, sentence: sentence.span };
  const { text, value, dimension, bound, span } = figure;
  return { said: { figure: text, value, dimension, bound }, span, sentence: sentence?.span ?? span };
}

function sloganItem({ zh, en, ...row }: TranslationCheck["slogans"][number], cited: Cited): object {
  const place = ({ span }: { span: Span }): Place => ({ said: {}, span, sentence: span });
  return { ...compact(row), used: en !== null, ...cited(place(zh), en === null ? null : place(en)) };
}

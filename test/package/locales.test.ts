import { expect, test } from "vitest";
import { en as serverEn } from "../../packages/cli/src/mcp/words/en.js";
import type { McpWords } from "../../packages/cli/src/mcp/words/word-set.js";
import { zh as serverZh } from "../../packages/cli/src/mcp/words/zh.js";
import { en as messagesEn } from "../../packages/cli/src/messages/en.js";
import type { Messages } from "../../packages/cli/src/messages/messages.js";
import { zh as messagesZh } from "../../packages/cli/src/messages/zh.js";
import { en as reportsEn } from "../../packages/cli/src/words/en.js";
import type { Words as ReportWords } from "../../packages/cli/src/words/words.js";
import { zh as reportsZh } from "../../packages/cli/src/words/zh.js";
import { en as markdownEn } from "../../packages/output/src/words/en.js";
import type { Words as MarkdownWords } from "../../packages/output/src/words/word-set.js";
import { zh as markdownZh } from "../../packages/output/src/words/zh.js";
import { en as pageEn } from "../../packages/web/src/interface/words/en.js";
import type { Words as PageWords } from "../../packages/web/src/interface/words/word-set.js";
import { zh as pageZh } from "../../packages/web/src/interface/words/zh.js";
import * as analysisEn from "../../src/words/en.js";
import type { PanelWords, ValueWords } from "../../src/words/word-set.js";
import * as analysisZh from "../../src/words/zh.js";

/** The words without one of them, whichever it is; those of a group too. */
type Incomplete<Set> = { [Key in keyof Set]: Omit<Set, Key> | Shortened<Set, Key> }[keyof Set];
type Shortened<Set, Key extends keyof Set> =
  Set[Key] extends Readonly<Record<string, unknown>>
    ? { [Part in keyof Set[Key]]: Omit<Set, Key> & Record<Key, Omit<Set[Key], Part>> }[keyof Set[Key]]
    : never;
/** `true` where the compiler takes none of the incomplete ones for the whole. */
type RefusesAll<Set> =
  Extract<Incomplete<Set> extends infer One ? (One extends Set ? "taken" : never) : never, "taken"> extends never
    ? true
    : false;

// a word that became optional, or a set with an index, would make one of these false, and this file would not compile
const refuses: Record<string, true> = {
  messages: true satisfies RefusesAll<Messages>,
  reports: true satisfies RefusesAll<ReportWords>,
  server: true satisfies RefusesAll<McpWords>,
  markdown: true satisfies RefusesAll<MarkdownWords>,
  page: true satisfies RefusesAll<PageWords>,
  values: true satisfies RefusesAll<ValueWords>,
  panel: true satisfies RefusesAll<PanelWords>,
};

/** The paths of all words. */
function paths(words: object, above = ""): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const path = `${above}.${key}`;
    return typeof word === "object" && word !== null && !Array.isArray(word) ? paths(word, path) : [path];
  });
}

test.each([
  ["messages", messagesZh, messagesEn],
  ["reports", reportsZh, reportsEn],
  ["server", serverZh, serverEn],
  ["markdown", markdownZh, markdownEn],
  ["page", pageZh, pageEn],
  ["values", analysisZh.valueWords, analysisEn.valueWords],
  ["panel", analysisZh.panelWords, analysisEn.panelWords],
])("both languages say all of the %s, and nothing else; a set that lacks one does not compile", (name, zh, en) => {
  expect(refuses[name]).toBe(true);
  expect(paths(en).sort()).toEqual(paths(zh).sort());
});

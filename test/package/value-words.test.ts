import { expect, test } from "vitest";
import { mcpWordsIn } from "../../packages/cli/src/mcp/words/words.js";
import { wordsIn } from "../../packages/cli/src/words/words.js";
import { panel, panelTables, series, seriesTables } from "../../src/corpus/index.js";
import { VALUE_WORDS } from "../../src/tables/index.js";

const LANGUAGES = ["zh", "en"] as const;

test("a value is called by one word in the command, the tables and the panel", () => {
  for (const language of LANGUAGES) {
    const { commitment, honourKind, level } = VALUE_WORDS[language];
    const { terminal, corpus } = wordsIn(language);
    expect([terminal.commitment, terminal.honourKind, terminal.level]).toEqual([commitment, honourKind, level]);
    expect(corpus.commitment).toEqual(commitment);
  }
  const labels = panelTables(panel([])).find(({ name }) => name === "labels")?.rows ?? [];
  const commitments = labels
    .filter(([variable]) => variable === "commitment")
    .map(([, value, zh, en]) => [value, zh, en]);
  const { zh, en } = { zh: VALUE_WORDS.zh.commitment, en: VALUE_WORDS.en.commitment };
  expect(commitments.toSorted()).toEqual(
    Object.entries(zh)
      .map(([value, word]) => [value, word, en[value as keyof typeof en]])
      .toSorted(),
  );
});

test("the part of a document that plans is called by one word", () => {
  const { plan } = VALUE_WORDS.zh.role;
  const terms = seriesTables(series([])).find(({ name }) => name === "terms");
  expect(terms?.columns.find(({ name }) => name === "plan")?.zh).toBe(`${plan}部分次数`);
  expect(terms?.columns.find(({ name }) => name === "plan")?.en).toBe("Plan: count");
  expect(mcpWordsIn("zh").tools.listSections).toContain(`plan ${plan}`);
});

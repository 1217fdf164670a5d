import type { Language } from "../../language.js";
import { en } from "./en.js";
import type { McpWords } from "./word-set.js";
import { zh } from "./zh.js";

const WORDS: Record<Language, McpWords> = { zh, en };

/** What the server says, in a language. */
export function mcpWordsIn(language: Language): McpWords {
  return WORDS[language];
}

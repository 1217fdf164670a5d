import { en } from "./en.js";
import type { OutputLanguage, Words } from "./word-set.js";
import { zh } from "./zh.js";

export const WORDS: Record<OutputLanguage, Words> = { zh, en };

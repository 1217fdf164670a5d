import { en } from "./en.js";
import type { InterfaceLanguage, Words } from "./word-set.js";
import { zh } from "./zh.js";

export type { InterfaceLanguage, Words } from "./word-set.js";

export const WORDS: Record<InterfaceLanguage, Words> = { zh, en };

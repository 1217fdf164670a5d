import type { Language } from "../language.js";
import { en } from "./en.js";
import type { Messages } from "./message-set.js";
import { zh } from "./zh.js";

export type { Messages } from "./message-set.js";

const MESSAGES: Record<Language, Messages> = { zh, en };

/** The messages in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

import { isNominal, type Token } from "../tokens/token.js";

/** A deed, as verb or noun. */
export const isEvent = (token: Token | undefined): boolean => token?.kind === "verb" && token.verb === "event";

/** What may be part of a noun phrase. */
export const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || isEvent(token));

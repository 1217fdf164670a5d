import type { Mention } from "../types.js";

/** The words `[start, end)` of a text, with their place. */
export const mentionAt = (text: string, start: number, end: number): Mention => ({
  text: text.slice(start, end),
  span: { start, end },
});

import type { Span } from "../types.js";
import type { CleanText } from "./clean-text.js";

/** A copy of `value` (plain JSON) in which every span in the clean text has become the span in the raw text. */
export function toRawSpans<T>(value: T, clean: CleanText): T {
  return copy(value, clean) as T;
}

function copy(value: unknown, clean: CleanText): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, clean));
  if (isSpan(value)) return clean.toRaw(value.start, value.end);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) result[key] = copy((value as Record<string, unknown>)[key], clean);
  return result;
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value;
}

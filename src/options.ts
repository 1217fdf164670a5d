import { TifaError } from "./errors.js";
import { isIsoDate } from "./time/iso-date.js";
import type { AnalyzeOptions, LexiconEntry, SloganKind } from "./types.js";

/** The options as the stages want them: checked, nothing missing. */
export interface ResolvedOptions {
  lexicon: readonly LexiconEntry[];
  /** ISO date of delivery, as far as the caller says. */
  date: string | null;
}

const OPTIONS: Record<keyof AnalyzeOptions, true> = { lexicon: true, date: true };
const KINDS: Record<SloganKind, true> = { numeral: true, coinage: true, brand: true, formulation: true };

const isFilled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.every(isFilled);
const or = (check: (value: unknown) => boolean) => (value: unknown) => value === undefined || check(value);

const ENTRY: Record<keyof LexiconEntry, { wanted: string; check: (value: unknown) => boolean }> = {
  term: { wanted: "a non-empty string", check: isFilled },
  kind: {
    wanted: `one of ${Object.keys(KINDS).join(", ")}`,
    check: (value) => typeof value === "string" && Object.hasOwn(KINDS, value),
  },
  variants: { wanted: "a list of non-empty strings", check: or(isFilledList) },
  members: { wanted: "a list of non-empty strings", check: or(isFilledList) },
  zh: { wanted: "a non-empty string", check: or(isFilled) },
  en: { wanted: "a non-empty string", check: or(isFilled) },
  since: { wanted: "a year", check: or(Number.isInteger) },
  source: { wanted: "a non-empty string", check: isFilled },
};

/** Checks the options of a call and fills in the defaults. Throws {@link TifaError}. */
export function resolveOptions(options: AnalyzeOptions = {}): ResolvedOptions {
  if (!isObject(options as unknown))
    throw new TifaError("unknown-option", `options: expected an object, got ${kindOf(options)}`);
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(OPTIONS, key)) continue;
    throw new TifaError("unknown-option", `no option "${key}"; there are: ${Object.keys(OPTIONS).join(", ")}`, [key]);
  }
  const { lexicon = [], date = null } = options;
  checkLexicon(lexicon);
  checkDate(date);
  return { lexicon, date };
}

/** Throws {@link TifaError} unless `text` is a string. */
export function requireString(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TifaError("not-a-string", `text: expected a string, got ${kindOf(text)}`);
}

/** Throws {@link TifaError} unless a text has the offset; the one behind its last unit counts. */
export function requireOffset(offset: number, text: string): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= text.length) return;
  throw new TifaError("bad-offset", `offset: expected a whole number from 0 to ${text.length}, got ${offset}`);
}

function checkDate(date: unknown): void {
  if (date === null || (typeof date === "string" && isIsoDate(date))) return;
  const got = typeof date === "string" ? `"${date}"` : kindOf(date);
  throw new TifaError("bad-date", `date: expected an ISO date such as 2024-03-05, 2024-03 or 2024, got ${got}`, [
    "date",
  ]);
}

function checkLexicon(lexicon: unknown): void {
  if (!Array.isArray(lexicon)) {
    throw new TifaError("bad-lexicon-entry", `lexicon: expected a list, got ${kindOf(lexicon)}`, ["lexicon"]);
  }
  for (const [index, entry] of lexicon.entries()) checkEntry(entry, index);
}

function checkEntry(entry: unknown, index: number): void {
  if (!isObject(entry)) {
    const message = `lexicon[${index}]: expected an object, got ${kindOf(entry)}`;
    throw new TifaError("bad-lexicon-entry", message, ["lexicon", index]);
  }
  for (const key of new Set([...Object.keys(ENTRY), ...Object.keys(entry)])) {
    const field = Object.hasOwn(ENTRY, key) ? ENTRY[key as keyof LexiconEntry] : undefined;
    if (field?.check(entry[key])) continue;
    const trouble = field ? `expected ${field.wanted}` : `no such field; there are: ${Object.keys(ENTRY).join(", ")}`;
    throw new TifaError("bad-lexicon-entry", `lexicon[${index}].${key}: ${trouble}`, ["lexicon", index, key]);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

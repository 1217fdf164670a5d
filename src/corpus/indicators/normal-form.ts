import { groupBy } from "../../collections/group-by.js";
import { indicatorWords } from "../../generated/indicator-words.js";
import { indicators } from "../../generated/indicators.js";
import { placeNames } from "../../generated/place-names.js";
import { canonical } from "../../slogans/canonical.js";
import { simplify } from "../../text/folding.js";

/** A row of `data/corpus/indicators.yaml`. */
export interface IndicatorRow {
  name: string;
  also: readonly string[];
  /** Words that name it beside a figure only. */
  claimsOnly?: readonly string[];
  series?: boolean;
  /** What its figures are of where as many follow it. */
  splits?: readonly string[];
  /** The name of its columns in a wide panel. */
  code?: string;
  /** What a panel takes of it; `level` if left out. */
  measure?: "level" | "change-rate";
  /** The unit of its values in a panel. */
  unit?: string;
  /** It is an amount: a percentage of it can only be a rate of change. */
  amount?: boolean;
}

/** A row of `data/corpus/indicator-words.yaml`. */
export interface IndicatorWord {
  where: "start" | "end";
  forms: readonly string[];
  becomes?: string;
  /** The words are taken off these names only. */
  only?: readonly string[];
}

interface Affix {
  form: string;
  becomes: string;
  only: readonly string[] | undefined;
}

const SHORTEST_NAME = 2;
const IN_BRACKETS = /[（(][^（()）]{0,40}[)）]/g;

const NAMES: ReadonlyMap<string, string> = new Map(
  indicators.flatMap(({ name, also, claimsOnly = [] }) =>
    [name, ...also, ...claimsOnly].map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** The affixes of one end by the character at that end, the longest first. */
function affixes(where: IndicatorWord["where"]): ReadonlyMap<string, readonly Affix[]> {
  const rows = indicatorWords.filter((row) => row.where === where);
  const all = rows.flatMap(({ forms, becomes = "", only }) => forms.map((form): Affix => ({ form, becomes, only })));
  all.sort((a, b) => b.form.length - a.form.length);
  return groupBy(all, ({ form }) => form.at(where === "start" ? 0 : -1)!);
}

const SHORT_PLACES: ReadonlyMap<string, string> = new Map(placeNames.map(({ short, official }) => [official, short]));

const STARTS = affixes("start");
const ENDS = affixes("end");

/** The indicators that a series follows unless it is told which ones. */
export const SERIES_INDICATORS: readonly string[] = indicators.filter(({ series }) => series).map(({ name }) => name);

const AMOUNTS: ReadonlySet<string> = new Set(indicators.filter(({ amount }) => amount).map(({ name }) => name));

/** How the panel states an indicator, by its normal name: the name of its columns, what it takes of it, in which unit. */
export function panelForm(indicator: string): { code: string; measure: "level" | "change-rate"; unit: string | null } {
  const row = indicators.find(({ name }) => name === indicator);
  return { code: row?.code ?? indicator, measure: row?.measure ?? "level", unit: row?.unit ?? null };
}

/** Whether the table of indicators knows a normal name. */
export function isKnownIndicator(name: string): boolean {
  return NAMES.get(name.toLowerCase()) === name;
}

/** What the figures of a joint indicator are of, each to its own, or `null`. */
export function splitsOf(indicator: string): readonly string[] | null {
  return indicators.find(({ name }) => name === indicator)?.splits ?? null;
}

/** The canonical names, and all others by which the table knows them. */
export const KNOWN_NAMES: readonly string[] = indicators.flatMap(({ name, also }) => [name, ...also]);

/** Whether an indicator, by its normal name, is known to be an amount. */
export function isAmount(indicator: string): boolean {
  return AMOUNTS.has(indicator);
}

/** All names under which an indicator is known, its own first. */
export function namesOfIndicator(name: string): readonly string[] {
  return [name, ...(indicators.find((row) => row.name === name)?.also ?? [])];
}

/**
 * One name for what documents name in many ways: without the place (`全县`, or `place` itself), the year, words of growth and goal, and
 * under the name that the table of indicators knows it by.
 *
 * @example
 * normalIndicator("全县GDP增速"); // "地区生产总值"
 * normalIndicator("规上工业增加值"); // "规模以上工业增加值"
 */
export function normalIndicator(written: string, place: string | null = null): string {
  const whole = canonical(written.normalize("NFKC"));
  const words = whole.replace(IN_BRACKETS, "") || whole;
  const name = nameIn(words, place);
  const folded = isKnownIndicator(name) ? words : simplify(words);
  if (folded === words) return name;
  const known = nameIn(folded, place && simplify(place));
  return isKnownIndicator(known) ? known : name;
}

/** The words without those around a name; the short name of the place is one of them where the table knows what it leaves. */
function nameIn(words: string, place: string | null): string {
  const bare = bareName(words, place);
  const short = place === null ? "" : (SHORT_PLACES.get(place) ?? place.slice(0, -1));
  if (short.length < SHORTEST_NAME || !words.startsWith(short) || isKnownIndicator(bare)) return bare;
  const rest = bareName(words.slice(short.length), null);
  return isKnownIndicator(rest) ? rest : bare;
}

/** The words without those around a name, as far as they can be taken off. */
function bareName(written: string, place: string | null): string {
  for (let words = written; ; ) {
    const known = NAMES.get(words.toLowerCase());
    if (known !== undefined) return known;
    const shorter = withoutAffix(withoutPlace(words, place));
    if (shorter === words) return words;
    words = shorter;
  }
}

function withoutPlace(words: string, place: string | null): string {
  if (place === null || place === "" || !words.startsWith(place)) return words;
  return words.length - place.length < SHORTEST_NAME ? words : words.slice(place.length);
}

function withoutAffix(words: string): string {
  const start = STARTS.get(words[0] ?? "")?.find(
    ({ form, only }) => words.startsWith(form) && fits(words.slice(form.length), only),
  );
  if (start !== undefined) return words.slice(start.form.length);
  const end = ENDS.get(words.at(-1) ?? "")?.find(({ form, becomes, only }) => {
    return words.endsWith(form) && fits(words.slice(0, -form.length) + becomes, only);
  });
  return end === undefined ? words : words.slice(0, -end.form.length) + end.becomes;
}

function fits(rest: string, only: readonly string[] | undefined): boolean {
  if (rest.length < SHORTEST_NAME) return false;
  return only === undefined || only.includes(NAMES.get(rest.toLowerCase()) ?? "");
}

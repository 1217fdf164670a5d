import { censuses } from "../generated/censuses.js";
import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";

/** A row of `data/time/censuses.yaml`. */
export interface Census {
  name: string;
  years: readonly number[];
}

const NAMED = new RegExp(`第([一二三四五六七八九十]{1,2})次(?:全国)?(${censuses.map(({ name }) => name).join("|")})`);

/** The year of which the census tells that a title names: 第七次全国人口普查公报; `null` where it names none. */
export function yearOfCensus(title: string): number | null {
  const named = NAMED.exec(title);
  if (named === null) return null;
  const census: Census | undefined = censuses.find(({ name }) => name === groupOf(named, 2));
  return census?.years[numeralValue(groupOf(named, 1)) - 1] ?? null;
}

import { matchesOf } from "../text/matches-of.js";
import type { Sentence } from "./document-structure.js";

/** Who speaks to an assembly gives account to it. */
export const ASSEMBLY: RegExp = /各位(?:代表|委员)|向(?:大会|[^向\n]{2,30}会议)(?:报告|作|汇报)/;
/** So many sentences may stand before the year. */
const SEARCHED = 200;
const YEAR_RECKONED = /(截[至止]到?(?=(?:19|20)\d\d年(?:12月)?[底末]))?((?:19|20)\d\d)年/g;

/** 截止到2000年底，共收到提案259件: the year up to whose end an account to an assembly is reckoned, where it names no later one. */
export function lastReckoned(text: string, opening: string, sentences: readonly Sentence[]): number | null {
  if (!ASSEMBLY.test(opening)) return null;
  let reckoned = 0;
  let latest = 0;
  for (const { start, end } of sentences.slice(0, SEARCHED)) {
    for (const { 1: until, 2: year } of matchesOf(YEAR_RECKONED, text.slice(start, end))) {
      latest = Math.max(latest, Number(year));
      if (until !== undefined) reckoned = Math.max(reckoned, Number(year));
    }
  }
  return reckoned === 0 || latest > reckoned ? null : reckoned;
}

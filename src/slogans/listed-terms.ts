import type { Coordination } from "../coordination/coordination.js";
import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import { membersBefore, membersQuotedBefore } from "./members-before.js";
import { FUNCTION_WORD } from "./named-campaigns.js";
import { wordsOf } from "./numeral-patterns.js";
import { termNumeral } from "./numeral-term.js";
import type { TermMention } from "./term-mention.js";

const HEADS = wordsOf("listed-head");
const CAMPAIGNS = wordsOf("counted-campaign");
const CARRYING_VERBS = wordsOf("carrying-verb");
/** What may stand between a numeral and what it counts. */
export const COUNTED_BY: UnitSet = new UnitSet("个大条项种道张对驾座场");
const LARGE = "大";
const NUMERAL = new UnitSet("两三四五六七八九十");
const PART_OF_NUMERAL = new UnitSet("一二两双三四五六七八九十百千万亿第.几数这那", ["0", "9"]);
/** What may follow a noun without being a part of it: 两个市场主体 has another noun. */
const BEHIND = new UnitSet("的和与及等为上中下内一协共同并建有更保支");
const SHORTEST_NAME = 4;
const LONGEST_NAME = 8;

/**
 * Finds unquoted numeral terms that sum up the list right before them (安全和稳定两条红线), and campaigns that are counted under a name
 * of their own (深化强链补链五大行动). The list must have as many members as the numeral says; plain counts of things have other nouns.
 */
export function listedTerms(text: string, coordination: Coordination): TermMention[] {
  const found: TermMention[] = [];
  const { length } = text;
  for (let at = NUMERAL.next(text, 1, length); at < length; at = NUMERAL.next(text, at + 1, length)) {
    if (!COUNTED_BY.at(text, at + 1)) continue;
    if (!HANZI.at(text, at - 1) || PART_OF_NUMERAL.at(text, at - 1)) continue;
    const term = summary(text, coordination, at) ?? namedCampaign(text, at);
    if (term !== null) found.push(term);
  }
  return found;
}

function summary(text: string, coordination: Coordination, start: number): TermMention | null {
  const end = nounEnd(text, start + 2, HEADS) || (text[start + 1] === LARGE ? nounEnd(text, start + 2, CAMPAIGNS) : 0);
  if (end === 0) return null;
  const term = text.slice(start, end);
  const numeral = termNumeral(term);
  if (numeral === null || numeral.count === null) return null;
  const site = { text, coordination, term, numeral, operands: [], start, end, line: { start: 0, end } };
  if ((membersQuotedBefore(site) ?? membersBefore(site))?.length !== numeral.count) return null;
  return { start, end, term, kind: "numeral", entry: null, rule: "numeral-after-list" };
}

/** A name stands right behind the verb that carries the campaign out. */
function namedCampaign(text: string, numeral: number): TermMention | null {
  const end = text[numeral + 1] === LARGE ? nounEnd(text, numeral + 2, CAMPAIGNS) : 0;
  if (end === 0) return null;
  for (let start = numeral - 1; start >= numeral - LONGEST_NAME && HANZI.at(text, start); start--) {
    if (numeral - start < SHORTEST_NAME || CARRYING_VERBS.lengthBefore(text, 0, start) === 0) continue;
    if (FUNCTION_WORD.test(text.slice(start, numeral))) return null;
    return { start, end, term: text.slice(start, end), kind: "numeral", entry: null, rule: "counted-campaign" };
  }
  return null;
}

/** The end of the noun at `at`, or 0 where none of them stands there by itself. */
function nounEnd(text: string, at: number, nouns: typeof HEADS): number {
  const length = nouns.lengthAt(text, at, text.length);
  const end = at + length;
  return length > 0 && (!HANZI.at(text, end) || BEHIND.at(text, end)) ? end : 0;
}

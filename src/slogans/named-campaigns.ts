import { conjunctionAt } from "../coordination/conjunctions.js";
import { HANZI } from "../text/hanzi.js";
import { wordsOf } from "./numeral-patterns.js";
import type { TermMention } from "./term-mention.js";

const CARRYING_VERBS = wordsOf("carrying-verb");
const LEADS = wordsOf("name-lead");
const YEARS = wordsOf("year-of");
const STRATEGY = "战略";
/** The names of strategies that their form shows are two phrases of four characters. */
const STRATEGY_NAME = 8;
const LONGEST_YEAR = 9;
export const FUNCTION_WORD: RegExp = /[的了和与及或等是为第本今明去其各该全]/;
const GENERAL = /^(?:新时代|新时期|国家|全国|国际)|(?:国家|发展|安全|开放|合作|部署|重大)$/;
const LONGER_WORD = /^(?:性|新兴|投资|支撑|支点|行动|合作|伙伴|意义|资源|物资|储备|定位|地位|高地|腹地|机遇)/;
const LONGER_YEAR = /^[度份代以来间限底初末]/;

/** Finds unquoted names of strategies (实施科教兴市人才强市战略) and of a year's campaign (开展重点项目攻坚年活动). */
export function namedCampaigns(text: string): TermMention[] {
  return [...strategies(text), ...years(text)];
}

function strategies(text: string): TermMention[] {
  const found: TermMention[] = [];
  for (let at = text.indexOf(STRATEGY); at >= 0; at = text.indexOf(STRATEGY, at + 1)) {
    const start = at - STRATEGY_NAME;
    const end = at + STRATEGY.length;
    const name = text.slice(Math.max(0, start), at);
    if (start < 0 || !isHanzi(text, start, at) || FUNCTION_WORD.test(name) || GENERAL.test(name)) continue;
    if (CARRYING_VERBS.lengthBefore(text, 0, start) === 0 || LONGER_WORD.test(text.slice(end, end + 2))) continue;
    found.push(mention(text, start, end, "named-strategy"));
  }
  return found;
}

function years(text: string): TermMention[] {
  const found: TermMention[] = [];
  for (let at = text.indexOf("年"); at >= 0; at = text.indexOf("年", at + 1)) {
    const end = at + 1;
    const length = YEARS.lengthBefore(text, Math.max(0, end - LONGEST_YEAR), end);
    if (length === 0 || LONGER_YEAR.test(text[end] ?? "")) continue;
    const start = nameStart(text, end - length);
    if (start !== null && !FUNCTION_WORD.test(text.slice(start, end)))
      found.push(mention(text, start, end, "named-year"));
  }
  return found;
}

/** A name begins with its clause or behind the verb that carries it out. */
function nameStart(text: string, end: number): number | null {
  for (let start = end - 2; start >= end - LONGEST_YEAR && isHanzi(text, start, end); start--) {
    if (CARRYING_VERBS.lengthBefore(text, 0, start) > 0) return start;
    if (!HANZI.at(text, start - 1)) return start + LEADS.lengthAt(text, start, end - 2);
    // 开展主题教育和作风建设年活动
    if (conjunctionAt(text, start - 1) !== null) return start;
  }
  return null;
}

function isHanzi(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!HANZI.at(text, at)) return false;
  return true;
}

function mention(text: string, start: number, end: number, rule: string): TermMention {
  return { start, end, term: text.slice(start, end), kind: "brand", entry: null, rule };
}

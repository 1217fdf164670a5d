import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { AMOUNTS } from "../../frames/amounts.js";
import type { Run } from "../../frames/noun-phrase.js";
import type { Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordAt } from "../../words/dictionary.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { mentionOf } from "../indicator/mentions.js";
import type { VerbRule } from "./verb.js";

/** Deeds that name themselves in a standing indicator: 城镇新增就业; 受益群众, where it opens the noun. */
const NAMED_DEED = "新增";
const OPENING_DEED = "受益";
/** 新增债务限额36亿元: how much may be owed. */
const CEILINGS = wordClass("ceilings");
/** Before the deed that a standing indicator names: 实际利用外资, 新登记市场主体. */
const OPENERS: readonly string[] = ["实际", "新"];
const NEW_WORK = "新就业";
const LENGTH_OF_DEED = 2;
const PROJECT = "项目";

export const inNoun: VerbRule = {
  name: "deed-in-noun",
  examples: [
    "棚户区改造〔2000套〕。",
    "实际利用外资〔3.6亿美元〕。",
    "农村劳动力转移就业〔4.6万人次〕。",
    "新登记市场主体〔6.4万户〕。",
  ],
  not: [
    "科技创新投入〔72亿元〕。",
    "固定资产投资〔36亿元〕。",
    "新能源汽车〔3600辆〕。",
    "实际到位率〔86%〕。",
    "新增债务限额〔36亿元〕。",
  ],
  when: (figure) => {
    const verb = deedInNoun(figure);
    return verb === null ? null : { verb };
  },
};

/** With no other predicate the deed that ends the noun is it: 棚户区改造2000套. */
function deedInNoun(figure: Figure): Mention | null {
  const { text, tokens, quantity } = figure;
  const { theme } = figure.frame;
  if (theme === null) return null;
  const last = tokens.at(theme.last);
  const isAmount = AMOUNTS.has(quantity.kind);
  const alone = quantity.kind !== "money" || isDeedAlone(tokens, theme);
  if (isAmount && alone && last.verb === "event")
    return mentionOf(text, tokens, { first: theme.last, last: theme.last });
  const named = namedDeed(mentionOf(text, tokens, theme));
  if (named !== null || !isAmount) return named;
  const closing = quantity.kind === "count" ? (closingDeed(text, last) ?? deedOfProject(text, last)) : null;
  return closing ?? openingDeed(text, tokens.at(theme.first));
}

/** 还本12亿元; not 科技创新投入72亿元, where the deed names the money. */
const isDeedAlone = (tokens: TokenRow, { first, last }: Run): boolean =>
  !tokens.some(first, last + 1, ({ verb }) => verb !== "event");

/** 农村劳动力转移就业: the deed that ends a standing indicator. */
function closingDeed(text: string, { start, end, word }: Token): Mention | null {
  if (word?.kind !== "noun") return null;
  for (let from = start + LENGTH_OF_DEED; from <= end - LENGTH_OF_DEED; from++) {
    const inner = wordAt(text, from, end);
    if (inner?.verb === "event" && from + inner.text.length === end)
      return { text: inner.text, span: { start: from, end } };
  }
  return null;
}

/** 签约项目500个, 开工项目36个: what was done to the projects. */
function deedOfProject(text: string, { start, end, word }: Token): Mention | null {
  if (word?.kind !== "noun" || !word.text.endsWith(PROJECT)) return null;
  const deed = { start, end: end - PROJECT.length };
  return PROJECT_DEEDS.has(text.slice(deed.start, deed.end)) ? mentionAt(text, deed.start, deed.end) : null;
}

const PROJECT_DEEDS = wordClass("project-deeds");

/** 实际利用外资: the deed that opens a standing indicator, with 新 before it. */
function openingDeed(text: string, { start, end, word }: Token): Mention | null {
  if (word?.kind !== "noun") return null;
  for (const opener of OPENERS) {
    // 新就业群体: those in work of new kinds
    if (!text.startsWith(opener, start) || text.startsWith(NEW_WORK, start)) continue;
    const from = start + opener.length;
    const inner = wordAt(text, from, Math.min(end, from + LENGTH_OF_DEED));
    const isDeed = inner?.verb === "event" || inner?.verb === "action";
    if (!isDeed || from + inner.text.length >= end) continue;
    const span = { start: opener === "新" ? start : from, end: from + inner.text.length };
    return { text: text.slice(span.start, span.end), span };
  }
  return null;
}

function namedDeed({ text, span }: Mention): Mention | null {
  const deed = text.startsWith(OPENING_DEED) ? OPENING_DEED : NAMED_DEED;
  const index = text.indexOf(deed);
  if (index < 0 || CEILINGS.ends(text)) return null;
  const start = span.start + index;
  return { text: deed, span: { start, end: start + deed.length } };
}

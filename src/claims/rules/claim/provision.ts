import { ruleWords } from "../../../generated/rule-words.js";
import { PhraseTable } from "../../../text/phrase-table.js";
import { isReview } from "../../../time/clock.js";
import { TO } from "../../frames/prepositions.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import type { Token } from "../../tokens/token.js";
import type { Figure } from "../figure.js";
import type { NoClaimRule } from "./no-claim.js";

/** A row of `data/claims/rule-words.yaml`. */
export interface RuleWords {
  use: "grants" | "ceilings" | "rates" | "weights" | "points";
  words: readonly string[];
}

const wordsFor = (use: RuleWords["use"]): readonly string[] =>
  ruleWords.flatMap((row) => (row.use === use ? row.words : []));
const before = (use: RuleWords["use"]): PhraseTable<true> =>
  new PhraseTable(
    wordsFor(use).map((word) => [word, true] as const),
    "backward",
  );
const GRANTS = wordsFor("grants");
const RATES = wordsFor("rates");
const CEILING = before("ceilings");
const WEIGHTS = before("weights");
const POINTS = before("points");

/** 实际投资1000万元以上的，按10%奖补: to whom something is granted, at which rate, and how much at most. */
export const provision: NoClaimRule = {
  name: "provision",
  examples: ["实际投资〔1000万元〕以上的，按10%给予奖补。", "对等级达到4A级的企业，省级给予奖补〔100万元〕。"],
  not: [
    "完成实际投资〔1000万元〕。",
    "对新认定的36家企业，给予奖补〔100万元〕。",
    "一、2024年工作回顾\n对等级达到4A级的企业，给予奖补〔100万元〕。",
  ],
  when(figure, sentence) {
    if (isReview(sentence.role) || !isRated(figure)) return null;
    const isOfRule = isCondition(figure) || isCeiling(figure) || isRate(figure) || isGrant(figure);
    return isOfRule && grantsIn(sentence) ? true : null;
  },
};

/** 权重20%, 满分100分: how a score is made up. */
export const points: NoClaimRule = {
  name: "points",
  examples: ["招商引资权重〔20%〕。"],
  not: ["招商引资增长〔20%〕。"],
  when({ text, tokens, at, quantity }) {
    const words = quantity.unit === "分" ? POINTS : quantity.unit === "%" ? WEIGHTS : null;
    return words === null || words.longest(text, tokens.at(at).start) === null ? null : true;
  },
};

/** 及时率=及时发放资金/应发放资金×100%: how a rate is reckoned. */
export const formula: NoClaimRule = {
  name: "formula",
  examples: ["发放及时率=及时发放资金/应发放资金×〔100%〕。", "覆盖率按（实际参保人数÷应参保人数）*〔100%〕计算。"],
  not: ["发放及时率为〔100%〕。", "验收合格率*〔98%〕。"],
  when({ text, quantity: { unit, value, span } }) {
    if ((unit !== "%" && unit !== "‰") || !WHOLE.has(value)) return null;
    return TIMES.has(
      text
        .slice(Math.max(0, span.start - 3), span.start)
        .trimEnd()
        .slice(-1),
    )
      ? true
      : null;
  },
};

/** The signs of multiplication, as they are written and typed. */
const TIMES = new Set("×*＊✕xX");
const WHOLE: ReadonlySet<number> = new Set([100, 1000]);

const isRated = ({ quantity: { kind, unit } }: Figure): boolean => kind === "money" || unit === "%";

const grantsIn = ({ text, sentence }: SentenceContext): boolean => {
  const words = text.slice(sentence.start, sentence.end);
  return GRANTS.some((grant) => words.includes(grant));
};

/** 1000万元及以上的，; not 500万元以上的企业86家. */
function isCondition({ tokens, at }: Figure): boolean {
  const de = tokens.skip(at + 1, ({ kind }) => kind === "bound" || kind === "conjunction");
  return tokens.at(de).kind === "de" && tokens.at(de + 1).kind === "comma";
}

const isCeiling = ({ text, tokens, at }: Figure): boolean => CEILING.longest(text, tokens.at(at).start) !== null;

/** 对等级达到4A级的企业，给予奖补100万元: so much for each of those that are such; not 对新认定的36家企业. */
function isGrant({ text, tokens, at, quantity, frame: { clause } }: Figure): boolean {
  if (quantity.kind !== "money") return false;
  const { start } = tokens.at(clause.first);
  const granting = text.slice(start, tokens.at(at).start);
  if (granting.includes(EACH) || !GRANTS.some((grant) => granting.includes(grant))) return false;
  const from = Math.max(tokens.at(0).start, start - LONGEST_RECIPIENTS);
  const to = recipientsBefore(text, from, start);
  if (to < 0) return false;
  const isCounted = (token: Token): boolean =>
    token.quantity?.kind === "count" && token.start > to && token.start < start;
  return !tokens.some(Math.max(0, at - LONGEST_RECIPIENTS), at, isCounted);
}

/** 对等级达到4A级的企业，: where those who are such begin, or -1. */
function recipientsBefore(text: string, from: number, to: number): number {
  const such = SUCH.exec(text.slice(from, to));
  if (such === null) return -1;
  const before = text.slice(from, from + such.index);
  const at = before.lastIndexOf(TO);
  return at < 0 || STOP.test(before.slice(at)) ? -1 : from + at;
}

/** 每台给予20万元: the standard of a subsidy. */
const EACH = "每";
const SUCH = /的[^的，。；：\d]{0,12}，$/;
const STOP = /[。；：]/;
const LONGEST_RECIPIENTS = 80;

/** 按设备投资额的10%奖补: the rate stands between 按 and what is granted, in one clause. */
function isRate({ text, tokens, at, frame: { clause } }: Figure): boolean {
  const isAsRate = ({ start, end }: Token): boolean => RATES.includes(text.slice(start, end));
  const granted = text.slice(tokens.at(at).end, tokens.at(clause.end - 1).end);
  return tokens.some(clause.first, at, isAsRate) && GRANTS.some((grant) => granted.includes(grant));
}

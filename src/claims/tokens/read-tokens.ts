import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { enclosureEnd } from "../../structure/enclosures.js";
import { periodAt } from "../period/period-expression.js";
import { afterVerb, wordAt } from "../words/dictionary.js";
import type { Word } from "../words/word-rows.js";
import { mergeBaselines } from "./baselines.js";
import { settleShortWords } from "./short-words.js";
import type { Token, TokenKind } from "./token.js";

const MARKS: Readonly<Record<string, TokenKind>> = {
  "、": "pause",
  "，": "comma",
  ",": "comma",
  "—": "comma",
  "；": "stop",
  ";": "stop",
  "：": "colon",
  ":": "colon",
  "。": "stop",
  "！": "stop",
  "!": "stop",
  "？": "stop",
  "?": "stop",
  "\n": "stop",
};
/** After a verb these make a noun of it: `落实率`, `贷款额`, `增加值`. */
const NOMINAL_SUFFIX = /[率额值者量金费款数员站点业队]/;
const NO_SUFFIX = /率先|率领|量子|值得|额度|金融|金属|金牌|数字|数据|员工|点亮|点位|业务|业态|业绩|队伍/y;
/** Names one of a series: 第一批12项重点改革. */
const ORDINAL = /第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[批轮次届期]/y;
const LEVEL = /[到至]/;
const LONG_QUOTATION = 24;

/** Cuts the sentence `[start, end)` into tokens. `quantities` are those of the sentence, in order. Linear in its length. */
export function readTokens(text: string, start: number, end: number, quantities: readonly ScannedQuantity[]): Token[] {
  const tokens: Token[] = [];
  let noun = -1;
  let next = 0;
  let index = start;
  const push = (kind: TokenKind, to: number, fields: Partial<Token> = {}): void => {
    closeNoun();
    tokens.push({
      kind,
      start: index,
      end: to,
      word: null,
      verb: null,
      quantity: null,
      cue: null,
      period: null,
      ...fields,
    });
    index = to;
  };
  const closeNoun = (): void => {
    if (noun < 0) return;
    tokens.push({
      kind: "noun",
      start: noun,
      end: index,
      word: null,
      verb: null,
      quantity: null,
      cue: null,
      period: null,
    });
    noun = -1;
  };
  while (index < end) {
    while (next < quantities.length && quantities[next]!.span.start < index) next++;
    const quantity = quantities[next];
    if (quantity !== undefined && quantity.span.start === index) {
      push("figure", quantity.span.end, { quantity });
      next++;
      continue;
    }
    const unit = text[index]!;
    const mark = MARKS[unit];
    if (unit === "\n" && quantity?.span.start === index + 1 && (noun >= 0 || tokens.at(-1)?.kind !== "figure")) {
      // a figure on the line below its label
      closeNoun();
      index++;
      continue;
    }
    if (unit === " " && !isBetweenLetters(text, index)) {
      push("comma", index + 1);
      continue;
    }
    if (mark !== undefined) {
      push(mark, index + 1);
      continue;
    }
    const limit = quantity === undefined ? end : Math.min(end, quantity.span.start);
    const period = periodAt(text, index, limit);
    if (period !== null) {
      push("period", period.end, period.kind === "length" ? {} : { period });
      continue;
    }
    const closed = enclosureEnd(text, index, end);
    if (closed > 0) {
      const holdsFigure = quantity !== undefined && quantity.span.start < closed;
      if (unit === "（" || unit === "(") push(holdsFigure ? "comma" : "aside", holdsFigure ? index + 1 : closed);
      else if (holdsFigure && closed - index > LONG_QUOTATION) push("comma", index + 1);
      else push("quoted", closed);
      continue;
    }
    if (unit === "）" || unit === ")") {
      push("comma", index + 1);
      continue;
    }
    const previous = noun < 0 ? tokens[tokens.length - 1] : undefined;
    if (unit === "了" && previous?.kind === "verb") {
      push("particle", index + 1, { cue: afterVerb });
      continue;
    }
    if (unit === "第") {
      ORDINAL.lastIndex = index;
      const ordinal = ORDINAL.exec(text);
      if (ordinal !== null && index + ordinal[0].length <= limit) {
        push("scope", index + ordinal[0].length);
        continue;
      }
    }
    const word = wordAt(text, index, limit);
    if (word !== null) {
      pushWord(word, limit);
      continue;
    }
    if (unit === "的") push("de", index + 1);
    else if (
      unit === "等" &&
      (noun >= 0 ||
        previous?.kind === "noun" ||
        previous?.kind === "quoted" ||
        previous?.kind === "aside" ||
        previous?.kind === "verb")
    )
      push("etcetera", index + 1);
    else {
      if (noun < 0) noun = index;
      index++;
    }
  }
  closeNoun();
  settleShortWords(tokens);
  return mergeBaselines(text, tokens);

  function pushWord(found: Word, limit: number): void {
    const word = insteadOfOverlap(text, index, limit, found);
    const to = index + word.text.length;
    const cue = word.cue?.modal || word.cue?.goal ? null : word.cue;
    if (word.kind === "generic" || word.kind === "noun") {
      push("noun", to, { word, cue });
      return;
    }
    if (word.kind !== "verb") {
      push(word.kind, to, { word, cue });
      return;
    }
    const after = to < limit ? text[to]! : "";
    if (word.text.length > 1 && NOMINAL_SUFFIX.test(after)) {
      NO_SUFFIX.lastIndex = to;
      if (!NO_SUFFIX.test(text)) {
        push("noun", to + 1);
        return;
      }
    }
    const changes = word.verb === "rise" || word.verb === "fall";
    if (changes && LEVEL.test(after)) push("verb", to + 1, { word, verb: "link" });
    else if (word.text.length > 1 && reachesPlace(text, to, limit))
      push("verb", to + 1, { word, cue, verb: word.verb === "event" ? "action" : word.verb });
    else push("verb", to, { word, cue, verb: word.verb });
  }
}

const PLACE_AFTER = /[到至](?![位达期账场岗户家人今少多底])/y;

/** 覆盖到全县126个村: the verb takes 到 with it. */
function reachesPlace(text: string, at: number, limit: number): boolean {
  PLACE_AFTER.lastIndex = at;
  return at + 1 < limit && PLACE_AFTER.test(text);
}

const LETTER = /[A-Za-z0-9]/;

/** White space that cleaning has left parts two statements, unless it stands in foreign words. */
function isBetweenLetters(text: string, index: number): boolean {
  return LETTER.test(text[index - 1] ?? "") && LETTER.test(text[index + 1] ?? "");
}

/** 占地区生产总值 is 占 and 地区生产总值, not 占地 and 区生产总值: a longer word that starts inside a short one takes its second half. */
function insteadOfOverlap(text: string, index: number, end: number, word: Word): Word {
  if (word.text.length !== 2 || word.kind === "noun") return word;
  const inner = wordAt(text, index + 1, end);
  if (inner === null || inner.text.length <= 2) return word;
  return wordAt(text, index, index + 1) ?? word;
}

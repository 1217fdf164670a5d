import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { enclosureEnd, opensSpeech } from "../../structure/enclosures.js";
import { withoutBlanks } from "../../text/blanks.js";
import { periodAt } from "../../time/period-expression.js";
import { afterVerb, wordAt } from "../words/dictionary.js";
import { insteadOfOverlap } from "../words/overlap.js";
import type { Word } from "../words/word-rows.js";
import { ENCLOSURE, MARK, markKind, OTHER, PERIOD, plainEnd, traitsOf, WORD } from "./beginnings.js";
import { deedBeforeLe } from "./deed-before-le.js";
import { enumeratorEnd } from "./enumerator.js";
import { leadEnd } from "./lead-time.js";
import { closesFrame } from "./locatives.js";
import {
  bracketedVerbEnd,
  currencyLength,
  eachEnd,
  endsBefore,
  isBetweenLetters,
  isDashOfRange,
  namesNothing,
  ordinalEnd,
  pointsBack,
  timeOfPhase,
} from "./shapes.js";
import { type Token, type TokenKind, tokenOf } from "./token.js";
import { closesWithGrowth, takesResult, verbForm } from "./verb-form.js";

const BEFORE_ETCETERA = new Set<TokenKind | null>(["noun", "quoted", "aside", "verb", "figure"]);
const BUILD = wordAt("新建", 0, 2);
const [LONG_QUOTATION, NEWLINE, SPACE] = [24, 0x0a, 0x20];

/** Cuts a sentence into tokens, from left to right. What no table knows becomes part of a noun. */
export class TokenReader {
  readonly #text: string;
  readonly #end: number;
  /** Those of the sentence, in order. */
  readonly #quantities: readonly ScannedQuantity[];
  readonly #tokens: Token[] = [];
  #index: number;
  /** The first quantity that does not begin before the index. */
  #next = 0;
  /** Where it begins, or where the sentence ends. */
  #limit: number;
  /** Where the noun begins that is being read, or -1. */
  #noun = -1;

  constructor(text: string, start: number, end: number, quantities: readonly ScannedQuantity[]) {
    this.#text = text;
    this.#index = start;
    this.#end = end;
    this.#quantities = quantities;
    this.#limit = start;
    this.#seekFigure();
  }

  read(): Token[] {
    this.#readEnumerator();
    while (this.#index < this.#end) {
      if (this.#index > this.#limit) this.#seekFigure();
      const quantity = this.#quantities[this.#next];
      if (this.#index === this.#limit && quantity !== undefined) {
        this.#push("figure", quantity.restEnd ?? quantity.span.end).quantity = quantity;
        continue;
      }
      const plain = plainEnd(this.#text, this.#index, this.#limit);
      if (plain === this.#index) {
        if (this.#readToken(traitsOf(this.#text.charCodeAt(plain)))) continue;
        if (this.#noun < 0) this.#noun = plain;
        this.#index++;
      } else {
        if (this.#noun < 0) this.#noun = this.#index;
        this.#index = plain;
      }
    }
    this.#closeNoun();
    return this.#tokens;
  }

  #seekFigure(): void {
    let next = this.#quantities[this.#next];
    while (next !== undefined && next.span.start < this.#index) next = this.#quantities[++this.#next];
    this.#limit = Math.min(this.#end, next?.span.start ?? this.#end);
  }

  #push(kind: TokenKind, end: number): Token {
    this.#closeNoun();
    const token = tokenOf(kind, this.#index, end);
    this.#tokens.push(token);
    this.#index = end;
    return token;
  }

  #closeNoun(): void {
    if (this.#noun < 0) return;
    const mark = currencyLength(this.#text, this.#index, this.#quantities[this.#next]);
    const { start, end } = withoutBlanks(this.#text, this.#noun, this.#index - mark);
    const isNamed = this.#tokens.at(-1)?.kind === "noun" || !namesNothing(this.#text, start, end);
    if (start < end) this.#tokens.push(tokenOf(isNamed ? "noun" : "frame", start, end));
    this.#noun = -1;
  }

  /** Reads the token that begins at the index; `traits` says what may. False where none does. */
  #readToken(traits: number): boolean {
    return (
      ((traits & MARK) !== 0 && this.#readMark()) ||
      ((traits & PERIOD) !== 0 && this.#readPeriod()) ||
      ((traits & ENCLOSURE) !== 0 && this.#readEnclosure()) ||
      ((traits & OTHER) !== 0 && this.#readBeforeWord()) ||
      ((traits & WORD) !== 0 && this.#readWord()) ||
      ((traits & OTHER) !== 0 && this.#readAfterWord())
    );
  }

  #readMark(): boolean {
    const unit = this.#text.charCodeAt(this.#index);
    const figureBelow = this.#limit === this.#index + 1 && this.#limit < this.#end;
    // a figure on the line below its label
    if (unit === NEWLINE && figureBelow && (this.#noun >= 0 || this.#tokens.at(-1)?.kind !== "figure")) {
      this.#closeNoun();
      this.#index++;
      return true;
    }
    // White space that cleaning has left parts two statements, unless it stands in foreign words.
    const kind = unit === SPACE && isBetweenLetters(this.#text, this.#index) ? null : markKind(unit);
    if (kind === null || (this.#noun >= 0 && isDashOfRange(this.#text, this.#index))) return false;
    this.#push(kind, this.#index + 1);
    if (kind !== "pause") this.#readEnumerator();
    return true;
  }

  #readEnumerator(): void {
    const end = enumeratorEnd(this.#text, this.#index);
    if (end > this.#index && end <= this.#limit) this.#push("frame", end);
  }

  #readPeriod(): boolean {
    const period = periodAt(this.#text, this.#index, this.#limit);
    if (period === null) return false;
    this.#push("period", period.end).period = period.kind === "length" ? null : period;
    if (endsBefore(this.#text, this.#index) && this.#index < this.#limit) this.#push("frame", this.#index + 1);
    return true;
  }

  #readEnclosure(): boolean {
    const closed = enclosureEnd(this.#text, this.#index, this.#end);
    if (closed < 0) return opensSpeech(this.#text, this.#index) && this.#push("comma", this.#index + 1) !== null;
    const unit = this.#text.charAt(this.#index);
    const holdsFigure = this.#limit < closed && this.#limit < this.#end;
    const phase = holdsFigure ? null : timeOfPhase(this.#text, this.#index, closed);
    if (phase !== null) this.#push("period", closed).period = phase;
    else if (unit === "（" || unit === "(")
      this.#push(holdsFigure ? "comma" : "aside", holdsFigure ? this.#index + 1 : closed);
    else if (holdsFigure && closed - this.#index > LONG_QUOTATION) this.#push("comma", this.#index + 1);
    else this.#push("quoted", closed);
    return true;
  }

  /** What comes before the words of the tables: stray brackets, 了 after a verb, ordinals. */
  #readBeforeWord(): boolean {
    const unit = this.#text.charAt(this.#index);
    if (unit === "）" || unit === ")") this.#push("comma", this.#index + 1);
    else if (unit === "了" && this.#previous() === "verb") this.#push("particle", this.#index + 1).cue = afterVerb;
    else if (unit === "第") {
      const end = ordinalEnd(this.#text, this.#index);
      if (end < 0 || end > this.#limit) return false;
      this.#push("scope", end);
    } else if (unit === "每") return this.#readPerUnit();
    else return this.#readBuilds() || this.#readDeedBeforeLe(unit);
    return true;
  }

  /** 每吨2.8元, 为每小时19元: right before a figure, what one of it costs. */
  #readPerUnit(): boolean {
    const end = eachEnd(this.#text, this.#index + 1, this.#limit, this.#limit < this.#end);
    if (end >= 0) this.#push("adverb", end);
    return end >= 0;
  }

  #readBuilds(): boolean {
    const end = bracketedVerbEnd(this.#text, this.#index);
    if (end < 0 || end > this.#limit) return false;
    const token = this.#push("verb", end);
    token.word = BUILD;
    token.verb = "action";
    return true;
  }

  /** 主要领导主持了59次会议: what stands before 了 is a verb, though no table holds it. */
  #readDeedBeforeLe(unit: string): boolean {
    if (unit !== "了" || this.#noun < 0) return false;
    const at = this.#index;
    const deed = deedBeforeLe(this.#text, at, {
      noun: this.#noun,
      beforeFigure: at + 1 === this.#limit && this.#limit < this.#end,
      behindFigure: this.#tokens.at(-1)?.kind === "figure",
    });
    if (deed < 0) return false;
    this.#index = deed;
    if (this.#noun === this.#index) this.#noun = -1;
    this.#push("verb", at).verb = "action";
    this.#push("particle", at + 1).cue = afterVerb;
    return true;
  }

  /** What counts only where no word of the tables begins: 的, 等 after a list. */
  #readAfterWord(): boolean {
    const unit = this.#text.charAt(this.#index);
    if (unit === "的") this.#push("de", this.#index + 1);
    else if (unit === "等" && (this.#noun >= 0 || BEFORE_ETCETERA.has(this.#previous())))
      this.#push("etcetera", this.#index + 1);
    else if (unit === "其" && this.#noun < 0 && pointsBack(this.#text, this.#index))
      this.#push("frame", this.#index + 1);
    else if (closesFrame(this.#text, this.#index, this.#end, this.#noun >= 0 ? "noun" : this.#previous(), this.#tokens))
      this.#push("frame", this.#index + 1);
    else return false;
    return true;
  }

  /** That of the token before the index, `null` inside of a noun. */
  #previous(): TokenKind | null {
    return this.#noun < 0 ? (this.#tokens.at(-1)?.kind ?? null) : null;
  }

  #readWord(): boolean {
    const found = wordAt(this.#text, this.#index, this.#limit);
    if (found === null) return false;
    const word = insteadOfOverlap(this.#text, this.#index, this.#limit, found);
    const end = this.#index + word.text.length;
    if (word.kind === "noun" && end === this.#limit && end < this.#end && closesWithGrowth(word.text)) return false;
    const cue = word.cue?.modal || word.cue?.goal || word.cue?.deadline ? null : word.cue;
    if (word.kind === "verb") this.#pushVerb(word, end, cue);
    else {
      const reached = word.cue?.verb === "light" && takesResult(this.#text, end, this.#limit);
      const last = reached ? end + 1 : leadEnd(this.#text, word.text, end, this.#limit);
      const token = this.#push(word.kind === "generic" ? "noun" : word.kind, last);
      token.word = word;
      token.cue = cue;
    }
    return true;
  }

  #pushVerb(word: Word, end: number, cue: Word["cue"]): void {
    const form = verbForm(this.#text, word, end, this.#limit);
    const token = this.#push(form.kind, form.end);
    if (form.kind === "noun") return;
    token.word = word;
    token.cue = form.leads ? null : cue;
    token.verb = form.verb;
  }
}

import type { QuantityKind, Span } from "../../types.js";
import type { Clause } from "../clauses/clause.js";
import { timeOfLevel } from "../tokens/level-of-year.js";
import { isBound, isFrom, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import { actsIn } from "./agent.js";
import { RATIOS } from "./amounts.js";
import { changesNext, isOfBase, sharesBase } from "./base-of-change.js";
import {
  beforeAside,
  beforeBody,
  beforeBracket,
  beforeDeed,
  beforeThreshold,
  comparisonAt,
  isWorkCarriedOut,
  takesDeeds,
  withoutBeneficiary,
} from "./before-noun.js";
import { beforePredicate, dealsOut, endOfReference, endsNoun, isLabel, isLoose, joinsFigure } from "./before-value.js";
import { readCounted } from "./counted.js";
import type { Frame, Predicate } from "./frame.js";
import { governmentOf, isTaken } from "./government.js";
import { namesRelation } from "./named-measures.js";
import { isGeneric, nounPhraseBefore, type Run } from "./noun-phrase.js";
import { countsDoers } from "./prepositions.js";
import { bindsSubject, predicateOf, standsApart } from "./verb-chain.js";
import { isYearly, isYearlyRate } from "./yearly-rate.js";

/** What may stand between a figure and its verb. */
const PASSES: ReadonlySet<string> = new Set(["adverb", "bound", "period", "scope", "particle", "frame", "aside"]);

/** Reads the frame of a figure: leftwards to its verbs and its noun, then what stands behind. */
export class FrameReader {
  readonly #text: string;
  readonly #tokens: TokenRow;
  readonly #figure: number;
  readonly #kind: QuantityKind | null;
  /** Index of the token before the figure, a bracket between them passed over. */
  readonly #end: number;
  #predicate: Predicate | null = null;
  #valueVerb: Predicate | null = null;
  #noun: Run | null = null;
  #governed = false;
  #passive = false;
  #modified = false;
  #isBase = false;
  #baseline: Span | null = null;
  #yearly = false;
  #distributive = false;
  #listed = false;
  #several = false;

  constructor(text: string, tokens: TokenRow, figure: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#figure = figure;
    this.#kind = tokens.at(figure).quantity?.kind ?? null;
    this.#end = beforeBracket(text, tokens, figure);
  }

  /** The frame; `list` is that of its figure, `start` is the figure before it where a change may start from that. */
  read(clause: Clause, { figures, places }: Pick<Frame, "figures" | "places">, start: number): Frame {
    this.#several = places.length > 1;
    const stop = this.#readNoun(this.#readValue(this.#end));
    if (this.#predicate === null && this.#valueVerb !== null) {
      const chain = predicateOf(this.#tokens, this.#valueVerb);
      if (takesDeeds(this.#tokens, chain)) this.#govern({ first: chain.first + 1, last: chain.last }, chain.first);
      else this.#predicate = chain;
    }
    const { noun: counted, linked, behind } = readCounted(this.#text, this.#tokens, this.#figure);
    const [noun, verb] = [this.#noun, this.#governed ? null : this.#valueVerb];
    const acts = noun !== null && verb !== null && actsIn(this.#text, this.#tokens, noun, verb, this.#passive);
    return {
      clause,
      predicate: this.#predicate,
      valueVerb: this.#valueVerb,
      theme: acts ? null : noun,
      agent: acts ? noun : null,
      governed: this.#governed,
      passive: this.#passive,
      first: noun?.first ?? stop + 1,
      figures,
      places,
      modified: this.#modified,
      isBase: this.#isBase,
      base: this.#isBase ? -1 : start,
      baseline: this.#baseline,
      yearlyRate: isYearlyRate(this.#text, this.#tokens, this.#figure, this.#valueVerb, this.#yearly),
      distributive: this.#distributive,
      listed: this.#listed,
      counted,
      linked,
      behind,
    };
  }

  /** The deed before the figure is what the verb is done to: 完成支付3.93亿元. */
  #govern(deed: Run, verb: number): void {
    this.#noun = deed;
    this.#governed = true;
    this.#predicate = predicateOf(this.#tokens, { first: verb, last: verb });
    this.#valueVerb = null;
  }

  /**
   * Reads what stands between noun and figure: goes left over adverbs, times, comparisons and the verbs before the figure. Gives the index
   * of what is none of these.
   */
  #readValue(from: number): number {
    const tokens = this.#tokens;
    let at = from;
    for (; at >= 0 && this.#noun === null; at--) {
      const token = tokens.at(at);
      if (token.kind === "adverb") {
        this.#distributive ||= dealsOut(token, this.#several);
        this.#yearly ||= isYearly(token);
      }
      if (PASSES.has(token.kind)) continue;
      // 企业和个体工商户等超过1100万户
      if (token.kind === "etcetera" && this.#valueVerb?.kind === "link") continue;
      const compared = comparisonAt(this.#text, tokens, at);
      if (compared !== null) {
        this.#baseline ??= { start: tokens.at(compared.first).start, end: tokens.at(compared.last).end };
        at = compared.first;
      } else if (token.kind === "verb") {
        if (this.#isOfNoun(at)) break;
        this.#addVerb(at);
      } else if (token.kind === "de" && tokens.skipBack(this.#figure - 1, isBound) === at) this.#modified = true;
      else if (isFrom(token)) this.#readFrom();
      else if (!isLoose(tokens, at) && !(this.#valueVerb === null && isLabel(tokens, at))) break;
    }
    if (this.#noun !== null || this.#valueVerb !== null) return at;
    this.#isBase ||= sharesBase(tokens, at, this.#figure);
    if (!this.#isBase) this.#listed = joinsFigure(tokens, at, this.#figure);
    return at;
  }

  /** 由41%, 由居全省第四位, 由不足30%提高到41% */
  #readFrom(): void {
    if (this.#valueVerb !== null && isOfBase(this.#tokens, this.#valueVerb, this.#figure)) this.#valueVerb = null;
    this.#isBase ||= this.#valueVerb === null && !countsDoers(this.#text, this.#tokens, this.#figure);
  }

  /** 农村劳动力转移就业达1695万人, 农村黑臭水体治理124个: the deed belongs to the subject, or ends the noun. */
  #isOfNoun(at: number): boolean {
    if (this.#valueVerb === null) return endsNoun(this.#text, this.#tokens, at);
    return this.#tokens.at(at).verb === "event" && bindsSubject(this.#tokens.at(this.#valueVerb.last));
  }

  #addVerb(at: number): void {
    const tokens = this.#tokens;
    const [token, verb] = [tokens.at(at), this.#valueVerb];
    if (verb === null) {
      this.#valueVerb = { first: at, last: at, kind: token.verb };
      this.#distributive ||= dealsOut(token, this.#several);
      this.#noteReference(at);
      return;
    }
    const dealt = verb.kind === "link" && this.#distributive && changes(token.verb);
    if (!dealt && beforePredicate(tokens, verb) !== at) return;
    const brings = token.verb === "action" || token.verb === "light" || changes(token.verb);
    if (verb.kind === "event" && brings) this.#govern(verb, at);
    // 培育不少于3家, 增长超过5%, 增长分别为6%、7%: the verb before the bound is the predicate
    else if (dealt || (tokens.at(verb.last).word?.bounding && token.verb !== "link"))
      this.#valueVerb = { first: at, last: at, kind: token.verb };
    else if (at === verb.first - 1 && !standsApart(token, tokens.at(verb.first)))
      this.#valueVerb = { first: at, last: verb.last, kind: verb.kind };
  }

  /** 高于全国0.2个百分点, 是2020年的2.5倍: what stands between verb and figure is what it is compared with. */
  #noteReference(at: number): void {
    const { verb, end, word } = this.#tokens.at(at);
    if (timeOfLevel(this.#text, this.#tokens, this.#figure) !== null) return;
    const isRatio = this.#kind !== null && RATIOS.has(this.#kind);
    const exceeds = word?.bounding === true && (this.#kind === "points" || this.#end < this.#figure - 1);
    const refers =
      verb === "compare" || exceeds || ((verb === "link" || verb === "share") && this.#modified && isRatio);
    const last = endOfReference(this.#tokens, this.#end);
    if (refers && last > at) this.#baseline ??= { start: end, end: this.#tokens.at(last).end };
  }

  /** Finds the noun that ends at `from` or before it, with its verb. Gives the index at which the reading stopped. */
  #readNoun(from: number): number {
    const [text, tokens] = [this.#text, this.#tokens];
    let index = from;
    while (this.#noun === null && (isPart(tokens.at(index)) || tokens.at(index).kind === "aside")) {
      const run = nounPhraseBefore(text, tokens, index, this.#valueVerb !== null, this.#distributive);
      if (run === null) break;
      const body = beforeBody(text, tokens, run);
      const before = beforeDeed(tokens, body, run, this.#modified && this.#valueVerb === null);
      const beyond = this.#beyond(run, before);
      if (beyond === null) this.#takeNoun(run, before);
      else index = this.#readValue(beyond);
    }
    return index;
  }

  /** Index at which the reading goes on where the noun is no argument of the frame but says when, or than what; else `null`. */
  #beyond(run: Run, before: number): number | null {
    const [text, tokens] = [this.#text, this.#tokens];
    const stop = tokens.at(before);
    if (stop.word?.ground && this.#valueVerb !== null) return before - 1;
    const aside = beforeAside(text, tokens, before, run, this.#isBase);
    if (aside >= 0) return aside - 1;
    if (stop.kind === "verb" && this.#refersTo(stop, run)) {
      this.#baseline ??= { start: stop.end, end: tokens.at(run.last).end };
      this.#addVerb(before);
      return before - 1;
    }
    return isFrom(stop) && isGeneric(tokens, run) ? before : null;
  }

  /** Whether the noun after the verb is what the subject is compared with: 超过计划（30亿元）6亿元. */
  #refersTo({ verb, word }: Token, run: Run): boolean {
    const bare = this.#valueVerb === null;
    // 财政收入完成预算的103%, 完成全年目标任务95%
    const isRate = this.#kind === "percent";
    if (verb === "light" && (this.#modified || isRate) && bare) return isGeneric(this.#tokens, run);
    if (verb === "compare" || (word?.bounding === true && this.#end < this.#figure - 1)) return true;
    if (verb === "rank") return this.#kind === "rank";
    // 占地区生产总值比重达42%: with the subject before it, the share leads to a level
    const leads = this.#valueVerb?.kind === "link" && isRate;
    if (verb === "share") return bare || (leads && namesRelation(this.#text, this.#tokens.at(run.last)));
    return verb === "link" && (this.#kind === "rank" || (this.#modified && bare));
  }

  #takeNoun(run: Run, before: number): void {
    const [tokens, verb] = [this.#tokens, this.#valueVerb];
    const stop = tokens.at(before);
    this.#noun = run;
    if (isFrom(stop) && changesNext(tokens, this.#figure)) {
      this.#isBase = true;
      return;
    }
    if (verb !== null && isWorkCarriedOut(this.#text, tokens, run, stop, verb)) {
      this.#govern({ first: run.first, last: verb.last }, before);
      return;
    }
    this.#passive = stop.word?.text === "被" || stop.word?.text === "经";
    const noun = withoutBeneficiary(tokens, run, stop);
    const place = { text: this.#text, tokens, figure: this.#figure, valueVerb: this.#valueVerb };
    const { theme, verb: taken, governed } = governmentOf(place, noun, beforeThreshold(tokens, run));
    this.#noun = theme;
    this.#governed = governed;
    const deed = taken ?? (noun !== run && !isTaken(place) ? noun : null);
    if (deed !== null) this.#predicate = predicateOf(tokens, deed);
  }
}

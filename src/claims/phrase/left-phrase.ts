import type { Span } from "../../types.js";
import { endsClause, isNominal, type Token } from "../tokens/token.js";
import type { VerbKind } from "../words/word-rows.js";
import { isAgent } from "./agents.js";
import { isGeneric, MEASURE, nounPhraseBefore, type Run, runText } from "./noun-phrase.js";

/** What stands before a figure, up to the clause's start or the figure before it. */
export interface LeftPhrase {
  /** The nearest noun phrase that can be what is measured. */
  noun: Run | null;
  /** Whether the noun is what the verb does something to (`征集史料172篇`) or what it speaks of (`落实率达到90.4%`). */
  position: "object" | "subject" | null;
  /** The verb that stands before the figure with no noun between. */
  tail: Run | null;
  tailKind: VerbKind | null;
  /** The predicate that brings the figure. */
  verb: Run | null;
  verbKind: VerbKind | null;
  /** 分别 */
  distributive: boolean;
  /** 年均, 平均每年: the figure holds for each year of a span. */
  yearly: boolean;
  /** The figure is where a change starts: 由A提高到B. */
  from: boolean;
  /** The noun is who does it: 被省政协采纳15篇. */
  passive: boolean;
  /** 的 stands before the figure: 财政支出的86%, 已投用的64个. */
  whole: boolean;
  /** What the figure is compared with: 比上年, 高于全国 (全国), 是2020年的2.5倍 (2020年). */
  baseline: Span | null;
  /** Nothing but an enumeration comma or a conjunction stands between this figure and the one before. */
  listed: boolean;
  /** Index of the token that the phrase stops at. */
  stop: number;
}

/** 剔除留抵退税因素增长5.6%: what is left out of the account. */
const FACTOR = /(?:因素|影响)$/;
const YEARLY = /年均|每年|年平均/;
const PASSES = new Set(["adverb", "bound", "period", "scope", "particle", "frame", "aside"]);
const TRANSPARENT = new Set(["scope", "particle", "aside", "adverb", "period", "bound"]);

/** After a verb and a deed one of these makes a compound of the deed: 举办招商活动. */
const HEAD =
  /^(?:活动|项目|工程|任务|行动|机构|中心|基地|平台|人员|事项|工作|班|会|车间|设施|设备|岗位|组织|协议|合同|资金|用地|用房|体系)/;

export function readLeft(text: string, tokens: readonly Token[], figure: number): LeftPhrase {
  return new LeftReader(text, tokens, figure).read();
}

class LeftReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #figure: number;
  readonly #isRank: boolean;
  readonly #phrase: LeftPhrase = {
    noun: null,
    position: null,
    tail: null,
    tailKind: null,
    verb: null,
    verbKind: null,
    distributive: false,
    yearly: false,
    from: false,
    passive: false,
    whole: false,
    baseline: null,
    listed: false,
    stop: -1,
  };

  constructor(text: string, tokens: readonly Token[], figure: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#figure = figure;
    this.#isRank = tokens[figure]!.quantity?.kind === "rank";
  }

  read(): LeftPhrase {
    const phrase = this.#phrase;
    let index = this.#skipTail(this.#figure - 1);
    while (phrase.noun === null && canEndNoun(this.#tokens[index])) {
      const run = nounPhraseBefore(this.#text, this.#tokens, index, phrase.tail !== null);
      if (run === null) break;
      const before = this.#skip(run.first - 1, TRANSPARENT);
      const stop = this.#tokens[before];
      if (stop?.kind === "verb" && FACTOR.test(runText(this.#text, this.#tokens, run)))
        index = this.#skipTail(before - 1);
      else if (stop?.kind === "verb" && this.#refersTo(stop)) {
        phrase.baseline ??= { start: stop.end, end: this.#tokens[run.last]!.end };
        this.#addVerb(before);
        index = this.#skipTail(before - 1);
      } else if (isFrom(stop) && isGeneric(this.#tokens, run)) index = this.#skipTail(before);
      else {
        phrase.noun = this.#withoutBeneficiary(run, stop);
        phrase.passive = stop?.word?.text === "被" || stop?.word?.text === "经";
        this.#govern(this.#beforeThreshold(this.#skip(run.first - 1, NEAR)));
      }
    }
    phrase.stop = index;
    if (phrase.verb === null && phrase.tail !== null) {
      phrase.verb = this.#chain(phrase.tail);
      phrase.verbKind = phrase.tailKind;
    }
    return phrase;
  }

  /** Goes left over adverbs, times, comparisons and the verbs before the figure; gives the index of what is none of these. */
  #skipTail(from: number): number {
    const phrase = this.#phrase;
    let at = from;
    for (; at >= 0 && phrase.noun === null; at--) {
      const token = this.#tokens[at]!;
      if (token.kind === "adverb") this.#noteAdverb(token);
      if (PASSES.has(token.kind)) continue;
      if (token.kind === "baseline") phrase.baseline ??= { start: token.start, end: token.end };
      else if (token.kind === "verb") {
        if (this.#belongsToSubject(token) || this.#endsNoun(at)) break;
        this.#addVerb(at);
      } else if (token.kind === "de" && this.#opensFigure(at)) phrase.whole = true;
      else if (isFrom(token)) phrase.from ||= phrase.tail === null;
      else if (!this.#isLoose(at) && !this.#isLabel(at)) break;
    }
    if (phrase.noun === null && phrase.tail === null && !phrase.from) phrase.listed = this.#joinsFigure(at);
    return at;
  }

  #noteAdverb({ word }: Token): void {
    if (word?.text === "分别") this.#phrase.distributive = true;
    if (YEARLY.test(word?.text ?? "")) this.#phrase.yearly = true;
  }

  /** 农村劳动力转移就业达1695万人: the deed before such a verb belongs to the subject. */
  #belongsToSubject({ verb }: Token): boolean {
    const { tail } = this.#phrase;
    return verb === "event" && tail !== null && bindsSubject(this.#tokens[tail.last]!);
  }

  /**
   * 农村黑臭水体治理124个, 全国重点实验室重组35家: the deed before the figure belongs to the noun, unless that is who does it
   * (but 给予财政补助20万元).
   */
  #endsNoun(at: number): boolean {
    const { verb, word } = this.#tokens[at]!;
    if (verb !== "event" || word?.stage || this.#phrase.tail !== null) return false;
    let index = at - 1;
    while (this.#tokens[index]?.verb === "event") index--;
    const before = this.#tokens[index];
    if (before === undefined || !isNominal(before)) return false;
    return governs(this.#tokens[index - 1]) || !isAgent(this.#text.slice(before.start, before.end));
  }

  /** 的 after a time, 按, and a preposition before a time stand between subject and figure. */
  #isLoose(at: number): boolean {
    const { kind, word } = this.#tokens[at]!;
    if (kind === "de") return this.#tokens[at - 1]?.kind === "period" || this.#tokens[at - 1]?.kind === "baseline";
    if (kind !== "preposition") return false;
    return this.#tokens[at + 1]?.kind === "period" || word?.text === "按" || word?.text === "按照";
  }

  /** 劳动生产率：2020年8.6万元，2025年12.5万元: what stands before the colon names the figure. */
  #isLabel(at: number): boolean {
    const before = this.#tokens[at - 1];
    return (
      this.#tokens[at]!.kind === "colon" &&
      this.#phrase.tail === null &&
      before?.quantity === null &&
      before.cue === null
    );
  }

  #opensFigure(at: number): boolean {
    return this.#skip(this.#figure - 1, new Set(["bound"])) === at;
  }

  #joinsFigure(at: number): boolean {
    const { kind } = this.#tokens[at] ?? { kind: null };
    if (kind === "figure") return at === this.#figure - 1;
    if (kind !== "pause" && kind !== "conjunction") return false;
    return this.#tokens[this.#skip(at - 1, AFTER_FIGURE)]?.kind === "figure";
  }

  #addVerb(at: number): void {
    const phrase = this.#phrase;
    const token = this.#tokens[at]!;
    const { tail } = phrase;
    if (tail === null) {
      phrase.tail = { first: at, last: at };
      phrase.tailKind = token.verb;
      this.#noteReference(at);
      return;
    }
    if (this.#skip(tail.first - 1, phrase.tailKind === "event" ? NEAR_OR_ADVERB : NEAR) !== at) return;
    const brings = token.verb === "action" || token.verb === "light" || token.verb === "rise" || token.verb === "fall";
    if (phrase.tailKind === "event" && brings) {
      // 完成支付3.93亿元: the deed is what the verb before it brings
      phrase.noun = tail;
      phrase.position = "object";
      phrase.tail = null;
      phrase.tailKind = null;
      this.#setVerb({ first: at, last: at });
    } else if (this.#tokens[tail.last]!.word?.bounding && token.verb !== "link") {
      // 培育不少于3家, 增长超过5%: the verb before the bound is the predicate
      phrase.tail = { first: at, last: at };
      phrase.tailKind = token.verb;
    } else if (at === tail.first - 1) tail.first = at;
  }

  /** 高于全国0.2个百分点, 是2020年的2.5倍: what stands between verb and figure is what it is compared with. */
  #noteReference(at: number): void {
    const phrase = this.#phrase;
    const { verb } = this.#tokens[at]!;
    const isRatio = RATIOS.has(this.#tokens[this.#figure]!.quantity?.kind ?? "");
    const refers = verb === "compare" || ((verb === "link" || verb === "share") && phrase.whole && isRatio);
    const last = this.#skip(this.#figure - 1, new Set(["bound", "de"]));
    if (refers && last > at) phrase.baseline ??= { start: this.#tokens[at]!.end, end: this.#tokens[last]!.end };
  }

  /** Whether the noun after the verb `stop` is what the subject is compared with. */
  #refersTo({ verb }: Token): boolean {
    const { tail, whole } = this.#phrase;
    if (verb === "compare") return true;
    if (verb === "rank") return this.#isRank;
    if (verb === "share") return tail === null;
    return verb === "link" && (this.#isRank || (whole && tail === null));
  }

  #skip(from: number, kinds: ReadonlySet<string>): number {
    let at = from;
    while (at >= 0 && kinds.has(this.#tokens[at]!.kind)) at--;
    return at;
  }

  /** 为市场主体减负2.6万亿元: what is measured is the deed alone. */
  #withoutBeneficiary(run: Run, stop: Token | undefined): Run {
    if (!/^[为向给]$/.test(stop?.word?.text ?? "") || this.#tokens[run.last]!.verb !== "event") return run;
    let first = run.last;
    while (this.#tokens[first - 1]?.verb === "event") first--;
    return { first, last: run.last };
  }

  /** Goes over what says which things are meant: 引进亿元以上项目18个. */
  #beforeThreshold(at: number): number {
    if (this.#tokens[at]?.kind !== "bound") return at;
    let index = at - 1;
    while (index >= 0 && (isNominal(this.#tokens[index]!) || this.#tokens[index]!.kind === "period")) index--;
    return index;
  }

  /** Finds the verb whose object the noun is; else the noun is the subject of the tail. */
  #govern(before: number): void {
    const phrase = this.#phrase;
    const run = phrase.noun!;
    const stop = this.#tokens[before];
    const bounded = phrase.tail === null || this.#tokens[phrase.tail.last]!.word?.bounding === true;
    const leading = bounded ? this.#leadingEvents(run, stop) : 0;
    if (leading > 0) {
      this.#setVerb({ first: run.first, last: run.first + leading - 1 });
      phrase.noun = { first: run.first + leading, last: run.last };
      phrase.position = "object";
    } else if (this.#nameOfRate(run, before)) {
      phrase.noun = { first: before, last: run.last };
    } else if (bounded && stop?.kind === "verb") {
      this.#setVerb({ first: before, last: before });
      phrase.position = "object";
    } else {
      phrase.position = phrase.tail === null ? null : "subject";
      if (bounded && stop?.kind === "etcetera") this.#governList(before);
    }
  }

  /** 加强免疫接种率71.2%, 发现问题整改率100%: the deed names the rate. */
  #nameOfRate({ first, last }: Run, before: number): boolean {
    const { kind } = this.#tokens[this.#figure]!.quantity!;
    if (kind !== "percent" || this.#tokens[before]?.verb !== "action" || before !== first - 1) return false;
    const opens = this.#tokens[before - 1];
    return (
      (endsClause(opens) || opens?.kind === "pause") && /率$/.test(this.#text.slice(first, this.#tokens[last]!.end))
    );
  }

  /** The verb before a list of examples: 举办经典音乐会、舞蹈诗剧等音乐活动55场次. */
  #governList(from: number): void {
    const at = verbBeforeList(this.#tokens, from);
    if (at < 0) return;
    this.#setVerb({ first: at, last: at });
    this.#phrase.position = "object";
  }

  /** How many deeds open the noun phrase as verbs: one in 改造厕所, none in 开展监督活动 and 审批时限. */
  #leadingEvents(run: Run, stop: Token | undefined): number {
    if (stop?.verb === "light" || stop?.verb === "link" || stop?.kind === "de" || stop?.kind === "etcetera") return 0;
    let at = run.first;
    while (at <= run.last && this.#tokens[at]!.verb === "event") at++;
    const rest = this.#tokens[at];
    if (at > run.last || rest === undefined || !isNominal(rest)) return 0;
    if (stop?.kind === "verb" && HEAD.test(this.#text.slice(rest.start, rest.end))) return 0;
    if (rest.word?.kind === "generic" || MEASURE.test(this.#text.slice(rest.start, rest.start + 2))) return 0;
    return at - run.first;
  }

  #setVerb(run: Run): void {
    this.#phrase.verb = this.#chain(run);
    this.#phrase.verbKind = this.#tokens[run.last]!.verb;
  }

  /** The verbs that stand together: 征集并提交, 新建、改扩建. */
  #chain({ first, last }: Run): Run {
    let from = first;
    for (;;) {
      const before = this.#tokens[from - 1];
      if (before?.kind === "verb" && !(before.verb === "event" && bindsSubject(this.#tokens[from]!))) from--;
      else if (joinsVerbs(before) && this.#tokens[from - 2]?.kind === "verb") from -= 2;
      else return { first: from, last };
    }
  }
}

const NEAR = new Set(["scope", "particle", "aside"]);
/** Figures that say how much of something else: 是2020年的2.5倍, but 增加到2020年的198亿元. */
const RATIOS = new Set<string>(["multiple", "percent", "points"]);
/** 完成年度投资2.1亿元, 开展重点调研6项 */
const NEAR_OR_ADVERB = new Set([...NEAR, "adverb"]);
const AFTER_FIGURE = new Set(["bound", "aside"]);

/** Index of the verb that governs the list which ends before `from`, or -1. */
export function verbBeforeList(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && !endsClause(tokens[at]) && tokens[at]!.kind !== "figure"; at--) {
    const { verb } = tokens[at]!;
    const opens = endsClause(tokens[at - 1]) || tokens[at - 1]?.kind === "adverb" || tokens[at - 1]?.kind === "period";
    if (verb === "action" || verb === "light" || (verb === "event" && opens)) return at;
  }
  return -1;
}

/** 征集并提交, 新建、改扩建 */
function joinsVerbs(token: Token | undefined): boolean {
  if (token?.kind === "conjunction" || token?.kind === "pause") return true;
  return token?.kind === "adverb" && (token.word?.text === "并" || token.word?.text === "并且");
}

const bindsSubject = ({ verb, word }: Token): boolean =>
  verb === "link" ||
  verb === "rise" ||
  verb === "fall" ||
  verb === "compare" ||
  verb === "rank" ||
  word?.copula === true;
const governs = (token: Token | undefined): boolean => token?.verb === "action" || token?.verb === "light";
const isFrom = (token: Token | undefined): boolean => token?.word?.text === "由" || token?.word?.text === "从";
const canEndNoun = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.kind === "aside" || token.verb === "event");

import { endsClause, isNominal, type Token } from "../tokens/token.js";
import type { VerbKind } from "../words/word-rows.js";
import { isGeneric, nounPhraseBefore, type Run } from "./noun-phrase.js";

/** What stands before a figure, up to the clause's start or the figure before it. */
export interface LeftPhrase {
  /** The nearest noun phrase that can be what is measured. */
  noun: Run | null;
  /** Whether the noun is what the verb does something to (`征集史料172篇`) or what it speaks of (`落实率达到90.4%`). */
  position: "object" | "subject" | null;
  /** The verb that stands directly before the figure, adverbs and times aside. */
  tail: Run | null;
  tailKind: VerbKind | null;
  /** The predicate that brings the figure. */
  verb: Run | null;
  verbKind: VerbKind | null;
  /** 分别 */
  distributive: boolean;
  /** The figure is where a change starts: 由A提高到B. */
  from: boolean;
  /** The figure is a part of what stands before it: 财政支出的86%. */
  whole: boolean;
  /** 年均, 平均每年: the figure holds for each year of a span. */
  yearly: boolean;
  baseline: Token | null;
  /** Nothing but an enumeration comma or a conjunction stands between this figure and the one before. */
  listed: boolean;
  /** A preposition stands between what precedes and the figure: 围绕8件重点提案. */
  preposition: boolean;
  /** The noun came after 等 or 的 and has no verb beside it. */
  detached: boolean;
}

const REFERENCE: ReadonlySet<VerbKind> = new Set(["compare", "share"]);
const YEARLY = /年均|每年|年平均/;
const PASSES = new Set(["adverb", "bound", "period", "scope", "particle", "frame", "aside"]);

export function readLeft(text: string, tokens: readonly Token[], figure: number): LeftPhrase {
  const isRank = tokens[figure]!.quantity!.kind === "rank";
  const phrase: LeftPhrase = {
    noun: null,
    position: null,
    tail: null,
    tailKind: null,
    verb: null,
    verbKind: null,
    distributive: false,
    from: false,
    whole: false,
    yearly: false,
    baseline: null,
    listed: false,
    preposition: false,
    detached: false,
  };
  let index = skipTail(figure - 1);
  for (let round = 0; round < 3; round++) {
    const token = tokens[index];
    if (token === undefined || endsClause(token) || !canEndNoun(token)) break;
    const run = nounPhraseBefore(text, tokens, index, phrase.tail !== null);
    if (run === null) break;
    const before = skipScopes(run.first - 1);
    const stop = tokens[before];
    if (stop?.kind === "verb" && refersTo(stop, run)) {
      setTail(before);
      index = skipTail(before - 1);
      continue;
    }
    if (isMeasurePrefix(run) && stop?.kind === "preposition" && isFrom(stop)) {
      phrase.from = true;
      index = skipTail(before - 1);
      continue;
    }
    phrase.noun = run;
    govern(before);
    break;
  }
  if (phrase.verb === null && phrase.tail !== null) {
    phrase.verb = phrase.tail;
    phrase.verbKind = phrase.tailKind;
  }
  return phrase;

  function skipTail(from: number): number {
    let at = from;
    for (; at >= 0; at--) {
      const token = tokens[at]!;
      if (token.kind === "adverb" && token.word?.text === "分别") phrase.distributive = true;
      if (token.kind === "adverb" && YEARLY.test(token.word?.text ?? "")) phrase.yearly = true;
      if (PASSES.has(token.kind)) continue;
      if (token.kind === "baseline") phrase.baseline ??= token;
      else if (phrase.tail?.first === at + 1 && token.verb === "event" && bindsSubject(tokens[at + 1]!)) break;
      else if (token.kind === "verb" && token.verb !== "share" && (token.verb !== "rank" || isRank)) {
        if (phrase.noun === null) setTail(at);
      } else if (token.verb === "rank" || token.verb === "share") setTail(at);
      else if (token.kind === "de" && at === figure - 1 - bounds()) phrase.whole = true;
      else if (token.kind === "de" && (tokens[at - 1]?.kind === "period" || tokens[at - 1]?.kind === "baseline"))
        continue;
      else if (token.kind === "preposition" && isFrom(token)) phrase.from = true;
      else if (token.kind === "preposition" && tokens[at + 1]?.kind === "period") continue;
      else if (token.word?.text === "按" || token.word?.text === "按照") continue;
      else if (token.kind === "preposition") {
        phrase.preposition = phrase.tail === null;
        break;
      } else break;
    }
    const stop = tokens[at];
    if (stop !== undefined && phrase.tail === null && !phrase.from) {
      const joined = stop.kind === "pause" || stop.kind === "conjunction";
      phrase.listed = stop.kind === "figure" ? at === figure - 1 : joined && endsFigure(at - 1);
    }
    return at;
  }

  function bounds(): number {
    let count = 0;
    while (tokens[figure - 1 - count]?.kind === "bound") count++;
    return count;
  }

  function endsFigure(at: number): boolean {
    let index = at;
    while (tokens[index]?.kind === "bound" || tokens[index]?.kind === "aside") index--;
    return tokens[index]?.kind === "figure";
  }

  function setTail(at: number): void {
    if (phrase.tail === null) {
      phrase.tail = { first: at, last: at };
      phrase.tailKind = tokens[at]!.verb;
    } else if (at === phrase.tail.first - 1) phrase.tail.first = at;
  }

  function refersTo(stop: Token, run: Run): boolean {
    const kind = stop.verb!;
    if (REFERENCE.has(kind)) return phrase.tail === null || kind === "compare";
    if (kind === "rank") return isRank;
    return kind === "link" && phrase.whole && phrase.tail === null && run.last < figure;
  }

  function isMeasurePrefix(run: Run): boolean {
    return (
      /^(?:人均|每人|户均|亩均|平均)$/.test(text.slice(tokens[run.first]!.start, tokens[run.last]!.end)) ||
      isGeneric(tokens, run)
    );
  }

  function skipScopes(from: number): number {
    let at = from;
    while (tokens[at]?.kind === "scope" || tokens[at]?.kind === "particle" || tokens[at]?.kind === "aside") at--;
    return at;
  }

  /** Finds the verb whose object the noun is; else the noun is the subject of the tail. */
  function govern(before: number): void {
    const run = phrase.noun!;
    const stop = tokens[before];
    const leading = leadingEvents(run, stop);
    if (leading > 0) {
      phrase.verb = chain({ first: run.first, last: run.first + leading - 1 });
      phrase.verbKind = "event";
      phrase.noun = { first: run.first + leading, last: run.last };
      phrase.position = "object";
    } else if (stop?.kind === "verb") {
      phrase.verb = chain({ first: before, last: before });
      phrase.verbKind = stop.verb;
      phrase.position = "object";
    } else {
      phrase.position = phrase.tail === null ? null : "subject";
      phrase.detached = stop?.kind === "etcetera" || stop?.kind === "de";
      if (stop?.kind === "etcetera") governList(before);
    }
  }

  /** The verb before a list of examples: 举办经典音乐会、舞蹈诗剧等音乐活动55场次. */
  function governList(from: number): void {
    for (let at = from - 1; at >= 0 && !endsClause(tokens[at]) && tokens[at]!.kind !== "figure"; at--) {
      const { verb } = tokens[at]!;
      if (verb !== "action" && verb !== "light") continue;
      phrase.verb = chain({ first: at, last: at });
      phrase.verbKind = verb;
      phrase.position = "object";
      return;
    }
  }

  /** How many event words open the noun phrase as verbs: one in 改造厕所, none in 开展监督活动. */
  function leadingEvents(run: Run, stop: Token | undefined): number {
    if (stop?.verb === "light" || stop?.kind === "de" || stop?.kind === "etcetera" || stop?.verb === "link") return 0;
    let at = run.first;
    while (at <= run.last && tokens[at]!.verb === "event") at++;
    const rest = tokens[at];
    return at <= run.last && rest !== undefined && isNominal(rest) && rest.word?.kind !== "generic"
      ? at - run.first
      : 0;
  }

  function chain({ first, last }: Run): Run {
    let from = first;
    for (;;) {
      const before = tokens[from - 1];
      if (before?.kind === "verb") from--;
      else if (joinsVerbs(before) && tokens[from - 2]?.kind === "verb") from -= 2;
      else return { first: from, last };
    }
  }
}

function joinsVerbs(token: Token | undefined): boolean {
  return (
    token?.kind === "conjunction" ||
    (token?.kind === "adverb" && (token.word?.text === "并" || token.word?.text === "并且"))
  );
}

/** 农村劳动力转移就业达1695万人: the deed before such a verb belongs to the subject. */
const bindsSubject = ({ verb, word }: Token): boolean =>
  verb === "link" || verb === "rise" || verb === "fall" || verb === "compare" || word?.copula === true;
const isFrom = ({ word }: Token): boolean => word?.text === "由" || word?.text === "从";
const canEndNoun = (token: Token): boolean => isNominal(token) || token.kind === "aside" || token.verb === "event";

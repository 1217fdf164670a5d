import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import type { Claim, ClaimStatus, Mention, Period, Span } from "../types.js";
import { changeOf } from "./change.js";
import { claimsNothing } from "./filter.js";
import { AT_LEAST, AT_MOST } from "./firm-bounds.js";
import type { FigureContext, ReadFigure } from "./indicator/figure-context.js";
import { findIndicator } from "./indicator/indicator.js";
import { subjectOf } from "./indicator/topic.js";
import { isYearlyRate, ownPeriod, periodOf } from "./period/claim-period.js";
import { DocumentYears } from "./period/document-years.js";
import { openingPeriod, periodOfOpening } from "./period/opening.js";
import type { PeriodExpression } from "./period/period-expression.js";
import type { TimeFrame } from "./period/time-frame.js";
import type { LeftPhrase } from "./phrase/left-phrase.js";
import { readLeft } from "./phrase/read-left.js";
import { readRight } from "./phrase/right-phrase.js";
import { type Standing, standingOf } from "./status.js";
import type { StatusPlace } from "./status-place.js";
import { readTokens } from "./tokens/read-tokens.js";
import { closesBracket, opensBracket, type Token } from "./tokens/token.js";
import { usualStatus } from "./usual-status.js";
import { predicateOf } from "./verb.js";

/** What one sentence hands on to the next of its paragraph. */
interface Carried {
  block: number;
  indicator: Mention | null;
  period: PeriodExpression | null;
  status: ClaimStatus | null;
  /** What the paragraph last counted in each unit. */
  counted: Map<string, Mention>;
  /** Span of the sentence before. */
  previous: Sentence | null;
}

const nothingCarried = (block: number): Carried => {
  return { block, indicator: null, period: null, status: null, counted: new Map(), previous: null };
};

/** 具体目标为：, 主要目标是：; not 目标完成情况如下： */
function announcesGoals(text: string, { start, end }: Sentence): boolean {
  if (text[end - 1] !== "：" && text[end - 1] !== ":") return false;
  const words = text.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end - 1);
  return GOALS.test(words);
}

const LONGEST_ANNOUNCEMENT = 12;
const GOALS = /(?:目标|目标任务|预期指标)(?:分别|具体)?(?:为|是|有|如下|包括)?$/;

/** 不低于上年度人均收入的60%: the verb bounds the figure from afar. */
function withBound(quantity: ScannedQuantity, verb: Mention | null): ScannedQuantity {
  if (quantity.bound !== null || verb === null) return quantity;
  const bound = AT_LEAST.has(verb.text) ? "min" : AT_MOST.has(verb.text) ? "max" : null;
  return bound === null ? quantity : { ...quantity, bound, boundCues: [...quantity.boundCues, verb] };
}

/** Reads the sentences of a document one after the other. */
export class DocumentReader {
  readonly claims: Claim[] = [];
  readonly #structure: DocumentStructure;
  readonly #finish: (claim: Claim) => Claim;
  readonly #years: DocumentYears;
  /** What figures are where no part of the document and no word says. */
  readonly #usual: ClaimStatus;
  #carried: Carried = nothingCarried(-1);
  /** The sentence that announced the goals which follow. */
  #goalsFrom: Sentence | null = null;

  /** @param finish Makes of each claim what is kept of it. */
  constructor(structure: DocumentStructure, finish: (claim: Claim) => Claim) {
    this.#structure = structure;
    this.#finish = finish;
    this.#years = new DocumentYears(structure);
    this.#usual = usualStatus(structure);
  }

  /** Adds a claim for each of the sentence's quantities. */
  read(sentence: Sentence, quantities: readonly ScannedQuantity[]): void {
    if (sentence.block !== this.#carried.block) {
      this.#carried = nothingCarried(sentence.block);
    }
    if (quantities.length > 0) this.#readFigures(sentence, quantities);
    else this.#readOpening(sentence);
    this.#carried.previous = sentence;
  }

  #readFigures(sentence: Sentence, quantities: readonly ScannedQuantity[]): void {
    const { text } = this.#structure;
    const carried = this.#carried;
    const frame = this.#years.frame(sentence);
    const tokens = readTokens(text, sentence.start, sentence.end, quantities);
    const earlier: ReadFigure[] = [];
    const references: Span[] = [];
    const counted: ReadFigure[] = [];
    const countedBefore = (unit: string): Mention | null => carried.counted.get(unit) ?? null;
    const leftOf = (at: number): LeftPhrase => readLeft(text, tokens, at);
    const rightOf = (at: number) => readRight(tokens, at);
    let before: Mention | null | undefined;
    const subjectBefore = (): Mention | null => {
      if (before === undefined) before = this.#subjectBefore();
      return before;
    };
    const topic = (): Mention | null => subjectOf(text, tokens, place!.at) ?? carried.indicator ?? subjectBefore();
    /** One for all figures of the sentence, moved from each to the next. */
    let place: (FigureContext & StatusPlace) | null = null as (FigureContext & StatusPlace) | null;
    let beforeBracket = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const { quantity } = token;
      if (opensBracket(text, token)) beforeBracket = earlier.length;
      else if (closesBracket(text, token)) earlier.splice(Math.max(beforeBracket, 1));
      if (quantity === null) continue;
      const left = leftOf(at);
      const right = rightOf(at);
      if (left.baseline !== null) references.push(left.baseline);
      if (place === null) {
        place = {
          text,
          tokens,
          at,
          quantity,
          left,
          right,
          earlier,
          leftOf,
          rightOf,
          topic,
          countedBefore,
          role: sentence.role,
          frame,
          references,
          fallback: this.#fallback(sentence),
        };
      } else {
        place.at = at;
        place.quantity = quantity;
        place.left = left;
        place.right = right;
        place.fallback = this.#fallback(sentence);
      }
      const { indicator, rule } = findIndicator(place);
      const { verb, shared } = predicateOf(place);
      const change = shared === null ? changeOf(place) : shared.change;
      const baseline = left.baseline ?? shared?.baseline ?? null;
      const standing = standingOf(place);
      const figure: ReadFigure = {
        at,
        quantity,
        indicator,
        verb,
        objectOf: left.position === "object" || shared !== null,
        change,
        baseline,
        rule,
      };
      earlier.push(figure);
      if (claimsNothing(place)) continue;
      const claim: Claim = {
        id: this.claims.length,
        status: standing.status,
        quantity: withBound(quantity, verb),
        indicator,
        verb,
        change,
        period: this.#period(sentence, tokens, at, left, references, standing, frame),
        baseline: baseline === null ? null : { text: text.slice(baseline.start, baseline.end), span: baseline },
        commitment: standing.commitment,
        cues: standing.cues,
        section: sentence.section,
        sentence,
        rule,
      };
      this.claims.push(this.#finish(claim));
      if (indicator !== null) {
        carried.indicator = indicator;
        if (rule !== "deed") counted.push(figure);
      }
      // An estimate (预计) is made of one figure and says nothing of the sentences after it.
      if (sentence.role === null && standing.governed && standing.commitment !== "expected")
        carried.status = standing.status;
    }
    carried.period = openingPeriod(tokens) ?? carried.period;
    for (const { quantity, indicator } of counted) carried.counted.set(quantity.unit, indicator!);
  }

  /** A sentence without figures may still open a stretch of plans: `2024年，我们将重点抓好以下工作。` */
  #readOpening(sentence: Sentence): void {
    this.#carried.indicator = null;
    if (announcesGoals(this.#structure.text, sentence)) this.#goalsFrom = sentence;
    const period = periodOfOpening(this.#structure.text, sentence);
    if (period === null) return;
    this.#carried.period = period;
    const tense = this.#years.frame(sentence).tenseOf(period);
    if (tense === "future") this.#carried.status = "target";
    else if (tense === "past") this.#carried.status = "achieved";
  }

  #fallback({ role, section }: Sentence): ClaimStatus {
    if (role === "plan" || role === "guidance") return "target";
    if (role === "review" || role === "problems") return "achieved";
    return this.#carried.status ?? (this.#isGoal(section) ? "target" : this.#usual);
  }

  /** Whether the part is the one that announced goals, or one of the points (一是…) that it announced. */
  #isGoal(section: number | null): boolean {
    const goals = this.#goalsFrom;
    if (goals === null || section === goals.section) return goals !== null;
    if (section === null) return false;
    const { parent, label } = this.#structure.sections[section]!;
    return parent === goals.section && label.endsWith("是");
  }

  #subjectBefore(): Mention | null {
    const { previous } = this.#carried;
    if (previous === null) return null;
    const { text } = this.#structure;
    const tokens = readTokens(text, previous.start, previous.end, []);
    return subjectOf(text, tokens, tokens.length);
  }

  #period(
    sentence: Sentence,
    tokens: readonly Token[],
    at: number,
    left: LeftPhrase,
    references: readonly Span[],
    { status }: Standing,
    frame: TimeFrame,
  ): Period | null {
    const { text } = this.#structure;
    const own = ownPeriod(text, tokens, at, left, references);
    if (own !== null) return periodOf(own, frame, false);
    if (left.from) return null;
    const inherited = this.#inherited(sentence, status, frame);
    if (inherited === null) return null;
    const period = periodOf(inherited, frame, true);
    return isYearlyRate(left) && period.from === period.to ? null : period;
  }

  #inherited(sentence: Sentence, status: ClaimStatus, frame: TimeFrame): PeriodExpression | null {
    const expected = sentence.role === null ? status : this.#fallback(sentence);
    if (status !== expected && (expected === "target" || this.#carried.period === null)) return null;
    if (this.#carried.period !== null) return this.#carried.period;
    return this.#years.headingPeriod(sentence.section) ?? this.#years.titlePeriod(sentence, frame);
  }
}

import type {
  Claim,
  Diagnostic,
  Honour,
  Mention,
  Quantity,
  Section,
  Slogan,
  SloganOccurrence,
  Span,
} from "../types.js";
import type { CleanText } from "./clean-text.js";

/** Copies of what was found in the clean text, in which every span has become the span in the raw text. */
export class RawSpans {
  readonly #clean: CleanText;

  constructor(clean: CleanText) {
    this.#clean = clean;
  }

  readonly section = ({ id, parent, level, label, title, heading, span, role }: Section): Section => ({
    id,
    parent,
    level,
    label,
    title,
    heading: this.#span(heading),
    span: this.#span(span),
    role,
  });

  readonly quantity = ({ text, span, value, max, unit, bound, kind, currency }: Quantity): Quantity => ({
    text,
    span: this.#span(span),
    value,
    max,
    unit,
    bound,
    kind,
    currency,
  });

  readonly claim = (claim: Claim): Claim => {
    const { period } = claim;
    return {
      id: claim.id,
      status: claim.status,
      quantity: this.quantity(claim.quantity),
      indicator: this.#mentionOrNull(claim.indicator),
      verb: this.#mentionOrNull(claim.verb),
      change: claim.change,
      period:
        period === null
          ? null
          : {
              text: period.text,
              span: this.#span(period.span),
              from: period.from,
              to: period.to,
              inherited: period.inherited,
            },
      baseline: this.#mentionOrNull(claim.baseline),
      commitment: claim.commitment,
      cues: claim.cues.map(this.#mention),
      section: claim.section,
      sentence: this.#span(claim.sentence),
      rules: claim.rules,
    };
  };

  readonly slogan = ({ term, kind, numeral, occurrences, gloss, rule }: Slogan): Slogan => ({
    term,
    kind,
    numeral,
    occurrences: occurrences.map(this.#occurrence),
    gloss,
    rule,
  });

  readonly honour = (honour: Honour): Honour => ({
    id: honour.id,
    kind: honour.kind,
    verb: this.#mention(honour.verb),
    title: this.#mentionOrNull(honour.title),
    giver: this.#mentionOrNull(honour.giver),
    level: honour.level,
    subject: this.#mentionOrNull(honour.subject),
    count: honour.count === null ? null : this.quantity(honour.count),
    span: this.#span(honour.span),
    section: honour.section,
    sentence: this.#span(honour.sentence),
    rule: honour.rule,
  });

  readonly diagnostic = ({ code, message, span }: Diagnostic): Diagnostic => ({
    code,
    message,
    span: this.#span(span),
  });

  readonly #occurrence = ({ text, span, section, members, complete }: SloganOccurrence): SloganOccurrence => ({
    text,
    span: this.#span(span),
    section,
    members: members === null ? null : members.map(this.#mention),
    complete,
  });

  readonly #mention = ({ text, span }: Mention): Mention => ({ text, span: this.#span(span) });

  #mentionOrNull(mention: Mention | null): Mention | null {
    return mention === null ? null : this.#mention(mention);
  }

  #span({ start, end }: Span): Span {
    return this.#clean.toRaw(start, end);
  }
}

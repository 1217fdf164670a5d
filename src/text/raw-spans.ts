import type {
  Claim,
  Diagnostic,
  DocumentMeta,
  Honour,
  Mention,
  Period,
  Quantity,
  Section,
  Slogan,
  SloganOccurrence,
  Span,
} from "../types.js";
import type { CleanText } from "./clean-text.js";
import { Writing } from "./writing.js";

/** Copies of what was found in the clean text, in which every span has become the span in the raw text, and words are as written there. */
export class RawSpans {
  readonly #clean: CleanText;
  readonly #writing: Writing;

  constructor(clean: CleanText) {
    this.#clean = clean;
    this.#writing = new Writing(clean);
  }

  readonly meta = (meta: DocumentMeta): DocumentMeta => ({
    title: this.#writing.anywhere(meta.title),
    issuer: this.#writing.anywhere(meta.issuer),
    documentNumber: this.#writing.anywhere(meta.documentNumber),
    date: meta.date,
    recipient: this.#writing.anywhere(meta.recipient),
    speaker: this.#writing.anywhere(meta.speaker),
    genre: meta.genre,
    level: meta.level,
    year: meta.year,
    reportsOn: meta.reportsOn,
    plansFor: meta.plansFor,
  });

  readonly section = ({ id, parent, level, label, title, heading, span, role }: Section): Section => ({
    id,
    parent,
    level,
    label: this.#writing.at(label, heading.start, heading.end),
    title: this.#writing.at(title, heading.start, heading.end),
    heading: this.#span(heading),
    span: this.#span(span),
    role,
  });

  readonly quantity = ({ text, span, value, max, unit, bound, kind, currency }: Quantity): Quantity => ({
    text: this.#writing.at(text, span.start, span.end),
    span: this.#span(span),
    value,
    max,
    unit: this.#writing.at(unit, span.start, span.end),
    bound,
    kind,
    currency,
  });

  readonly claim = (claim: Claim): Claim => {
    const raw: Claim = {
      id: claim.id,
      status: claim.status,
      quantity: this.quantity(claim.quantity),
      indicator: this.#mentionOrNull(claim.indicator),
      verb: this.#mentionOrNull(claim.verb),
      change: claim.change,
      period: claim.period === null ? null : this.#period(claim.period),
      baseline: this.#mentionOrNull(claim.baseline),
      commitment: claim.commitment,
      cues: claim.cues.map(this.#mention),
      section: claim.section,
      sentence: this.#span(claim.sentence),
      rules: claim.rules,
    };
    return fieldsOf(claim) === fieldsOf(raw) ? raw : { ...raw, ...this.#fieldsBeside(raw, claim) };
  };

  readonly slogan = ({ term, kind, numeral, occurrences, gloss, rule }: Slogan): Slogan => ({
    term: this.#termOf(term, occurrences),
    kind,
    numeral: numeral && { ...numeral, head: this.#termOf(numeral.head, occurrences) },
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

  #termOf(term: string, occurrences: readonly SloganOccurrence[]): string {
    const [first] = occurrences;
    return first === undefined ? term : this.#writing.at(term, first.span.start, first.span.end);
  }

  readonly #occurrence = ({ text, span, section, members, complete }: SloganOccurrence): SloganOccurrence => ({
    text: this.#writing.at(text, span.start, span.end),
    span: this.#span(span),
    section,
    members: members === null ? null : members.map(this.#mention),
    complete,
  });

  readonly #mention = ({ text, span }: Mention): Mention => ({
    text: this.#writing.at(text, span.start, span.end),
    span: this.#span(span),
  });

  /** Fields that need no care of their own: mentions, spans and lists of them are led back, whatever else they hold is kept. */
  #fieldsBeside(known: object, fields: object): object {
    const others = Object.entries(fields).filter(([key]) => !(key in known));
    return Object.fromEntries(others.map(([key, value]) => [key, this.#field(value)]));
  }

  #field(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#field(item));
    if (typeof value !== "object" || value === null) return value;
    if ("text" in value && "span" in value) return this.#mention(value as Mention);
    return "start" in value && "end" in value ? this.#span(value as Span) : value;
  }

  #period({ text, span, from, to, inherited }: Period): Period {
    return { text: this.#writing.at(text, span.start, span.end), span: this.#span(span), from, to, inherited };
  }

  #mentionOrNull(mention: Mention | null): Mention | null {
    return mention === null ? null : this.#mention(mention);
  }

  #span({ start, end }: Span): Span {
    return this.#clean.toRaw(start, end);
  }
}

/** How many fields an object has: to list their names for each claim takes longer than to count them. */
function fieldsOf(claim: Claim): number {
  let count = 0;
  for (const _ in claim) count++;
  return count;
}

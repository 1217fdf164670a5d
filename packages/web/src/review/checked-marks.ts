import type { Claim, Honour, Mention, Period, Quantity, Slogan, Span } from "tifa";
import type { FieldValues, Verdict } from "tifa/review";
import type { Cell } from "tifa/tables";
import { placeTarget } from "../model/address.js";
import { type ClaimMark, type HonourMark, isClaim, isHonour, type Mark, type SloganMark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";

/** A mark with the values that a reader gave in place of those that were read. Its id and its place stay, so that it is found in the text. */
export function correctedMark(mark: Mark, changed: FieldValues): Mark {
  if (isClaim(mark)) return correctedClaim(mark, changed);
  const type = coded(changed.kind, mark.type);
  if (isHonour(mark)) {
    const { honour } = mark;
    const title = mention(changed.title, honour.title, honour.span);
    const kind = type as Honour["kind"];
    return { ...mark, type, text: title?.text ?? mark.text, honour: { ...honour, kind, title } };
  }
  const text = written(changed.text, mark.text);
  const term = changed.text === undefined ? mark.slogan.term : text;
  return { ...mark, type, text, slogan: { ...mark.slogan, term, kind: type as Slogan["kind"] } };
}

function correctedClaim(mark: ClaimMark, changed: FieldValues): ClaimMark {
  const { claim } = mark;
  const quantity = correctedQuantity(claim.quantity, changed);
  const status = coded(changed.status, claim.status);
  return {
    ...mark,
    kind: status === "target" ? "target" : "achievement",
    type: quantity.kind,
    text: quantity.text,
    claim: {
      ...claim,
      status,
      quantity,
      indicator: mention(changed.indicator, claim.indicator, quantity.span),
      verb: mention(changed.verb, claim.verb, quantity.span),
      change: orNone(changed.change, claim.change),
      commitment: orNone(changed.commitment, claim.commitment),
      period: correctedPeriod(claim.period, changed, quantity.span),
      baseline: mention(changed.baseline, claim.baseline, quantity.span),
    },
  };
}

/** The time that a reader gave; the same object where none was given. */
function correctedPeriod(read: Period | null, changed: FieldValues, place: Span): Period | null {
  const { period, period_from, period_to } = changed;
  if (period === undefined && period_from === undefined && period_to === undefined) return read;
  const date = (given: Cell | undefined, before: string | null | undefined) =>
    given === undefined ? (before ?? null) : given === null ? null : String(given);
  const [from, to] = [date(period_from, read?.from), date(period_to, read?.to)];
  const text = date(period, read?.text);
  if (text === null && from === null && to === null) return null;
  return { text: text ?? "", span: read?.span ?? place, from: from ?? to, to: to ?? from, inherited: false };
}

function correctedQuantity(read: Quantity, changed: FieldValues): Quantity {
  return {
    ...read,
    text: written(changed.figure, read.text),
    value: typeof changed.value === "number" ? changed.value : read.value,
    max: typeof changed.max === "number" || changed.max === null ? changed.max : read.max,
    unit: written(changed.unit, read.unit),
    currency: changed.unit === undefined ? read.currency : null,
    kind: coded(changed.kind, read.kind),
    bound: orNone(changed.bound, read.bound),
  };
}

/** What a reader added, as a mark: its id leads to its place in the text. Of a claim without a number there is none. */
export function addedMark(document: ReportDocument, { item, changed = {} }: Verdict): Mark | null {
  const span = { start: item.start, end: item.start + item.quote.length };
  const base = {
    id: placeTarget(span),
    text: item.quote,
    section: sectionAt(document, span),
    spans: [{ span, part: "core" as const }],
  };
  if (item.kind === "slogan") return addedSlogan(base, item.quote, span, changed);
  if (item.kind === "honour") return addedHonour(base, item.quote, span, changed);
  const { value } = changed;
  if (typeof value !== "number") return null;
  const { kind, currency } = likeUnit(document, changed.unit);
  const quantity: Quantity = { text: item.quote, span, value, max: null, unit: "", bound: null, kind, currency };
  const none = { indicator: null, verb: null, change: null, status: null, commitment: null, period: null };
  const claim: Claim = {
    ...none,
    id: -1,
    status: item.kind === "target" ? "target" : "achieved",
    quantity,
    baseline: null,
    cues: [],
    section: base.section,
    sentence: sentenceAt(document, span),
    rules: none,
  };
  const mark = correctedClaim({ ...base, kind: item.kind, type: kind, claim }, changed);
  return { ...mark, claim: { ...mark.claim, quantity: { ...mark.claim.quantity, currency } } };
}

/** What figures in a unit are, as the document has them: one in `%` is a share though nobody said so. */
function likeUnit({ analysis }: ReportDocument, unit: Cell | undefined): Pick<Quantity, "kind" | "currency"> {
  const like = [...analysis.achievements, ...analysis.targets].find(({ quantity }) => quantity.unit === unit);
  return like?.quantity ?? { kind: "count", currency: null };
}

type Base = Pick<Mark, "id" | "text" | "section" | "spans">;

function addedSlogan(base: Base, text: string, span: Span, changed: FieldValues): SloganMark {
  const kind = coded<Slogan["kind"]>(changed.kind, "coinage");
  const place = { text, span, section: base.section, members: null, complete: null };
  const slogan: Slogan = {
    term: written(changed.text, text),
    kind,
    numeral: null,
    occurrences: [place],
    gloss: null,
    rule: "",
  };
  return { ...base, kind: "slogan", type: kind, slogan, occurrence: 0 };
}

function addedHonour(base: Base, text: string, span: Span, changed: FieldValues): HonourMark {
  const kind = coded<Honour["kind"]>(changed.kind, "award");
  const title: Mention = { text: written(changed.title, text), span };
  const none = { giver: null, level: null, subject: null, count: null };
  const honour: Honour = {
    ...none,
    id: -1,
    kind,
    verb: title,
    title,
    span,
    section: base.section,
    sentence: span,
    rule: "",
  };
  return { ...base, kind: "honour", type: kind, honour };
}

/** The innermost section around a span, or `null`. */
export function sectionAt({ analysis }: ReportDocument, { start }: Span): number | null {
  const around = analysis.sections.filter(({ span }) => span.start <= start && start < span.end);
  return around.at(-1)?.id ?? null;
}

/** The sentence around a span; the span itself where none is known. */
export function sentenceAt({ sentences }: ReportDocument, span: Span): Span {
  for (let at = 0; at < sentences.length; at += 4) {
    const [start, end] = [sentences[at]!, sentences[at + 1]!];
    if (start <= span.start && span.start < end) return { start, end };
  }
  return span;
}

// a reader chose a code from the list of its field, or left it as it was
const coded = <Code extends string>(given: Cell | undefined, read: Code): Code =>
  typeof given === "string" ? (given as Code) : read;

/** The same where the field may be empty. */
const orNone = <Code extends string>(given: Cell | undefined, read: Code | null): Code | null =>
  given === null ? null : typeof given === "string" ? (given as Code) : read;

const written = (given: Cell | undefined, read: string): string =>
  given === undefined || given === null ? read : String(given);

function mention(given: Cell | undefined, read: Mention | null, place: Span): Mention | null {
  if (given === undefined) return read;
  return given === null ? null : { text: String(given), span: read?.span ?? place };
}

import type { Analysis, Claim, Mention, Span } from "../../src/index.js";
import { analysisSchema } from "../../src/schema/index.js";
import { squash } from "../support/squashed.js";

/** What must hold of the analysis of any text: a list of what does not. */
export function broken(text: string, analysis: Analysis): string[] {
  const parsed = analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis)));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const claims = [...analysis.achievements, ...analysis.targets];
  return [
    ...spans(analysis)
      .filter(({ start, end }) => start < 0 || start >= end || end > text.length)
      .map((span) => `span ${span.start}–${span.end} of ${text.length}`),
    ...mentions(analysis)
      .filter(({ text: words, span }) => !isTrue(words, text.slice(span.start, span.end)))
      .map(
        ({ text: words, span }) => `${JSON.stringify(words)} at ${JSON.stringify(text.slice(span.start, span.end))}`,
      ),
    ...brokenSections(analysis),
    ...claims.flatMap((claim) => brokenClaim(claim, analysis)),
    ...unordered(analysis.achievements.map((claim) => claim.quantity.span)).map((where) => `achievements: ${where}`),
    ...unordered(analysis.targets.map((claim) => claim.quantity.span)).map((where) => `targets: ${where}`),
    ...unordered(claims.map((claim) => claim.quantity.span).sort((a, b) => a.start - b.start)),
  ];
}

/** The words stand there in this order, with nothing between them but white space and page furniture. */
function isTrue(words: string, slice: string): boolean {
  const wanted = squash(words);
  const there = squash(slice);
  if (wanted === there) return true;
  if (wanted === "" || wanted[0] !== there[0] || wanted.at(-1) !== there.at(-1)) return false;
  let at = 0;
  for (let index = 0; index < there.length; index++) if (there[index] === wanted[at]) at++;
  return at >= wanted.length;
}

function brokenSections({ sections }: Analysis): string[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const found: string[] = [];
  if (byId.size !== sections.length) found.push("sections: ids are not unique");
  for (const [index, { id, parent, level, heading, span }] of sections.entries()) {
    const above = parent === null ? null : byId.get(parent);
    if (above === undefined) found.push(`section ${id}: no parent ${parent}`);
    if (above && above.level >= level) found.push(`section ${id}: level ${level} below ${above.level}`);
    if (above && !within(span, above.span)) found.push(`section ${id} is not within its parent`);
    if (!within(heading, span)) found.push(`section ${id}: heading outside`);
    if (index > 0 && sections[index - 1]!.heading.start >= heading.start) found.push(`section ${id}: out of order`);
  }
  return found;
}

function brokenClaim(
  { id, status, quantity, section, sentence, change, commitment }: Claim,
  analysis: Analysis,
): string[] {
  const found: string[] = [];
  const { value, max, unit, kind, currency } = quantity;
  if (!within(quantity.span, sentence)) found.push("stands outside its sentence");
  if (section !== null && !analysis.sections.some((known) => known.id === section)) found.push(`no section ${section}`);
  if (max !== null && max <= value) found.push(`range ${value}–${max}`);
  if ((kind === "money") !== (currency !== null)) found.push(`${kind} with currency ${currency}`);
  if (kind === "percent" && !"%‰‱".includes(unit)) found.push(`percent with unit ${unit}`);
  if (status === "achieved" && commitment !== null) found.push(`achieved with commitment ${commitment}`);
  if (kind === "rank" && change !== null) found.push("a rank that changes");
  return found.map((what) => `claim ${id} (${quantity.text}): ${what}`);
}

function unordered(spans: readonly Span[]): string[] {
  return spans.flatMap((span, index) => {
    const previous = spans[index - 1];
    return previous && span.start < previous.end
      ? [`${span.start}–${span.end} after ${previous.start}–${previous.end}`]
      : [];
  });
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function spans(value: unknown): Span[] {
  if (value === null || typeof value !== "object") return [];
  return "start" in value && "end" in value ? [value as Span] : Object.values(value).flatMap(spans);
}

function mentions(value: unknown): Mention[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(mentions);
  return "text" in value && "span" in value ? [value as Mention, ...inner] : inner;
}

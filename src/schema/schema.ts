import { z } from "zod";
import { DIAGNOSTICS, type DiagnosticCode } from "../diagnostics.js";
import { isIsoDate } from "../time/iso-date.js";
import type {
  Analysis,
  AnalyzeOptions,
  Claim,
  ClaimRules,
  Diagnostic,
  DocumentMeta,
  Gloss,
  Honour,
  LexiconEntry,
  Mention,
  Period,
  Quantity,
  Section,
  Slogan,
  SloganKind,
  SloganOccurrence,
  Span,
  Years,
} from "../types.js";
import { exactly } from "./exactly.js";

const id = z.int().nonnegative();
const filled = z.string().trim().min(1);
const sloganKind: z.ZodType<SloganKind> = z.enum(["numeral", "coinage", "brand", "formulation"]);

/** Schema of {@link Span}. */
export const spanSchema: z.ZodType<Span> = exactly<Span>()(
  z
    .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
    .refine(({ start, end }) => start < end, "start must stand before end"),
);

/** Schema of {@link Mention}. */
export const mentionSchema: z.ZodType<Mention> = exactly<Mention>()(
  z.strictObject({ text: z.string().min(1), span: spanSchema }),
);

/** Schema of {@link Section}. */
export const sectionSchema: z.ZodType<Section> = exactly<Section>()(
  z.strictObject({
    id,
    parent: id.nullable(),
    level: z.int().positive(),
    label: z.string(),
    title: z.string(),
    heading: spanSchema,
    span: spanSchema,
    role: z.enum(["review", "plan", "problems", "guidance"]).nullable(),
  }),
);

/** Schema of {@link Quantity}. */
export const quantitySchema: z.ZodType<Quantity> = exactly<Quantity>()(
  z.strictObject({
    text: z.string().min(1),
    span: spanSchema,
    value: z.number(),
    max: z.number().nullable(),
    unit: z.string(),
    bound: z.enum(["min", "max", "about"]).nullable(),
    kind: z.enum(["count", "money", "percent", "points", "measure", "multiple", "rank"]),
    currency: z.string().length(3).nullable(),
  }),
);

/** Schema of {@link Period}. */
export const periodSchema: z.ZodType<Period> = exactly<Period>()(
  z.strictObject({
    text: z.string().min(1),
    span: spanSchema,
    from: z.string().nullable(),
    to: z.string().nullable(),
    inherited: z.boolean(),
  }),
);

const ruleName = z.string().min(1).nullable();

/** Schema of {@link ClaimRules}. */
export const claimRulesSchema: z.ZodType<ClaimRules> = exactly<ClaimRules>()(
  z.strictObject({
    indicator: ruleName,
    verb: ruleName,
    change: ruleName,
    status: ruleName,
    commitment: ruleName,
    period: ruleName,
  }),
);

/** Schema of {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = exactly<Claim>()(
  z.strictObject({
    id,
    status: z.enum(["achieved", "target"]),
    quantity: quantitySchema,
    indicator: mentionSchema.nullable(),
    verb: mentionSchema.nullable(),
    change: z.enum(["up", "down"]).nullable(),
    period: periodSchema.nullable(),
    baseline: mentionSchema.nullable(),
    commitment: z.enum(["binding", "expected", "striving", "planned"]).nullable(),
    cues: z.array(mentionSchema),
    section: id.nullable(),
    sentence: spanSchema,
    rules: claimRulesSchema,
  }),
);

/** Schema of {@link SloganOccurrence}. */
export const sloganOccurrenceSchema: z.ZodType<SloganOccurrence> = exactly<SloganOccurrence>()(
  z.strictObject({
    text: z.string().min(1),
    span: spanSchema,
    section: id.nullable(),
    members: z.array(mentionSchema).nullable(),
    complete: z.boolean().nullable(),
  }),
);

/** Schema of {@link Gloss}. */
export const glossSchema: z.ZodType<Gloss> = exactly<Gloss>()(
  z.strictObject({
    term: z.string().min(1),
    zh: z.string().nullable(),
    en: z.string().nullable(),
    members: z.array(z.string()).nullable(),
    since: z.int().nullable(),
    source: z.string(),
  }),
);

/** Schema of {@link Slogan}. */
export const sloganSchema: z.ZodType<Slogan> = exactly<Slogan>()(
  z.strictObject({
    term: z.string().min(1),
    kind: sloganKind,
    numeral: z.strictObject({ count: z.number().nullable(), head: z.string() }).nullable(),
    occurrences: z.array(sloganOccurrenceSchema),
    gloss: glossSchema.nullable(),
    rule: z.string().min(1),
  }),
);

/** Schema of {@link Honour}. */
export const honourSchema: z.ZodType<Honour> = exactly<Honour>()(
  z.strictObject({
    id,
    kind: z.enum(["award", "selection", "instruction", "praise", "publication", "speech", "promotion"]),
    verb: mentionSchema,
    title: mentionSchema.nullable(),
    giver: mentionSchema.nullable(),
    level: z.enum(["national", "provincial", "city", "county"]).nullable(),
    subject: mentionSchema.nullable(),
    count: quantitySchema.nullable(),
    span: spanSchema,
    section: id.nullable(),
    sentence: spanSchema,
    rule: z.string().min(1),
  }),
);

/** Schema of {@link Years}. */
export const yearsSchema: z.ZodType<Years> = exactly<Years>()(z.strictObject({ from: z.int(), to: z.int() }));

/** Schema of {@link DocumentMeta}. */
export const documentMetaSchema: z.ZodType<DocumentMeta> = exactly<DocumentMeta>()(
  z.strictObject({
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    documentNumber: z.string().nullable(),
    date: z.string().nullable(),
    recipient: z.string().nullable(),
    speaker: z.string().nullable(),
    year: z.int().nullable(),
    reportsOn: yearsSchema.nullable(),
    plansFor: yearsSchema.nullable(),
    genre: z.string().nullable(),
    level: z.enum(["national", "provincial", "municipal", "county", "township"]).nullable(),
  }),
);

/** Schema of {@link Diagnostic}. */
export const diagnosticSchema: z.ZodType<Diagnostic> = exactly<Diagnostic>()(
  z.strictObject({
    code: z.enum(Object.keys(DIAGNOSTICS) as DiagnosticCode[]),
    message: z.string().min(1),
    span: spanSchema,
  }),
);

/**
 * Schema of {@link Analysis}: checks what was stored or sent.
 *
 * @example
 * const analysis = analysisSchema.parse(JSON.parse(line));
 */
export const analysisSchema: z.ZodType<Analysis> = exactly<Analysis>()(
  z.strictObject({
    meta: documentMetaSchema,
    sections: z.array(sectionSchema),
    achievements: z.array(claimSchema),
    targets: z.array(claimSchema),
    slogans: z.array(sloganSchema),
    honours: z.array(honourSchema),
    diagnostics: z.array(diagnosticSchema),
  }),
);

/** Schema of {@link LexiconEntry}: checks a lexicon of one's own before it is passed to `analyze`. */
export const lexiconEntrySchema: z.ZodType<LexiconEntry> = exactly<LexiconEntry>()(
  z.strictObject({
    term: filled,
    kind: sloganKind,
    variants: z.array(filled).readonly().optional(),
    members: z.array(filled).readonly().optional(),
    zh: filled.optional(),
    en: filled.optional(),
    since: z.int().optional(),
    source: filled,
  }),
);

/** Schema of {@link AnalyzeOptions}. */
export const analyzeOptionsSchema: z.ZodType<AnalyzeOptions> = exactly<AnalyzeOptions>()(
  z.strictObject({
    lexicon: z.array(lexiconEntrySchema).readonly().optional(),
    date: z.string().refine(isIsoDate, "expected an ISO date: 2024, 2024-03 or 2024-03-05").optional(),
  }),
);

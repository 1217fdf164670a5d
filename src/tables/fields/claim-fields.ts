import type { Claim, Period } from "../../types.js";
import { VALUE_WORDS } from "../../words/words.js";
import { type AnalyzedDocument, onOneLine, pageAt } from "../analyzed-document.js";
import { rulesText } from "../rules-text.js";
import { type Field, figureText, quoted, type Shown } from "./field.js";

/** A claim with where it stands. */
export interface ClaimRow {
  /** The document, which gives the row its id, page and sentence. */
  document: AnalyzedDocument;
  /** An achievement or a target of its analysis. */
  claim: Claim;
  /** Titles of the sections around it. */
  path: string;
}

/** The fields of a claim. A new one is a row here, besides its type, its schema and the rule that reads it. */
export const CLAIM_FIELDS: readonly Field<ClaimRow>[] = [
  {
    key: "document",
    label: { zh: "文件", en: "Document" },
    meaning: { zh: "所在文件", en: "the file" },
    cell: ({ document }) => document.id,
  },
  {
    key: "page",
    type: "integer",
    label: { zh: "页", en: "Page" },
    meaning: { zh: "页码，原件有页时", en: "the page, for sources that have pages" },
    cell: ({ document, claim }) => pageAt(document, claim.quantity.span.start),
    show: ({ document, claim }) => numbered(pageAt(document, claim.quantity.span.start)),
    brief: { order: 6, share: 1 },
  },
  {
    key: "id",
    type: "integer",
    label: { zh: "编号", en: "Id" },
    meaning: { zh: "在文件中的编号", en: "number of the claim in its document" },
    cell: ({ claim }) => claim.id,
  },
  {
    key: "indicator",
    label: { zh: "指标", en: "Indicator" },
    meaning: { zh: "所度量的事物", en: "what is measured" },
    cell: ({ claim }) => claim.indicator?.text ?? null,
    show: ({ claim }) => quoted(claim.indicator, "indicator"),
    brief: { order: 2, share: 5 },
  },
  {
    key: "figure",
    label: { zh: "数字", en: "Figure" },
    meaning: { zh: "数与单位，照原文", en: "number and unit as written" },
    cell: ({ claim }) => claim.quantity.text,
    brief: { order: 1, share: 3 },
  },
  {
    key: "value",
    type: "number",
    label: { zh: "数值", en: "Value" },
    meaning: { zh: "以基本单位计的数（24.75万元为 247500）", en: "the number in plain units (24.75万元 is 247500)" },
    cell: ({ claim }) => claim.quantity.value,
    show: ({ claim }, language) => [{ text: figureText(claim.quantity, language) }],
  },
  {
    key: "max",
    type: "number",
    label: { zh: "上限", en: "Upper end" },
    meaning: { zh: "范围的上端", en: "the upper end of a range" },
    cell: ({ claim }) => claim.quantity.max,
  },
  {
    key: "unit",
    label: { zh: "单位", en: "Unit" },
    meaning: { zh: "单位", en: "the unit" },
    cell: ({ claim }) => claim.quantity.unit,
  },
  {
    key: "kind",
    label: { zh: "类型", en: "Kind" },
    meaning: {
      zh: "数量 count、金额 money、百分比 percent、百分点 points、度量 measure、倍数 multiple、位次 rank",
      en: "count, money, percent, points, measure, multiple or rank",
    },
    cell: ({ claim }) => claim.quantity.kind,
    show: ({ claim }, language) => [{ text: VALUE_WORDS[language].quantityKind[claim.quantity.kind] }],
  },
  {
    key: "currency",
    label: { zh: "币种", en: "Currency" },
    meaning: { zh: "ISO 4217 代码", en: "ISO 4217 code" },
    cell: ({ claim }) => claim.quantity.currency,
  },
  {
    key: "bound",
    label: { zh: "界", en: "Bound" },
    meaning: { zh: "min 至少，max 至多，about 约", en: "`min` at least, `max` at most, `about`" },
    cell: ({ claim }) => claim.quantity.bound,
  },
  {
    key: "change",
    label: { zh: "增减", en: "Change" },
    meaning: {
      zh: "数字为变化的幅度时：up 增，down 减",
      en: "`up` or `down` where the figure is the size of a change",
    },
    cell: ({ claim }) => claim.change,
    show: ({ claim: { change } }, language) =>
      change === null ? [] : [{ text: `${change === "up" ? "↑" : "↓"} ${VALUE_WORDS[language].change[change]}` }],
  },
  {
    key: "verb",
    label: { zh: "动词", en: "Verb" },
    meaning: { zh: "带出数字的谓词", en: "the predicate that brings the figure" },
    cell: ({ claim }) => claim.verb?.text ?? null,
    show: ({ claim }) => quoted(claim.verb, "verb"),
    brief: { order: 3, share: 2, only: "achievements" },
  },
  {
    key: "status",
    label: { zh: "状态", en: "Status" },
    meaning: { zh: "achieved 成果，target 目标", en: "`achieved` or `target`" },
    cell: ({ claim }) => claim.status,
    show: ({ claim }, language) => [{ text: VALUE_WORDS[language].status[claim.status] }],
  },
  {
    key: "commitment",
    label: { zh: "承诺强度", en: "Commitment" },
    meaning: {
      zh: "目标的承诺强度：binding 约束性，expected 预期性，striving 力争，planned 计划",
      en: "how firmly a target is promised: `binding`, `expected`, `striving`, `planned`",
    },
    cell: ({ claim }) => claim.commitment,
    show: ({ claim: { commitment } }, language) =>
      commitment === null ? [] : [{ text: VALUE_WORDS[language].commitment[commitment] }],
    brief: { order: 3, share: 2, only: "targets" },
  },
  {
    key: "cues",
    label: { zh: "依据词", en: "Cues" },
    meaning: { zh: "据以判定状态与承诺的词语", en: "the words that decided status and commitment" },
    cell: ({ claim }) => claim.cues.map(({ text }) => text).join("; ") || null,
    show: ({ claim: { cues } }, language) =>
      cues.length === 0 ? [{ text: VALUE_WORDS[language].noCues }] : cues.flatMap((cue) => quoted(cue, "cue")),
  },
  {
    key: "period",
    label: { zh: "时期", en: "Period" },
    meaning: { zh: "时间，照原文", en: "the time as written" },
    cell: ({ claim }) => claim.period?.text ?? null,
    show: ({ claim: { period } }, language) => [
      ...quoted(period, "time"),
      ...datesOf(period),
      ...(period?.inherited ? [{ text: VALUE_WORDS[language].inherited }] : []),
    ],
    brief: { order: 4, share: 3 },
  },
  {
    key: "period_from",
    label: { zh: "时期起", en: "Period from" },
    meaning: { zh: "起于，文中可知时", en: "its beginning, as far as the document says" },
    cell: ({ claim }) => claim.period?.from ?? null,
  },
  {
    key: "period_to",
    label: { zh: "时期止", en: "Period to" },
    meaning: { zh: "止于，文中可知时", en: "its end, as far as the document says" },
    cell: ({ claim }) => claim.period?.to ?? null,
  },
  {
    key: "period_inherited",
    type: "boolean",
    label: { zh: "时期承前", en: "Period inherited" },
    meaning: { zh: "时间是否承自前文或标题", en: "whether it was carried over from before or from a heading" },
    cell: ({ claim }) => claim.period?.inherited ?? null,
  },
  {
    key: "baseline",
    label: { zh: "比较基准", en: "Baseline" },
    meaning: { zh: "与何相比", en: "what it is compared with" },
    cell: ({ claim }) => claim.baseline?.text ?? null,
    show: ({ claim }) => quoted(claim.baseline, "time"),
  },
  {
    key: "section_id",
    type: "integer",
    label: { zh: "章节编号", en: "Section id" },
    meaning: { zh: "所在章节在 sections 表中的编号", en: "its section, by `id` in the table of sections" },
    cell: ({ claim }) => claim.section,
  },
  {
    key: "section",
    label: { zh: "章节", en: "Section" },
    meaning: { zh: "所在各级标题", en: "the headings above it" },
    cell: ({ path }) => path || null,
    brief: { order: 5, share: 5 },
  },
  {
    key: "sentence",
    label: { zh: "原句", en: "Sentence" },
    meaning: { zh: "所在句子", en: "the sentence" },
    cell: ({ document, claim }) => onOneLine(document.text.slice(claim.sentence.start, claim.sentence.end)),
  },
  {
    key: "start",
    type: "integer",
    label: { zh: "起", en: "Start" },
    meaning: { zh: "数字在原文中的起点（UTF-16 单元）", en: "where the figure begins in the text, in UTF-16 units" },
    cell: ({ claim }) => claim.quantity.span.start,
  },
  {
    key: "end",
    type: "integer",
    label: { zh: "止", en: "End" },
    meaning: { zh: "数字在原文中的终点（不含）", en: "where it ends, exclusive" },
    cell: ({ claim }) => claim.quantity.span.end,
  },
  {
    key: "rules",
    label: { zh: "规则", en: "Rules" },
    meaning: {
      zh: "逐项作出判定的规则：indicator: noun-before; verb: governing; …",
      en: "the rules that decided, slot by slot: `indicator: noun-before; verb: governing; …`",
    },
    cell: ({ claim }) => rulesText(claim.rules),
    show: ({ claim }) => [{ text: rulesText(claim.rules), part: "rule" }],
  },
];

const numbered = (page: number | null): Shown[] => (page === null ? [] : [{ text: String(page) }]);

function datesOf(period: Period | null): Shown[] {
  if (period === null || (period.from === null && period.to === null)) return [];
  const { from, to } = period;
  return [{ text: from === to ? `→ ${from}` : `→ ${from ?? "…"} – ${to ?? "…"}` }];
}

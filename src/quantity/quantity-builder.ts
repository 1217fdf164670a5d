import type { Mention, QuantityKind, Span } from "../types.js";
import { findBound } from "./bounds.js";
import type { NumeralStyle } from "./numeral.js";
import type { ScannedQuantity } from "./scanned-quantity.js";

/** What a rule has read: number, unit and their places. */
export interface Figure {
  rule: string;
  start: number;
  end: number;
  number: Span;
  unitSpan: Span | null;
  value: number;
  max?: number | null;
  unit: string;
  kind: QuantityKind;
  currency?: string | null;
  style: NumeralStyle;
  more?: Span | null;
  isListedUnit?: boolean;
  isDuration?: boolean;
  isFraction?: boolean;
  isBare?: boolean;
}

/** The things that a size classes: 亿元以上（工业）项目, 50万元以上的村. */
const CLASSED =
  /的?[\p{Script=Han}]{0,4}?(?:企业|项目|工程|产业|产品|品牌|集群|园区|基地|单位|机构|商户|农户|大户|村|镇|乡|县|城市|公司|平台|机组|锅炉|变电站|线路|码头|泊位|河流|水库|湖泊|道路|公路|古树|人群|人口|老人|居民|家庭)/uy;
const SIZED = /(?:千伏|kV|KV|kv|吨级|蒸吨)$/;
const THRESHOLD_WORD = /^(?:[（(]含[）)]|[及或和])?以[上下]$|^过$/;

function isThreshold(text: string, { kind, unit, isBare }: Figure, end: number, cues: readonly Mention[]): boolean {
  if (kind === "percent" || kind === "points" || kind === "multiple" || kind === "rank") return false;
  const classing = isBare === true || SIZED.test(unit) || cues.some((cue) => THRESHOLD_WORD.test(cue.text));
  CLASSED.lastIndex = end;
  return classing && CLASSED.test(text);
}

/** Completes what a rule has read with its text and its bound. */
export function buildQuantity(text: string, figure: Figure): ScannedQuantity {
  const { start, end, kind, number, unitSpan } = figure;
  const { bound, cues } =
    kind === "rank" ? { bound: null, cues: [] } : findBound(text, { start, end, kind, more: figure.more ?? null });
  const extentEnd = Math.max(end, cues.at(-1)?.span.end ?? end);
  return {
    text: text.slice(start, end),
    span: { start, end },
    value: figure.value,
    max: figure.max ?? null,
    unit: figure.unit,
    bound,
    kind,
    currency: figure.currency ?? null,
    rule: figure.rule,
    style: figure.style,
    number,
    unitSpan,
    isListedUnit: figure.isListedUnit ?? true,
    boundCues: cues,
    extent: {
      start: Math.min(start, cues[0]?.span.start ?? start),
      end: extentEnd,
    },
    isDuration: figure.isDuration ?? false,
    isFraction: figure.isFraction ?? false,
    isThreshold: isThreshold(text, figure, extentEnd, cues),
    isBare: figure.isBare ?? false,
  };
}

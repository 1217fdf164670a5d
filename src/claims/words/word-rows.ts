import type { ClaimStatus, Commitment } from "../../types.js";

/** What a predicate does to the words around its figure; `data/claims/verbs.yaml` explains each kind. */
export type VerbKind =
  | "action"
  | "light"
  | "event"
  | "link"
  | "rise"
  | "fall"
  | "compare"
  | "rank"
  | "share"
  | "attribute";

/** A row of `data/claims/verbs.yaml`. */
export interface VerbRow {
  kind: VerbKind;
  words: readonly string[];
  /** A change only of rates and ranks. */
  rates?: boolean;
  /** A light verb that also ties a subject to its value. */
  copula?: boolean;
  /** Only bounds the figure, so that another verb may bring it: 拉动消费超500亿元. */
  bounding?: boolean;
  /** A level that is reached: 绿化覆盖面积达到341公顷; a deed before it belongs to the subject. */
  reaches?: boolean;
  /** A step through which the things named before pass. */
  stage?: boolean;
  /** Its object is an occasion: 举办文艺演出55场. */
  holds?: boolean;
  /** The predicate where it leads from what is counted to a place: 3个项目落户高新区. */
  settles?: boolean;
  /** A verb only where it opens a clause or a bracket: （含开发区10亿元）. */
  opens?: boolean;
  /** A verb only where it leads up to a figure: 下行1.2个百分点, but 经济下行压力. */
  narrow?: boolean;
  /** Which way it moves another thing: 下拉工业增长2个百分点. */
  pulls?: "up" | "down";
}

/** What a word that frames a figure does; `data/claims/function-words.yaml` explains each kind. */
export type FunctionKind =
  | "adverb"
  | "bound"
  | "baseline"
  | "preposition"
  | "conjunction"
  | "scope"
  | "generic"
  | "frame";

/** A row of `data/claims/function-words.yaml`. */
export interface FunctionRow {
  kind: FunctionKind;
  words: readonly string[];
  /** One hanzi that is an adverb only before a verb, an adverb or a figure. */
  narrow?: boolean;
  /** The predicate where what is counted follows it: 统筹资金8600万元. */
  deed?: boolean;
  /** Opens a phrase that says how or on what ground; what it names is not measured. */
  ground?: boolean;
  /** Right before a figure it says for whom that is reckoned: 提高到人均860元. */
  each?: boolean;
  /** Before the name of a rate it is part of it: 按期办结率. */
  rates?: boolean;
  /** Where it opens a clause, before a figure: 分3批培训干部260名. */
  opens?: boolean;
  /** Adds figures up; right before one it is the predicate where there is no other: 余额合计79亿元. */
  sums?: boolean;
}

/** A row of `data/claims/nouns.yaml`. */
export interface NounRow {
  words: readonly string[];
  /** An item of a budget's account, which stands beside others and is the object of none of their verbs. */
  account?: boolean;
  /** The predicate where it opens a clause before what is counted: 保护古树360株. */
  deed?: boolean;
  /** Between things that are counted and a deed it says how that is done: 126家企业智能化改造. */
  manner?: boolean;
}

/** A row of `data/claims/cues.yaml`, which explains each field. */
export interface CueRow {
  status: ClaimStatus;
  commitment?: Commitment | undefined;
  as: "adverb" | "noun" | "preposition" | "particle" | "verb";
  verb?: VerbKind | undefined;
  scope: "figure" | "clause" | "sentence";
  modal?: boolean | undefined;
  goal?: boolean | undefined;
  /** Counts only between a time that is yet to come and a deed: 年内可完成. */
  deadline?: boolean | undefined;
  /** Says something of amounts of money alone. */
  money?: boolean | undefined;
  notInReview?: boolean | undefined;
  weak?: boolean | undefined;
  words: readonly string[];
}

/** A word that the tables know. */
export interface Word {
  readonly text: string;
  readonly kind: "verb" | "noun" | "particle" | FunctionKind;
  /** Set where `kind` is `verb`. */
  readonly verb: VerbKind | null;
  readonly rates: boolean;
  readonly copula: boolean;
  readonly bounding: boolean;
  readonly reaches: boolean;
  readonly stage: boolean;
  readonly settles: boolean;
  readonly holds: boolean;
  readonly narrow: boolean;
  readonly deed: boolean;
  readonly opens: boolean;
  readonly pulls: "up" | "down" | null;
  readonly ground: boolean;
  readonly each: boolean;
  readonly sums: boolean;
  readonly account: boolean;
  readonly manner: boolean;
  readonly cue: CueRow | null;
}

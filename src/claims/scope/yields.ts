import { inClause, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import { wordClass } from "../words/word-classes.js";
import type { Place } from "./mood-place.js";

/** 建成后, 投产后: what is to be completed first. */
const COMPLETIONS = wordClass("completions");
/** What a work will give, behind what says that it is to be completed first. */
const PROMISES = wordClass("promises");
/** 达产, 满产: a work that gives all that it can is as a rule one to come. */
const IN_FULL = wordClass("in-full");

/**
 * 项目建成后，年处理垃圾可达36万吨; 达产后，年产值60亿元: whether the 后 at `after` tells of a figure what comes of a work once it stands. Not
 * 建成后新增产值34亿元, nor where a time or a word says that it has come.
 */
export function yieldsBehind({ text, tokens, at }: Place, after: number): boolean {
  const { start } = tokens.at(after);
  if (!(COMPLETIONS.ends(text, start) || IN_FULL.ends(text, start)) || tokens.some(after + 1, at, endsStatement))
    return false;
  if (tokens.some(after + 1, at, (_, index) => promises(tokens, index))) return true;
  if (isBegun(text, tokens, after)) return !tokens.some(after + 1, at, saysWhen);
  if (tokens.some(after + 1, at, hasCome) || hasTime(text, tokens, after)) return false;
  return IN_FULL.ends(text, start) || givesYearly(text, tokens, after);
}

/** 水厂开工建设，建成后日供水5万吨: what a work that has only been begun gives is still to come. */
function isBegun(text: string, tokens: TokenRow, after: number): boolean {
  const opens = tokens.skipBack(after - 1, (token) => !endsStatement(token)) + 1;
  return tokens.some(opens, after, ({ kind, start }) => kind === "comma" && BEGUN.ends(text, start));
}

const BEGUN = wordClass("begun");
const saysWhen = ({ cue, period }: Token): boolean => saysDone(cue) || period !== null;

const endsStatement = ({ kind }: Token): boolean => kind === "stop";

/** 可 is a noun where no table knows the deed behind it: 投产后，可年产电池20万组. */
function promises(tokens: TokenRow, index: number): boolean {
  const { word, kind } = tokens.at(index);
  // 建成后可容纳学生1.2万人
  if (word?.verb !== null && word?.text.startsWith("可")) return true;
  if (!PROMISES.has(word?.text ?? "")) return false;
  return kind !== "noun" || OPENS.has(tokens.at(index - 1).kind);
}

const OPENS: ReadonlySet<string> = new Set(["comma", "adverb"]);

/** 已, 了, 累计, and a time of its own. */
const hasCome = ({ cue, period, verb }: Token): boolean => saysDone(cue) || period !== null || changes(verb);

/** 全部 of 全部建成后 says nothing of when. */
const saysDone = (cue: Token["cue"]): boolean => cue?.status === "achieved" && !cue.weak;

const SINCE = "自";

/** 去年投产后, 自投产后 */
function hasTime(text: string, tokens: TokenRow, after: number): boolean {
  if (text.startsWith(SINCE, tokens.at(after - 1).start - 1)) return true;
  for (let index = after - 1; index >= 0; index--) {
    const { kind, period, cue } = tokens.at(index);
    if (period !== null || saysDone(cue)) return true;
    if (kind === "comma" || kind === "stop" || kind === "colon") return false;
  }
  return false;
}

/** 投产后年产光伏组件12GW, 全部建成后年处理垃圾36万吨; 建成后年处理垃圾36万吨 may be what it does by now. */
function givesYearly(text: string, tokens: TokenRow, after: number): boolean {
  const wholly = tokens.at(tokens.skipBack(after - 1, ({ kind }) => kind === "verb")).word?.text;
  if (!text.startsWith(STARTS, tokens.at(after).start - STARTS.length) && !WHOLLY.has(wholly ?? "")) return false;
  const next = tokens.at(after + 1).kind === "comma" ? after + 2 : after + 1;
  const { start, period } = tokens.at(next);
  return period === null && YEARLY.test(text.slice(start, start + 2));
}

/**
 * 盛果期亩均收益可达1.5万元; 电站12月并网，预计年发电量2.6亿千瓦时; 10月并网，可年处理垃圾30万吨: whether the word at `index` promises what a work or
 * a crop will give from now on. Not 年可节约支出3亿元 of what no month says has only just begun.
 */
export function yieldsFromNow({ text, tokens, at }: Place, index: number): boolean {
  const { word, end } = tokens.at(index);
  if (!promises(tokens, index) || tokens.at(at).quantity?.kind === "percent") return false;
  const opens = tokens.skipBack(index - 1, inClause) + 1;
  if (word?.verb === "link") return PHASES.isWithin(text.slice(tokens.at(opens).start, tokens.at(index).start));
  const isYearly = YEARLY.test(text.slice(end, end + 2)) || tokens.at(index - 1).word?.text === "年";
  if (!isYearly || tokens.some(opens, at, hasCome)) return false;
  if (EXPECTS.has(word?.text ?? "")) return true;
  const comma = tokens.at(opens - 1);
  const before = tokens.skipBack(opens - 2, (token) => inClause(token) && token.period === null);
  return comma.kind === "comma" && COMPLETIONS.ends(text, comma.start) && tokens.at(before).period?.kind === "part";
}

const PHASES = wordClass("phases-of-yield");
const EXPECTS: ReadonlySet<string> = new Set(["预计", "有望", "可望"]);

const STARTS = "投产";
const WHOLLY: ReadonlySet<string> = new Set(["全部", "全面", "整体", "完全"]);
const YEARLY = /^年[^度均底内初末终里来年级龄限]/;

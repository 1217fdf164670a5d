import type { Token } from "../tokens/token.js";
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

const STARTS = "投产";
const WHOLLY: ReadonlySet<string> = new Set(["全部", "全面", "整体", "完全"]);
const YEARLY = /^年[^度均底内初末终里来年级龄限]/;

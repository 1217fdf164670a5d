import { plannedNouns } from "../../../generated/planned-nouns.js";
import { PhraseTable } from "../../../text/phrase-table.js";
import { LAYS_DOWN } from "../../clauses/clause-verb.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import { opensBracket } from "../../tokens/brackets.js";
import type { Token } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** A row of `data/claims/planned-nouns.yaml`. */
export interface PlannedNoun {
  nouns?: readonly string[];
  heads?: readonly string[];
  tails?: readonly string[];
  money?: boolean;
}

const ENDINGS = new PhraseTable(
  plannedNouns.flatMap((row: PlannedNoun) =>
    [...(row.nouns ?? []), ...(row.heads ?? []).flatMap((head) => (row.tails ?? []).map((tail) => head + tail))].map(
      (noun) => [noun, row] as const,
    ),
  ),
  "backward",
);
/** What adds the members of a noun up: 支出预算合计86亿元. */
const SUMS = wordClass("sums");
const COPULAS = new Set(["为", "是"]);
/** What stands before the noun and names the figure with it: 批准的预算, 全年预算, 增收任务. */
const NAMES_WITH = new Set(["de", "period", "verb"]);
const TASKS = wordClass("task-units");

/** 重点任务42项: whether the tasks themselves are counted. */
export const countsTasks = ({ quantity }: Pick<Figure, "quantity">): boolean =>
  quantity.kind === "count" && TASKS.has(quantity.unit);

const EXCEEDS = "超";
const TASK = "任务";
const LIGHT: ReadonlySet<string> = new Set(["light"]);
const isTime = ({ kind }: Token): boolean => kind === "period";

/** 收入预算48.6亿元, 改厕任务为3800座: the noun itself says that the figure is one to be reached. */
export function isPlanned(figure: Figure): boolean {
  const {
    text,
    tokens,
    quantity,
    frame: { theme, valueVerb, predicate },
  } = figure;
  if (!theme || countsTasks(figure)) return false;
  const brings = (run: Run): string => runText(text, tokens, run);
  const bare = valueVerb
    ? COPULAS.has(brings(valueVerb)) || SUMS.ends(brings(valueVerb))
    : !predicate || LAYS_DOWN.has(brings(predicate)) || predicate.kind === "share";
  // 完成全年目标任务95%: how much of what was planned is done
  const done = quantity.kind === "percent" && LIGHT.has(tokens.at(tokens.skipBack(theme.first - 1, isTime)).verb ?? "");
  if (!bare || done) return false;
  // （任务36亩）, beside what was done; 超任务数36户: by how much it was more
  const named = runText(text, tokens, theme);
  if (named.startsWith(EXCEEDS)) return false;
  if (named === TASK && opensBracket(text, tokens.at(theme.first - 1))) return true;
  const before = tokens.at(theme.first - 1);
  const { start } = NAMES_WITH.has(before.kind) || before.word?.sums === true ? before : tokens.at(theme.first);
  const words = SUMS.cutFrom(text.slice(start, tokens.at(theme.last).end));
  const isMoney = quantity.kind === "money";
  return ENDINGS.longest(words, words.length, (row) => isMoney || row.money !== true) !== null;
}

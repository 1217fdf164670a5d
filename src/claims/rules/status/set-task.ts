import { type Run, runText } from "../../frames/noun-phrase.js";
import { GROUND } from "../../tokens/modal-words.js";
import type { Token } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { countsTasks } from "./planned-noun.js";
import type { StatusRule } from "./status.js";

/** 明确, 下达: verbs that set a task; 完成 carries it out. */
const SETS = wordClass("sets-tasks");
/** 任务, 任务数, 计划指标 */
const TASK = /(?:任务数?|计划指标)$/;

/** 明确了3600户改造任务: what is set is still to be done, though the setting is over. */
export const setTask: StatusRule = {
  name: "set-task",
  examples: [
    "提出三年打造〔5个〕产业集群的目标。",
    "提出单位能耗降低〔16%〕、主要污染物排放减少8%的约束性指标。",
    "超额完成〔3万人〕的新增就业目标。",
    "超额完成省下达的〔45万亩〕任务。",
    "明确了〔3600户〕改造任务。",
    "按照三年新建〔36所〕幼儿园的规划，首年建成12所。",
    "按照三年建成〔36个〕园区的部署，首年建成12个。",
    "下达改造任务〔3600户〕。",
    "将〔3600户〕改造任务纳入民生实事。",
  ],
  not: [
    "完成〔3600户〕改造任务。",
    "完成省下达的〔3600户〕改造任务。",
    "明确重点任务〔42项〕。",
    "提出〔5个〕方面的目标。",
    "按照〔5个〕方面的要求，开展检查。",
    "按照规划，新建幼儿园〔12所〕。",
    "超额完成任务，新增就业〔3万人〕。",
    "打造〔5个〕产业集群，实现全年目标。",
  ],
  when: (figure) => (isSetTask(figure) || isAimedAt(figure) ? { status: "target", token: null, cue: null } : null),
};

/** 提出三年打造5个产业集群的目标, 超额完成3万人的新增就业目标: the figure is that of the goal that closes the clause. */
function isAimedAt(figure: Figure): boolean {
  const { text, tokens, at, frame } = figure;
  const { clause } = frame;
  const last = lastOfList(figure);
  const from = tokens.at(last).end;
  const to = tokens.at(clause.end - 1).end;
  if (to - from < SHORTEST_GOAL || to - from > LONGEST_GOAL || tokens.some(last + 1, clause.end, isFigure))
    return false;
  if (isGoneBy(figure, text.slice(from, to))) return true;
  if (!namesAim(text.slice(from, to))) return false;
  if (tokens.some(clause.first, at, ({ end }) => MISSES.ends(text, end))) return true;
  // 提出打造5个产业集群的目标; not 提出5个方面的目标
  return (
    frame.predicate !== null && tokens.some(clause.first, frame.predicate.last, ({ end }) => PROPOSES.ends(text, end))
  );
}

/** The figure that ends the list in which one stands: 提出能耗降低16%、排放减少8%的目标. */
function lastOfList({ text, tokens, at, frame }: Figure): number {
  let last = at;
  for (let index = at + 1; index < frame.clause.end; index++) {
    if (!isFigure(tokens.at(index))) continue;
    if (!text.slice(tokens.at(last).end, tokens.at(index).start).includes(LISTED)) break;
    last = index;
  }
  return last;
}

const LISTED = "、";

/** 按照三年新建36所幼儿园的规划，…: what is gone by is a plan. */
const isGoneBy = (figure: Figure, behind: string): boolean =>
  GONE_BY.test(behind) &&
  (!countsTasks(figure) || figure.frame.predicate !== null) &&
  !WAYS.opens(behind) &&
  GROUND.test(figure.tokens.at(figure.frame.clause.first).word?.text ?? "");

const GONE_BY = /的(?:规划|计划|要求|部署)$/;

const LONGEST_GOAL = 16;
const SHORTEST_GOAL = 2;
const AIMS = wordClass("aims");
const WAYS = wordClass("ways-of-telling");
/** 产业链的目标; not 方面的目标 */
const namesAim = (words: string): boolean =>
  AIMS.ends(words) && !WAYS.opens(words) && words.indexOf("的") === words.lastIndexOf("的");
/** What does more or less than a task: the figure is none that was reached. */
const MISSES = wordClass("misses-tasks");
/** 提出, 确立: with a goal that closes the clause. */
const PROPOSES = wordClass("proposes");
const isFigure = ({ kind }: Token): boolean => kind === "figure";

function isSetTask(figure: Figure): boolean {
  const { text, tokens, at, quantity, frame } = figure;
  if (quantity.kind === "percent" || countsTasks(figure)) return false;
  const isTask = (run: Run | null): run is Run => run !== null && TASK.test(runText(text, tokens, run));
  // 完成省下达的3600户改造任务: the setting says which task
  const governed =
    tokens.at(at - 1).kind !== "de" && frame.predicate !== null && SETS.has(runText(text, tokens, frame.predicate));
  if (governed && (isTask(frame.theme) || isTask(frame.counted))) return true;
  return isTask(frame.counted) && SETS.has(tokens.at(frame.counted.last + 1).word?.text ?? "");
}

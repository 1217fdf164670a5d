import type { Figure } from "./figure.js";
import { type Run, runText } from "./phrase/noun-phrase.js";
import { countsTasks } from "./planned-noun.js";
import type { StatusRule } from "./status.js";
import { WordClass } from "./words/word-classes.js";

/** 明确, 下达: verbs that set a task; 完成 carries it out. */
const SETS = new WordClass("sets-tasks");
/** 任务, 任务数 */
const TASK = /任务数?$/;

/** 明确了3600户改造任务: what is set is still to be done, though the setting is over. */
export const setTask: StatusRule = {
  name: "set-task",
  examples: ["明确了〔3600户〕改造任务。", "下达改造任务〔3600户〕。", "将〔3600户〕改造任务纳入民生实事。"],
  not: ["完成〔3600户〕改造任务。", "完成省下达的〔3600户〕改造任务。", "明确重点任务〔42项〕。"],
  when: (figure) => (isSetTask(figure) ? { status: "target", token: null, cue: null } : null),
};

function isSetTask(figure: Figure): boolean {
  const { text, tokens, at, quantity, left, right } = figure;
  if (quantity.kind === "percent" || countsTasks(figure)) return false;
  const isTask = (run: Run | null): run is Run => run !== null && TASK.test(runText(text, tokens, run));
  // 完成省下达的3600户改造任务: the setting says which task
  const governed = tokens.at(at - 1).kind !== "de" && left.verb !== null && SETS.has(runText(text, tokens, left.verb));
  if (governed && (isTask(left.noun) || isTask(right.noun))) return true;
  return isTask(right.noun) && SETS.has(tokens.at(right.noun.last + 1).word?.text ?? "");
}

import { PhraseTable } from "../../../text/phrase-table.js";
import { isPlan } from "../../../time/clock.js";
import { runText } from "../../frames/noun-phrase.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { factsFor } from "./facts.js";
import { by, type StatusRule } from "./status.js";

const REASONS = new PhraseTable(factsFor("reasons"), "backward");
const EXISTS = wordClass("exists");
const COPULAS: ReadonlySet<string> = new Set(["为", "是"]);
const TELLS: ReadonlySet<string> = new Set(["share", "rank", "compare"]);

/** 一、充分认识节水的重要性 … 农业用水占72%: where a plan says why, it tells how things are, unless a deed is named. */
export const givenAsReason: StatusRule = {
  name: "given-as-reason",
  examples: [
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要性\n农业用水占〔72%〕。",
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要性，增强紧迫感\n全县有水库〔36座〕。",
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要意义\n人均水资源〔360立方米〕，居全省第9位。",
  ],
  not: [
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要性\n各镇要把农业用水控制在〔72%〕以内。",
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要性\n新建水库〔36座〕。",
    "松溪县人民政府关于加强节水工作的意见\n一、加强重要性水平管理\n农业用水占〔72%〕。",
    "松溪县人民政府关于加强节水工作的意见\n一、充分认识节水工作的重要性\n二、目标\n农业用水占〔72%〕。",
  ],
  when: (figure, sentence) => (isPlan(sentence.role) && saysWhy(sentence) && tellsHow(figure) ? by("achieved") : null),
};

/** Whether the heading of the part says why something is to be done. */
function saysWhy({ sentence: { section }, document: { structure } }: SentenceContext): boolean {
  const title = section === null ? undefined : structure.sections[section]?.title;
  if (title === undefined) return false;
  const comma = title.indexOf("，");
  return REASONS.longest(title, title.length) !== null || (comma > 0 && REASONS.longest(title, comma) !== null);
}

/** 农业用水占72%, 有水库36座, 人均360立方米; not 建成水库36座, which may be still to do. */
function tellsHow({ text, tokens, quantity, frame: { theme, predicate, counted } }: Figure): boolean {
  if (quantity.bound === "max") return false;
  if (predicate === null) return theme !== null || counted !== null;
  const words = runText(text, tokens, predicate);
  return TELLS.has(predicate.kind ?? "") || COPULAS.has(words) || EXISTS.has(words);
}

import { isPlan } from "../../../time/clock.js";
import { runText } from "../../frames/noun-phrase.js";
import { isNominal } from "../../tokens/token.js";
import type { Figure } from "../figure.js";
import { by, type StatusRule } from "./status.js";

/** The year of the plan itself: what it is to be by then it is not yet. */
const BY_THEN = /^(?:今年|年[底末内])/;
const MANNER: ReadonlySet<string> = new Set(["adverb", "frame", "preposition"]);
const BEFORE = "前";

/** 达标率85%，年底前提高到95%: a plan tells first what the share is that it is to raise. */
export const levelRaised: StatusRule = {
  name: "level-raised",
  examples: [
    "一、2025年工作安排\n全县绿地率〔38%〕，今年提高到41%。",
    "一、2025年工作安排\n村卫生室达标率〔86%〕，年底前达标率提高到96%。",
  ],
  not: [
    "一、2025年工作安排\n全县绿地率〔38%〕，2027年提高到41%。",
    "一、2025年工作安排\n全县绿地率〔38%〕，年底绿化覆盖率提高到41%。",
    "一、2025年工作安排\n全县绿地率提高到〔38%〕，年底提高到41%。",
    "一、2025年工作安排\n全县绿地率〔38%〕以上，年底提高到41%。",
  ],
  when: (figure, { role }) => (isPlan(role) && isRaisedBehind(figure) ? by("achieved") : null),
};

function isRaisedBehind({ text, tokens, at, quantity, frame: { predicate, theme } }: Figure): boolean {
  if (quantity.kind !== "percent" || quantity.bound !== null || predicate !== null || theme === null) return false;
  if (tokens.at(at + 1).kind !== "comma" || !BY_THEN.test(tokens.at(at + 2).period?.words ?? "")) return false;
  const words = (index: number): string => text.slice(tokens.at(index).start, tokens.at(index).end);
  const named = tokens.skip(at + 3, ({ kind }, index) => MANNER.has(kind) || words(index) === BEFORE);
  const verb = tokens.skip(named, isNominal);
  const again = text.slice(tokens.at(named).start, tokens.at(verb).start);
  if (again !== "" && !runText(text, tokens, theme).endsWith(again)) return false;
  return tokens.at(verb).verb === "link" && tokens.at(verb + 1).quantity?.unit === quantity.unit;
}

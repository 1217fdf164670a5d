import { runText } from "../../frames/noun-phrase.js";
import { endsClause, isJoint, isNominal, type Token } from "../../tokens/token.js";
import { CARRIES_WORKS } from "../../words/carries-works.js";
import { COMPOUNDS } from "../../words/compounds.js";
import { mentionOf } from "../indicator/mentions.js";
import { brings, type VerbRule } from "./verb.js";

const OPENS: ReadonlySet<string> = new Set(["adverb", "period", "scope", "frame"]);

/** 开展市民化、城市更新和安全韧性提升4项行动: behind the names of works, how many they are; the verb that opens the clause carries them out. */
export const ofWorks: VerbRule = {
  name: "verb-of-works",
  examples: ["开展城市更新、安全韧性提升〔4项〕行动。", "实施绿化、亮化〔3项〕工程。", "开展质量提升〔3项〕行动。"],
  not: ["城市更新实施〔4项〕工程。", "实施技改〔36个〕项目。", "企业提升〔12项〕工作。"],
  when({ text, tokens, at, quantity, frame }) {
    const { counted, linked, predicate } = frame;
    if (quantity.kind !== "count" || counted === null || linked || predicate === null) return null;
    if (!COMPOUNDS.ends(runText(text, tokens, counted)) || tokens.at(at - 1).kind !== "verb") return null;
    const opener = tokens.skipBack(at - 1, namesWorks);
    const { kind, start, end } = tokens.at(opener);
    if (kind !== "verb" || opener > at - 3 || !CARRIES_WORKS.isAt(text, start, end)) return null;
    const before = tokens.at(opener - 1);
    return endsClause(before) || OPENS.has(before.kind)
      ? brings(mentionOf(text, tokens, { first: opener, last: opener }))
      : null;
  },
};

const namesWorks = (token: Token): boolean =>
  isNominal(token) || isJoint(token) || (token.kind === "verb" && token.verb !== "light" && token.verb !== "action");

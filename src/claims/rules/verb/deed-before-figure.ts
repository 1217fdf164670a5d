import { mentionAt } from "../../../text/mention.js";
import { brings, type VerbRule } from "./verb.js";

/** 用好已建成的12家实验室: what has been done to the things says more than what is to be done with them. */
export const doneBefore: VerbRule = {
  name: "done-before",
  examples: ["用好已建成的〔12家〕实验室。"],
  not: ["已建成实验室〔12家〕。", "推动去年签约的〔26个〕项目落地。"],
  when({ text, tokens, at }) {
    const [done, deed, de] = [tokens.at(at - 3), tokens.at(at - 2), tokens.at(at - 1)];
    const isDone = done.cue?.status === "achieved" && deed.kind === "verb" && de.kind === "de";
    return isDone ? brings(mentionAt(text, deed.start, deed.end)) : null;
  },
};

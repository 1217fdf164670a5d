import type { Span } from "../types.js";
import { type Check, inconsistency } from "./inconsistency.js";

/** The number of a numeral term against the members that the text spells out. */
export const membersAgainstNumeral: Check = ({ text: document, analysis }) =>
  analysis.slogans.flatMap(({ term, numeral, occurrences }) =>
    occurrences.flatMap(({ text, span, members, complete }) => {
      if (complete !== false || members === null || numeral === null) return [];
      const places = [{ text, span }, ...members].sort((a, b) => a.span.start - b.span.start);
      const named = members.map((member) => member.text).join("、");
      return [
        inconsistency({
          code: "members-differ",
          arithmetic: named,
          computed: String(members.length),
          stated: term,
          span,
          places,
          sentence: sentenceAround(document, places[0]!.span.start, places.at(-1)!.span.end),
        }),
      ];
    }),
  );

/** Longer than most sentences: a text without full stops is not shown whole. */
const REACH = 200;

function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = after.indexOf("。");
  const from = start - before.length + before.lastIndexOf("。") + 1;
  return {
    start: from + before.slice(from - start + before.length).search(/\S|$/),
    end: end + (stop < 0 ? 0 : stop + 1),
  };
}

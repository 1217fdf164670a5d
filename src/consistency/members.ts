import { greatest, least } from "../collections/extremes.js";
import type { Mention, Span } from "../types.js";
import { countedLists } from "./counted-lists.js";
import { type Check, type Inconsistency, inconsistency } from "./inconsistency.js";

/** The number of a term or of a counted noun against the members that the text spells out. */
export const membersAgainstNumeral: Check = ({ text: document, analysis }) => {
  const found = analysis.slogans.flatMap(({ term, numeral, occurrences }) =>
    occurrences.flatMap(({ text, span, members, complete }) => {
      if (complete !== false || members === null || numeral === null || !areAlike(members)) return [];
      return [finding(document, term, { text, span }, members)];
    }),
  );
  const lists = countedLists(document).filter(({ place, count, members }) => {
    const told = found.some(({ places }) =>
      places.some(({ span }) => span.start < place.span.end && place.span.start < span.end),
    );
    return !told && count !== members.length;
  });
  return [...found, ...lists.map(({ place, members }) => finding(document, place.text, place, members))];
};

/** What holds these is several members, or none. */
const LIST_MARK = /[、，；：]/;

/** Members of one make: the same length, or the same first or last character. Others may be no members. */
function areAlike(members: readonly Mention[]): boolean {
  const lengths = members.map(({ text }) => text.length);
  if (members.some(({ text }) => LIST_MARK.test(text))) return false;
  const same = (at: 0 | -1): boolean => new Set(members.map(({ text }) => text.at(at))).size === 1;
  return members.length > 1 && (greatest(lengths) - least(lengths) <= 1 || same(0) || same(-1));
}

function finding(document: string, stated: string, place: Mention, members: readonly Mention[]): Inconsistency {
  const places = [place, ...members].sort((a, b) => a.span.start - b.span.start);
  return inconsistency({
    code: "members-differ",
    arithmetic: members.map((member) => member.text).join("、"),
    computed: String(members.length),
    stated,
    span: place.span,
    places,
    sentence: spanOfSentences(document, places[0]!.span.start, places.at(-1)!.span.end),
  });
}

/** Longer than most sentences: a text without full stops is not shown whole. */
const REACH = 200;

function spanOfSentences(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = after.indexOf("。");
  const from = start - before.length + before.lastIndexOf("。") + 1;
  return {
    start: from + before.slice(from - start + before.length).search(/\S|$/),
    end: end + (stop < 0 ? 0 : stop + 1),
  };
}

import type { SectionRole } from "../../types.js";
import type { TokenRow } from "../tokens/token-row.js";

/** What may stand between 已 and 的. */
const DESCRIBES: ReadonlySet<string> = new Set([
  "verb",
  "adverb",
  "particle",
  "noun",
  "preposition",
  "scope",
  "quoted",
]);
const DISPOSES: ReadonlySet<string> = new Set(["将", "把"]);
const IS_THERE: ReadonlySet<string> = new Set(["现有", "原有", "现行"]);

/**
 * 确保已签约的36个项目开工率达到80%, 将现有23家企业整合为6家集团: whether the word of what is reached at `index` says it of the thing alone that
 * is acted upon, and not of the figure at `at` that is to come of it.
 */
export function isOfThingAlone(tokens: TokenRow, index: number, at: number, role: SectionRole | null): boolean {
  const { cue, word } = tokens.at(index);
  if (cue?.status !== "achieved" || !(promised(tokens, index) || (role === "plan" && actsUpon(tokens, index))))
    return false;
  const first = tokens.skip(index + 1, ({ kind }) => kind !== "figure" && kind !== "edge");
  if (IS_THERE.has(word?.text ?? "")) return first < at && tokens.some(first + 1, at, ({ kind }) => kind === "verb");
  const de = tokens.skip(index + 1, ({ kind }) => DESCRIBES.has(kind));
  const describes = tokens.at(index).kind === "noun" || (tokens.at(de).kind === "de" && de < at);
  return describes && !(first === at && tokens.at(at - 1).kind === "de");
}

/** 确保已签约的, 力争已开工; 将 puts first what has been done too: 将现有企业整合为6家. */
const promised = (tokens: TokenRow, index: number): boolean => {
  const { cue, word } = tokens.at(index - 1);
  return cue?.status === "target" && cue.as === "adverb" && !DISPOSES.has(word?.text ?? "");
};

/** 推动已供地的项目, 消化已批未供土地, 对已建成的泵站, 将现有企业; but 投资已完成36亿元. */
function actsUpon(tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (before.kind === "preposition" || DISPOSES.has(before.word?.text ?? "")) return true;
  return before.verb === "action" || before.verb === "light" || before.verb === "rise";
}

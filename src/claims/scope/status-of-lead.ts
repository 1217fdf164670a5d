import { roleOfDocumentTitle, roleOfTitle } from "../../structure/section-roles.js";
import { isPlan, isReview } from "../../time/clock.js";
import type { ClaimStatus } from "../../types.js";
import { readTokens } from "../tokens/read-tokens.js";
import { endsWithColon, leadsToList } from "./list-lead.js";
import { moodBefore } from "./mood-before.js";
import type { SentenceContext } from "./sentence-context.js";

const AMONG = "其中";
const AS_FOLLOWS = /(?:分别|具体)?(?:如下)?[：:。]$/;

/** 2022年计划执行情况如下： */
const lastClause = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf("，"), words.lastIndexOf(",")) + 1).replace(AS_FOLLOWS, "");

/** 《2019年为民办实事计划》的主要内容是： */
const CONTENTS = /《([^《》]{2,40})》[^。《》]{0,12}[：:]$/;

/** What a sentence that leads to a list says of all that it lists: `今年要办好以下实事：` of what is to be reached; `null` where it says nothing. */
export function statusOfLead(context: SentenceContext): ClaimStatus | null {
  const { text, sentence, document } = context;
  // 我省将实现产业万亿目标。其中，蔬菜产业2000亿元
  const isParted = context.tokens.length === 0 && text.startsWith(AMONG, sentence.end);
  if (!isParted && !leadsToList(text, sentence)) return null;
  const { start, end } = sentence;
  const named = CONTENTS.exec(text.slice(start, end))?.[1];
  if (named !== undefined && isPlan(roleOfDocumentTitle(named))) return "target";
  if (isReview(roleOfTitle(lastClause(text.slice(start, end))))) return null;
  const tokens =
    context.tokens.length > 0 ? context.tokens : readTokens(text, start, end, [], document.structure.written);
  const at = endsWithColon(text, sentence) ? tokens.length - 1 : tokens.length;
  const evidence = moodBefore(
    { text, tokens, at, references: [], frame: { predicate: null } },
    { ...context, tokens },
    0,
    null,
  );
  return evidence === null || evidence.passing === true ? null : evidence.status;
}

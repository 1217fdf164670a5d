import { opensWithMeasure } from "../tokens/measures.js";
import { servesFor } from "../tokens/serves-for.js";
import { endsClause, isNominal } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isAgent, isDoer } from "../words/agents.js";
import { COMPOUNDS } from "../words/compounds.js";
import { MONEYS } from "../words/moneys.js";
import { wordClass } from "../words/word-classes.js";
import type { Run } from "./noun-phrase.js";

/**
 * 法院审结刑事案件126件, 图书馆接待读者3.6万人次, 36名委员走访企业86家, “净网”行动抓获嫌疑人27名: those who act, or the campaign, open the clause,
 * and the deed is the verb; not 法院审判人员36名, 企业加工车间12个. Its index, or -1.
 */
export function deedOfDoer(text: string, tokens: TokenRow, { first, last }: Run): number {
  const campaign = tokens.at(first).kind === "quoted" && tokens.at(first + 1).kind === "noun";
  const at = tokens.skip(campaign ? first + 1 : first, ({ kind, word }) => kind === "noun" && word?.deed !== true);
  const [deed, object] = [tokens.at(at), tokens.at(at + 1)];
  if (at === first || at >= last || !isNominal(object)) return -1;
  if (deed.verb !== "event" && (deed.kind !== "noun" || deed.word?.deed !== true)) return -1;
  const before = tokens.at(first - 1);
  const isCounted = !campaign && before.quantity?.kind === "count";
  if (!isCounted && !endsClause(before) && before.kind !== "scope" && before.kind !== "period") return -1;
  if (COMPOUNDS.opens(text.slice(object.start, object.end)) || opensWithMeasure(text, object)) return -1;
  if (servesFor(text, tokens, at)) return -1;
  const { end } = tokens.at(at - 1);
  if (campaign) return at === first + 2 && CAMPAIGNS.ends(text, end) ? at : -1;
  const subject = text.slice(tokens.at(first).start, end);
  if (isAgent(subject)) return at;
  // 企业下岗职工360人, 学校维修经费36万元
  const names = OF_SUBJECTS.isAt(text, deed.start, deed.end) || MONEYS.ends(text, tokens.at(last).end);
  return isDoer(subject) && !names ? at : -1;
}

const OF_SUBJECTS = wordClass("of-subjects");
const CAMPAIGNS = wordClass("campaigns");

import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { isEvent, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isLand, isPerson } from "../words/agents.js";
import { type WordClass, wordClass } from "../words/word-classes.js";
import { type Run, runText } from "./noun-phrase.js";

/** Units of people and households. */
export const PEOPLE: WordClass = wordClass("people-units");

/**
 * Those who are counted, where `noun`, in the phrase that begins at token `first`, is what they have or do: 13万村民的回迁梦, 18个县的生态
 * 特点, 1000名委员下沉社区.
 */
export function ownersOf(text: string, tokens: TokenRow, counts: ScannedQuantity, first: number, noun: Run): Run {
  const task = ofTask(text, tokens, noun);
  if (counts.kind === "count" && task !== null) return task;
  const owners = noun.first >= first + 2 && tokens.at(noun.first - 1).kind === "de" ? noun.first - 2 : -1;
  if (countsPeople(counts)) {
    const people = owners >= 0 && ownedByPeople(text, tokens.at(owners), tokens.at(noun.last));
    return peopleOf(text, tokens, people ? { first, last: owners } : noun);
  }
  const ofPlaces =
    owners >= 0 && counts.kind === "count" && ownedByPlaces(text, tokens.at(owners), tokens.at(noun.last));
  return ofPlaces ? { first, last: owners } : noun;
}

/** 58个在建项目建设进度, 20万扶贫对象脱贫问题: those who are counted, without what is done with them and what is said of that. */
function ofTask(text: string, tokens: TokenRow, { first, last }: Run): Run | null {
  if (!TASKS.isAt(text, tokens.at(last).start, tokens.at(last).end) || !isEvent(tokens.at(last - 1))) return null;
  const things = tokens.skipBack(last - 1, isEvent);
  if (things < first || !isNominal(tokens.at(things))) return null;
  const words = text.slice(tokens.at(first).start, tokens.at(things).end);
  return isPerson(words) || THINGS.ends(words) ? { first, last: things } : null;
}

const TASKS = wordClass("tasks");
const THINGS = wordClass("owners");

/** Such units, or none, count people and households. */
const countsPeople = ({ unit }: ScannedQuantity): boolean => unit === "" || PEOPLE.has(unit);

/** 13万村民的回迁梦, 240万户居民的住房问题; but 48名优秀的监督员 */
function ownedByPeople(text: string, owner: Token, owned: Token): boolean {
  return isPerson(text.slice(owner.start, owner.end)) && !isPerson(text.slice(owned.start, owned.end));
}

/** 18个县的生态特点, 36个小区的供暖难题, 60家单位的审计; but 12个乡镇的卫生院 */
function ownedByPlaces(text: string, owner: Token, owned: Token): boolean {
  const owns = isLand(text.slice(owner.start, owner.end)) || THINGS.ends(text, owner.end);
  return owns && BELONGINGS.ends(text, owned.end);
}

const BELONGINGS = wordClass("belongings");

/** 1000名委员下沉社区, 2.6万名干部联系群众: the deed behind the people is theirs; not 48名干部培训学员. */
function peopleOf(text: string, tokens: TokenRow, noun: Run): Run {
  const deed = tokens.skip(noun.first, isNominal);
  if (isPerson(runText(text, tokens, noun)) && !SERVES.has(tokens.at(deed).word?.text ?? "")) return noun;
  const people = { first: noun.first, last: deed - 1 };
  const isTheirs = deed > noun.first && deed < noun.last && tokens.at(deed).verb === "event";
  return isTheirs && isPerson(runText(text, tokens, people)) ? people : noun;
}

const SERVES = wordClass("serves");

import { UnitSet } from "../../text/unit-set.js";
import { changes } from "../words/changes.js";
import { isBound, isEvent, isNominal, type Token, type TokenKind, tokenOf } from "./token.js";
import { TokenRow } from "./token-row.js";
import { REACHES } from "./verb-form.js";

/** What may stand between the verb and the end of its object: 提高城乡居民、退役军人的优抚标准至…. */
const IN_OBJECT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "scope",
  "de",
  "pause",
  "conjunction",
  "aside",
  "adverb",
]);
const BEFORE_FIGURE: ReadonlySet<TokenKind> = new Set<TokenKind>(["adverb", "bound"]);
const REACH = 14;
const TO_LEVEL = "至";
const LEADS = new UnitSet([...REACHES].join(""));
/** What makes a word with 至 or 到: 签到, 截至. */
const WORD_BEFORE = new Set("直甚乃以截周夏冬达收感得遇看想做找办报签迟提受碰见听领拿等送接轮赶");

/** Whether the token parts the object of a change from the level that it came to: 至 in 提高补助标准至120元. */
export const leadsToLevel = (text: string, { kind, start, end }: Token): boolean =>
  kind === "particle" && end - start === 1 && REACHES.has(text.charAt(start));

/** Whether what stands before the figure at `figure` leads the object of a change to it. */
export const ledToLevel = (text: string, tokens: TokenRow, figure: number): boolean =>
  leadsToLevel(text, tokens.at(tokens.skipBack(figure - 1, (token) => passes(token))));

const passes = ({ kind, word }: Token): boolean => BEFORE_FIGURE.has(kind) || word?.each === true;

/** 提高补助标准至每人120元, 压减审批环节至5个: cuts what leads to the level off the noun that it stands behind. */
export function splitLevels(text: string, tokens: Token[]): void {
  const row = new TokenRow(tokens);
  const ends: number[] = [];
  let led = -1;
  for (let index = 1; index < row.length; index++) {
    if (!mayLead(row.at(index)) || !LEADS.at(text, row.at(index).end - 1)) continue;
    const figure = row.skip(index + 1, passes);
    if (row.at(figure).quantity === null || !endsInLevel(text, row, index, led)) continue;
    ends.push(index);
    led = figure;
  }
  for (const index of ends.reverse()) {
    const token = row.at(index);
    const { start, end } = token;
    const object: Token = { ...token, end: end - 1, verb: token.kind === "verb" ? "event" : null };
    tokens.splice(index, 1, ...(end - start === 1 ? [] : [object]), tokenOf("particle", end - 1, end));
  }
}

/** 提高床位补贴至360元: a deed that has taken 至 with it may be the object too. */
const mayLead = (token: Token): boolean => isNominal(token) || isDeed(token);
const isDeed = ({ kind, start, end, word }: Token): boolean =>
  kind === "verb" && word?.verb === "event" && end - start === word.text.length + 1;

/** Whether the noun at `index` ends in what leads to a level; `led` is the figure that the one before it led to. */
function endsInLevel(text: string, row: TokenRow, index: number, led: number): boolean {
  const { start, end } = row.at(index);
  const leads = text.charAt(end - 1);
  if (WORD_BEFORE.has(text.charAt(end - 2))) return false;
  const deed = isDeed(row.at(index));
  const before = row.skipBack(deed ? index - 1 : index, (token, at) => index - at < REACH && inObject(token));
  // 保费至120元: nothing changes
  if (changes(row.at(before).verb)) return before < index - 1 || end - start > 1;
  // 提高低保标准至860元、特困供养标准至1200元
  const figure = isBound(row.at(before)) ? before - 1 : before;
  if (figure === led && led >= 0) return row.at(before + 1).kind === "pause";
  return !deed && leads === TO_LEVEL && changesObject(row, before, index);
}

/** 调整最低工资标准至1860元, 控制规模至36亿元: any deed leads its object to a level; 到 may as well lead to a place (输送劳动力到36个城市). */
function changesObject(row: TokenRow, before: number, index: number): boolean {
  const { verb } = row.at(before);
  const deed = verb === "action" || verb === "light" ? before : before + 1;
  return (
    deed < index &&
    (deed === before || isEvent(row.at(deed))) &&
    (row.at(index).end - row.at(index).start > 1 || deed < index - 1)
  );
}

/** 最低工资标准: words of one hanzi have not been settled yet, and 低 is seldom a verb. */
const inObject = (token: Token): boolean =>
  isNominal(token) ||
  isEvent(token) ||
  IN_OBJECT.has(token.kind) ||
  (token.end - token.start === 1 && token.kind === "verb");

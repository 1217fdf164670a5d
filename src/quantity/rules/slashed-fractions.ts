import { slashFrames } from "../../generated/slash-frames.js";
import { groupOf } from "../../text/group-of.js";
import { PhraseTable } from "../../text/phrase-table.js";
import { fraction } from "./fractions.js";
import { ARABIC_DIGITS, isOneOf, matchEnd, matchesAt, pass, type Rule } from "./rule.js";

/** A word beside two numbers with a stroke between them that are no fraction. */
export interface SlashFrame {
  word: string;
  place: "before" | "after";
  means: "name" | "date";
  /** What on the far side of the word makes another word of it. A regular expression. */
  apart?: string;
}

const frames = (place: SlashFrame["place"]): PhraseTable<{ means: SlashFrame["means"]; apart: RegExp | null }> =>
  new PhraseTable(
    slashFrames.flatMap((row: SlashFrame) => {
      if (row.place !== place) return [];
      const apart = place === "before" ? `(?<=${row.apart})` : row.apart;
      return [[row.word, { means: row.means, apart: row.apart === undefined ? null : new RegExp(apart ?? "", "y") }]];
    }),
    place === "before" ? "backward" : "forward",
  );
const BEFORE = frames("before");
const AFTER = frames("after");

/** Not in 4/5G, 6/7月, 3/5万元. */
const SLASHED = /([0-9０-９]{1,2})[/／]([0-9０-９]{1,3})(?![0-9０-９/／.．A-Za-zＡ-Ｚ]|[年月日万亿])/y;
const AFTER_FIGURE = /(?<=[0-9０-９/／.．A-Za-z-])/y;
/** What a second date stands behind: 6/20至6/30. */
const UNTIL = /[-－–—~～至到](?=[0-9０-９]{1,2}[/／][0-9０-９]{1,2}(?![0-9０-９/／]))/y;
const MONTHS = 12;
const DAYS = 31;

/** `1／4`, `2/3`; not 国3/4排放标准, 截至6/30. */
export const slashedFractions: Rule = {
  name: "slashed-fraction",
  starts: ARABIC_DIGITS,
  read(text, at, numeral) {
    if (numeral === null || !isOneOf("/／", text, numeral.end)) return null;
    const pair = pairAt(text, at);
    if (pair === null || matchesAt(AFTER_FIGURE, text, at)) return null;
    const { end, over, under } = pair;
    const from = matchEnd(UNTIL, text, end);
    const upper = from < 0 ? null : pairAt(text, from);
    if (upper !== null && upper.over * under <= over * upper.under) return pass(upper.end);
    if (over === 0 || over >= under || isFramed(text, at, end, over <= MONTHS && under <= DAYS)) return pass(end);
    return { end, quantities: [fraction(text, "slashed-fraction", at, end, (100 * over) / under, "arabic")] };
  },
};

function pairAt(text: string, at: number): { end: number; over: number; under: number } | null {
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(text);
  if (match === null) return null;
  const [over, under] = [Number(groupOf(match, 1).normalize("NFKC")), Number(groupOf(match, 2).normalize("NFKC"))];
  return { end: at + match[0].length, over, under };
}

function isFramed(text: string, start: number, end: number, mayBeDate: boolean): boolean {
  const isMeant = (means: SlashFrame["means"]): boolean => means === "name" || mayBeDate;
  const before = BEFORE.longest(text, start, (row, from) => isMeant(row.means) && !isApart(row.apart, text, from));
  if (before !== null) return true;
  return AFTER.longest(text, end, (row, _, to) => isMeant(row.means) && !isApart(row.apart, text, to)) !== null;
}

const isApart = (apart: RegExp | null, text: string, at: number): boolean =>
  apart !== null && matchesAt(apart, text, at);

import { traditionalCues } from "../../generated/traditional-cues.js";
import type { ClaimStatus, Commitment } from "../../types.js";
import type { CueRow } from "../words/word-rows.js";
import { endsClause, type Token, tokenOf } from "./token.js";
import { TokenRow } from "./token-row.js";

/** A row of `data/claims/traditional-cues.yaml`. */
export interface TraditionalCue {
  written: string;
  read: string;
  status: ClaimStatus;
  commitment: Commitment;
  after: string;
  notBefore: string;
}

const CUES = traditionalCues.map(({ written, status, commitment, after, notBefore, read }) => {
  const cue: CueRow = { status, commitment, as: "adverb", scope: "sentence", words: [read] };
  return { written, after, notBefore, cue };
});
const SPEAKERS = new Set(["我", "我们", "本人"]);
/** What such a word brings. */
const DEEDS = new Set(["verb", "adverb", "period", "preposition", "noun"]);

/**
 * Takes the cues that only traditional characters show out of the nouns that they were read as a part of. `written` is the text as it is
 * written, unit for unit beside the one that was read.
 */
export function settleTraditionalCues(text: string, written: string, tokens: Token[]): void {
  const row = new TokenRow(tokens);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token: Token = row.at(index);
    if (token.kind !== "noun") continue;
    // 我去年8月宣布将36幅用地…: who speaks is not what is counted
    if (SPEAKERS.has(text.slice(token.start, token.end))) token.kind = "frame";
    for (const { written: word, after, notBefore, cue } of CUES) {
      const at = placeOf({ word, after, notBefore }, text, written, row, index);
      if (at >= 0) tokens.splice(index, 1, ...cutAt(token, at, at + word.length, cue));
    }
  }
}

/** Where the word stands in a noun with what bears it out around it, or -1. */
function placeOf(
  { word, after, notBefore }: Pick<(typeof CUES)[number], "after" | "notBefore"> & { word: string },
  text: string,
  written: string,
  tokens: TokenRow,
  index: number,
): number {
  const { start, end } = tokens.at(index);
  // within the noun alone, as the text may be long
  const words = written.slice(start, end);
  for (let found = words.indexOf(word); found >= 0; found = words.indexOf(word, found + word.length)) {
    const at = start + found;
    // 委員會會議, 協會會員
    if (notBefore.includes(text.charAt(at + word.length) || " ")) continue;
    const isWhole = at === start && at + word.length === end;
    // 會議展覽: such a word opens no longer one
    const opens = isWhole && (endsClause(tokens.at(index - 1)) || opensDeed(tokens.at(index - 1)));
    const brings = at + word.length < end || DEEDS.has(tokens.at(index + 1).kind);
    if (brings && (opens || (at > start && after.includes(text.charAt(at - 1))))) return at;
  }
  return -1;
}

const opensDeed = ({ kind }: Token): boolean => kind === "figure" || kind === "adverb" || kind === "scope";

/** The noun before the word, the word, and the noun behind it. */
function cutAt({ start, end }: Token, from: number, to: number, cue: CueRow): Token[] {
  const pieces = from > start ? [tokenOf("noun", start, from)] : [];
  const token = tokenOf("adverb", from, to);
  token.cue = cue;
  pieces.push(token);
  if (to < end) pieces.push(tokenOf("noun", to, end));
  return pieces;
}

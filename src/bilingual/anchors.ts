import type { ReadText } from "./read-text.js";
import type { TextPair, TokenizedText } from "./text-pair.js";
import type { Tokens } from "./tokens.js";

/** A piece of each text that probably say the same. */
export interface Anchor {
  zh: number;
  en: number;
  weight: number;
}

/** A token that more pieces have is no anchor. */
const RARE = 4;
const LINE_WEIGHT = 0.3;
/** Of the rare tokens that lines of one number could share, this part must be shared for lines to be trusted. */
const TRUSTED = 0.6;

/** Whether lines of the same number say the same: there are as many, and they share most of their rare tokens. */
export function linesAgree({ zh, en, weights }: TextPair): boolean {
  if (zh.text.lines !== en.text.lines) return false;
  const [own, other] = [byLine(zh), byLine(en)];
  let [shared, all] = [0, 0];
  for (const [line, tokens] of own) {
    for (const token of tokens) {
      const weight = weights.get(token);
      if (weight === undefined || !token.startsWith("number ")) continue;
      all += weight;
      if (other.get(line)?.has(token)) shared += weight;
    }
  }
  return all === 0 || shared >= TRUSTED * all;
}

function byLine({ text: { pieces }, tokens }: TokenizedText): Map<number, Set<string>> {
  const lines = new Map<number, Set<string>>();
  for (const [at, { line }] of pieces.entries()) {
    const set = lines.get(line) ?? new Set();
    for (const token of tokens[at]!) set.add(token);
    lines.set(line, set);
  }
  return lines;
}

/** The anchors that keep the order of both texts and weigh most together, in order. */
export function anchorsOf(pair: TextPair, byLines: boolean): Anchor[] {
  const { zh, en } = pair;
  const candidates = sharedTokens(pair);
  if (byLines) for (const line of equalLines(zh.text, en.text)) candidates.push(line);
  return heaviestChain(candidates, en.text.pieces.length);
}

function sharedTokens({ zh: { tokens: left }, en: { tokens: right }, weights }: TextPair): Anchor[] {
  const places = new Map<string, { zh: number[]; en: number[] }>();
  const note = (pieces: readonly Tokens[], side: "zh" | "en"): void => {
    for (const [piece, tokens] of pieces.entries()) {
      for (const token of tokens) {
        if (!weights.has(token)) continue;
        const place = places.get(token) ?? { zh: [], en: [] };
        place[side].push(piece);
        places.set(token, place);
      }
    }
  };
  note(left, "zh");
  note(right, "en");
  return [...places].flatMap(([token, { zh, en }]) => {
    if (zh.length > RARE || en.length > RARE) return [];
    const weight = weights.get(token)! / (zh.length * en.length);
    return zh.flatMap((from) => en.map((to) => ({ zh: from, en: to, weight })));
  });
}

function equalLines(zh: ReadText, en: ReadText): Anchor[] {
  const first = new Map<number, number>();
  for (const [at, { line }] of en.pieces.entries()) if (!first.has(line)) first.set(line, at);
  return zh.pieces.flatMap(({ line }, at) => {
    const other = first.get(line);
    const opens = zh.pieces[at - 1]?.line !== line;
    return opens && other !== undefined ? [{ zh: at, en: other, weight: LINE_WEIGHT }] : [];
  });
}

interface Link extends Anchor {
  total: number;
  before: Link | null;
}

/** Dynamic programming with a tree of prefix maxima: the time is that of sorting. */
function heaviestChain(candidates: readonly Anchor[], width: number): Anchor[] {
  const best: (Link | null)[] = Array.from({ length: width + 2 }, () => null);
  const sorted = [...candidates].sort((a, b) => a.zh - b.zh || b.en - a.en);
  let heaviest: Link | null = null;
  for (const anchor of sorted) {
    let before: Link | null = null;
    for (let at = anchor.en; at > 0; at -= at & -at) {
      const link = best[at] ?? null;
      if (link !== null && (before === null || link.total > before.total)) before = link;
    }
    const link: Link = { ...anchor, total: anchor.weight + (before?.total ?? 0), before };
    for (let at = anchor.en + 1; at < best.length; at += at & -at) {
      const other = best[at] ?? null;
      if (other === null || link.total > other.total) best[at] = link;
    }
    if (heaviest === null || link.total > heaviest.total) heaviest = link;
  }
  const chain: Anchor[] = [];
  for (let link = heaviest; link !== null; link = link.before) chain.push(link);
  return chain.reverse();
}

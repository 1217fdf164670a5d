import type { LexiconEntry, SloganKind } from "../types.js";

/** Entries as text, a third smaller than objects: `sources` one a line, `entries` one a line with fields parted by bars. */
export interface PackedLexicon {
  sources: string;
  entries: string;
}

const KINDS: readonly SloganKind[] = ["numeral", "coinage", "brand", "formulation"];
const SEPARATORS = /[|;\n]/;

/** Packs entries for the generated module. Throws on a field that holds a separator. */
export function pack(entries: readonly LexiconEntry[]): PackedLexicon {
  const sources = [...new Set(entries.map(({ source }) => source))];
  const place = new Map(sources.map((source, index) => [source, index]));
  const lines = entries.map(({ term, kind, variants = [], members = [], zh = "", en = "", since = "", source }) => {
    for (const text of [term, ...variants, ...members]) requireNoSeparator(text, SEPARATORS);
    for (const text of [zh, en, source]) requireNoSeparator(text, /[|\n]/);
    const lists = [variants.join(";"), members.join(";")];
    return [term, KINDS.indexOf(kind), ...lists, zh, en, since, place.get(source)].join("|");
  });
  return { sources: sources.join("\n"), entries: lines.join("\n") };
}

/** Reads packed entries, field by field, so that all have one shape: what is read of them at each place is found sooner. */
export function unpack(packed: PackedLexicon): LexiconEntry[] {
  const sources = packed.sources.split("\n");
  return packed.entries.split("\n").map((line) => {
    const [term, kind, variants, members, zh, en, since, source] = line.split("|") as [string, ...string[]];
    return {
      term,
      kind: KINDS[Number(kind)]!,
      variants: variants ? variants.split(";") : undefined,
      members: members ? members.split(";") : undefined,
      zh: zh || undefined,
      en: en || undefined,
      since: since ? Number(since) : undefined,
      source: sources[Number(source)]!,
    };
  });
}

function requireNoSeparator(text: string, separators: RegExp): void {
  if (separators.test(text)) throw new Error(`lexicon: "${text}" holds a separator of the packed form`);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOWHERE, ROOT, Trie } from "../../src/text/trie.js";

/** The node that a word leads to, or `NOWHERE`. */
function walk(trie: Trie, word: string): number {
  let node = ROOT;
  for (let index = 0; index < word.length && node !== NOWHERE; index++) {
    node = trie.step(node, word.charCodeAt(index));
  }
  return node;
}

const words = fc.array(
  fc.string({ unit: fc.constantFrom("一", "二", "三", "年", "度", "\uFFFF"), minLength: 1, maxLength: 6 }),
);

describe("Trie", () => {
  it("leads to a node of its own for each word, and nowhere for what begins no word", () => {
    fc.assert(
      fc.property(words, words, (known, others) => {
        const trie = new Trie();
        const nodes = new Map(known.map((word) => [word, trie.add(word)]));
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        for (const [word, node] of nodes) expect(walk(trie, word)).toBe(node);
        for (const other of others) {
          expect(walk(trie, other) !== NOWHERE).toBe(known.some((word) => word.startsWith(other)));
        }
      }),
    );
  });

  it("rules out by two units only what begins no word", () => {
    fc.assert(
      fc.property(words, (known) => {
        const trie = new Trie();
        for (const word of known) trie.add(word);
        for (const word of known) {
          const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0];
          expect(trie.begins(first)).toBe(true);
          expect(trie.mayBeginWith(first, second)).toBe(true);
          expect(word.length === 1 || trie.mayBeginLong(first, second)).toBe(true);
        }
      }),
    );
  });

  it("passes over no place at which a word stands", () => {
    fc.assert(
      fc.property(words, words, (known, others) => {
        const trie = new Trie();
        for (const word of known) trie.add(word);
        const text = [...others, ...known].join("");
        for (let at = 0; at < text.length; at++) {
          const stands = known.some((word) => text.startsWith(word, at));
          if (stands) expect(trie.nextBeginning(text, at, text.length)).toBe(at);
        }
        expect(trie.nextBeginning(text, text.length, text.length)).toBe(text.length);
      }),
    );
  });

  it("tells where a word ends", () => {
    fc.assert(
      fc.property(words, words, (known, others) => {
        const trie = new Trie();
        for (const word of known) trie.add(word);
        for (const word of [...known, ...others]) {
          const node = walk(trie, word);
          expect(node !== NOWHERE && trie.endsAt(node)).toBe(known.includes(word));
        }
      }),
    );
  });

  it("holds more beginnings than a number of 16 bits counts", () => {
    const trie = new Trie();
    const many = Array.from(
      { length: 30_000 },
      (_, index) => `${String.fromCharCode(0x4e00 + (index % 20_000))}${index}目`,
    );
    const nodes = many.map((word) => trie.add(word));
    expect(Math.max(...nodes)).toBeGreaterThan(0x10000);
    expect(many.map((word) => walk(trie, word))).toEqual(nodes);
    expect(walk(trie, `${many[29_999]}录`)).toBe(NOWHERE);
  });
});

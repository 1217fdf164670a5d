// The table by which traditional characters are read: the characters that OpenCC folds into common simplified ones, the variants that Hong
// Kong and Taiwan write among them, as one string of pairs.
import hongKong from "opencc-js/dict/HKVariantsRev";
import toTraditional from "opencc-js/dict/STCharacters";
import characters from "opencc-js/dict/TSCharacters";
import taiwan from "opencc-js/dict/TWVariantsRev";

const COMMON = commonCharacters();

/** The module's text. */
export function traditionalCharacters(): string {
  const toSimplified = pairsOf(characters);
  const variants = new Map([...pairsOf(taiwan), ...pairsOf(hongKong)]);
  const folded = (character: string): string => {
    const standard = variants.get(character) ?? character;
    return toSimplified.get(standard) ?? standard;
  };
  const pairs = [...new Set([...toSimplified.keys(), ...variants.keys()])].flatMap((character) => {
    const simplified = folded(character);
    const isUseful = simplified !== character && character.length === 1 && COMMON.has(simplified);
    return isUseful && !COMMON.has(character) ? [character + simplified] : [];
  });
  const onlySimplified = pairsOf(toTraditional);
  const inBoth = new Set(pairs.map((pair) => pair[1]!).filter((character) => !onlySimplified.has(character)));
  return [
    "// Made from the tables of OpenCC (package opencc-js, Apache-2.0) by scripts/traditional-characters.ts.",
    "",
    "/** Each traditional character and the simplified one it is read as. */",
    `export const traditionalCharacters = ${JSON.stringify(pairs.sort().join(""))};`,
    "",
    "/** Those of the simplified ones that traditional texts write too. */",
    `export const writtenInBoth = ${JSON.stringify([...inBoth].sort().join(""))};`,
    "",
  ].join("\n");
}

function pairsOf(table: string): Map<string, string> {
  return new Map(table.split("|").map((row) => row.split(" ") as [string, string]));
}

/** The 3,755 characters of the first level of GB 2312, those of nearly all running text. */
function commonCharacters(): Set<string> {
  const decoder = new TextDecoder("gbk");
  const common = new Set<string>();
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) common.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return common;
}

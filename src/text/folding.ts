import { foldingExceptions } from "../generated/folding-exceptions.js";
import { traditionalCharacters, writtenInBoth } from "../generated/traditional-characters.js";
import { UnitSet } from "./unit-set.js";

/** A traditional character that stands for several simplified ones. */
export interface FoldingException {
  from: string;
  to: string;
  /** Words in which it stays, `^` in its place. */
  keep: readonly string[];
}

/** The simplified form of each traditional character, by code; 0 where there is none. */
const SIMPLIFIED: Uint16Array = new Uint16Array(0x10000);
const TRADITIONAL: UnitSet = new UnitSet();
const SHARED: UnitSet = new UnitSet(writtenInBoth);
/** The simplified characters that no traditional text holds. */
const SIMPLIFIED_ONLY: UnitSet = new UnitSet();
for (let index = 0; index < traditionalCharacters.length; index += 2) {
  SIMPLIFIED[traditionalCharacters.charCodeAt(index)] = traditionalCharacters.charCodeAt(index + 1);
  TRADITIONAL.add(traditionalCharacters.charCodeAt(index));
  const simplified = traditionalCharacters.charCodeAt(index + 1);
  if (!SHARED.has(simplified)) SIMPLIFIED_ONLY.add(simplified);
}

interface CompiledException {
  from: string;
  to: string;
  kept: RegExp;
}

const EXCEPTIONS: readonly CompiledException[] = foldingExceptions.map(({ from, to, keep }) => {
  const words = keep.map((word) => word.replace("^", from));
  return { from, to, kept: new RegExp(`${words.join("|")}|(${from})`, "g") };
});

/** Whether a text is written in traditional characters: it holds more of them than of those that only simplified texts have. */
export function isTraditional(text: string): boolean {
  let at = TRADITIONAL.next(text, 0, text.length);
  if (at === text.length) return false;
  let traditional = 0;
  for (; at < text.length; at = TRADITIONAL.next(text, at + 1, text.length)) traditional++;
  let simplified = 0;
  for (let index = 0; index < text.length && simplified < traditional; index++) {
    if (SIMPLIFIED_ONLY.has(text.charCodeAt(index))) simplified++;
  }
  return simplified < traditional;
}

/** The text with a simplified character for each traditional one, at the same place. */
export function simplify(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = TRADITIONAL.next(text, 0, text.length); at < text.length; ) {
    pieces.push(text.slice(copied, at), String.fromCharCode(SIMPLIFIED[text.charCodeAt(at)] ?? text.charCodeAt(at)));
    copied = at + 1;
    at = TRADITIONAL.next(text, copied, text.length);
  }
  const simplified = pieces.join("") + text.slice(copied);
  return EXCEPTIONS.reduce(
    (folded, { from, to, kept }) =>
      folded.includes(from) ? folded.replace(kept, (word, lone) => (lone === undefined ? word : to)) : folded,
    simplified,
  );
}

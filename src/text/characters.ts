import { SUSPECT } from "./character-diagnostics.js";
import { type OffsetMap, OffsetMapBuilder } from "./offset-map.js";
import { curlQuotes } from "./straight-quotes.js";
import { UnitSet } from "./unit-set.js";

/**
 * What a reader does not see or would not tell from another character: invisible characters, line separators, full-width forms of
 * ASCII, radicals and compatibility forms that stand for hanzi, HTML character references, characters that R wrote as `<U+00A0>`, question
 * marks that were blanks before a wrong decoding. Chinese punctuation (`，：；！？（）`) is full-width by nature and stays; beside hanzi it becomes so again where it was set
 * half-width.
 */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is dropped
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners and variation selectors are meant by themselves
  /[\0-\x08\x0B\x0E-\x1F\x7F-\x84\x86-\x9F\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFFC]|\r\n?|[\x85\u2028\u2029]|[\u2E9F\u2EF3\u2F00-\u2FD5\uF900-\uFAFF\uFF02-\uFF07\uFF0A\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E\uFF61-\uFF65\uFFE0-\uFFE6\xB5]|<U\+[\dA-Fa-f]{4,6}>|&(?:amp;)?(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});|\?{2,}|[,:;!](?=[\u4E00-\u9FFF“‘《（])|(?<=[\u4E00-\u9FFF”’》）)%])[,:;!]/y;
/** What it begins with: everything else is passed over by one look. */
const MAY_BE_ODD = new UnitSet(
  "\r\x85\xAD\xB5\u061C\u180E\u2E9F\u2EF3\uFEFF\uFFFC&<?,:;!",
  ["\0", "\x08"],
  ["\x0B", "\x1F"],
  ["\x7F", "\x9F"],
  ["\u200B", "\u200F"],
  ["\u2028", "\u202E"],
  ["\u2060", "\u206F"],
  ["\u2F00", "\u2FD5"],
  ["\uF900", "\uFAFF"],
  ["\uFE00", "\uFE0F"],
  ["\uFF02", "\uFF07"],
  ["\uFF0A", "\uFF0B"],
  ["\uFF0D", "\uFF19"],
  ["\uFF1C", "\uFF1E"],
  ["\uFF20", "\uFF65"],
  ["\uFFE0", "\uFFE6"],
  // what is reported, though it stays
  ["\uD800", "\uDFFF"],
  ["\uFFFD", "\uFFFD"],
);

const LETTER_BEFORE = /[A-Za-z]/;

/** Chinese punctuation that was set half-width, told by the hanzi beside it. */
const CHINESE: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "!": "！" };

/** Character references that occur in scraped pages; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  zwnj: "",
  zwj: "",
  shy: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  bull: "•",
  times: "×",
  deg: "°",
  plusmn: "±",
  permil: "‰",
  sup2: "²",
  sup3: "³",
  yen: "¥",
  copy: "©",
};

/** A text and the way back to the one it was made from. */
export interface MappedText {
  text: string;
  /** `null`: nothing was changed. */
  map: OffsetMap | null;
}

/** A text without the characters that only get in the way. */
interface CleanedCharacters extends MappedText {
  /** Whether it came with a character that no document should hold. */
  isSuspect: boolean;
}

/** Replaces or drops the characters of `raw` that only get in the way. Line ends become `\n`; a form feed stays. */
export function cleanCharacters(raw: string): CleanedCharacters {
  let isSuspect = false;
  let builder: OffsetMapBuilder | null = null;
  let copied = 0;
  for (let start = 0; ; ) {
    start = MAY_BE_ODD.next(raw, start, raw.length);
    if (start === raw.length) break;
    isSuspect ||= SUSPECT.has(raw.charCodeAt(start));
    ODD.lastIndex = start;
    if (!ODD.test(raw)) {
      start++;
      continue;
    }
    const end = ODD.lastIndex;
    const found = raw.slice(start, end);
    const replacement = replacementOf(found, raw.charAt(start - 1));
    if (replacement !== found) {
      builder ??= new OffsetMapBuilder();
      builder.copy(raw, copied, start);
      copied = end;
      builder.push(replacement, start, copied);
    }
    start = end;
  }
  if (builder === null) return { text: curlQuotes(raw), map: null, isSuspect };
  builder.copy(raw, copied, raw.length);
  const { text, map } = builder.build();
  return { text: curlQuotes(text), map, isSuspect };
}

function replacementOf(found: string, before: string): string {
  const first = found.charAt(0);
  const chinese = CHINESE[first];
  if (chinese !== undefined) return chinese;
  if (first === "&") return dereferenced(found);
  if (first === "<") return characterOf(Number.parseInt(found.slice(ESCAPE.length, -1), 16)) ?? found;
  if (first === "?") return LETTER_BEFORE.test(before) ? found : " ".repeat(found.length);
  if (first === "\r" || first === "\u2028" || first === "\u2029" || first === "\x85" || first === "\v") return "\n";
  const folded = first.normalize("NFKC");
  return folded.length === 1 && folded !== first ? folded : foldable(first) ? first : "";
}

/** Compatibility hanzi without a shorter form are hanzi like others; what else has none is invisible. */
function foldable(unit: string): boolean {
  return unit >= "\u2E80" && unit !== "\uFEFF" && unit !== "\uFFFC" && !(unit >= "\uFE00" && unit <= "\uFE0F");
}

/** What R writes before the number of a character that its locale has not. */
const ESCAPE = "<U+";

function dereferenced(reference: string): string {
  const body = reference.slice(reference.startsWith("&amp;") && reference.length > 5 ? 5 : 1, -1);
  if (body[0] !== "#") return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? reference) : reference;
  const code = /[xX]/.test(body.charAt(1)) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return characterOf(code) ?? reference;
}

/** The character of a number, a blank for white space and nothing for what a reader does not see; `null` where no character has it. */
function characterOf(code: number): string | null {
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!isCharacter) return null;
  const unit = String.fromCodePoint(code);
  if (/[\s\xA0]/.test(unit)) return " ";
  ODD.lastIndex = 0;
  return ODD.test(unit) ? "" : unit;
}

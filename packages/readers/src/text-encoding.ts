import iconv from "iconv-lite";
import type { ReadWarning } from "./document-text.js";
import { ReadError } from "./read-error.js";

/** A text file decoded, with the encoding that it turned out to have. */
export interface DecodedText {
  text: string;
  encoding: string;
  warnings: ReadWarning[];
}

/** What files begin with that tell their encoding. */
export const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];
/** Marks of UTF-32, of which the first begins like that of UTF-16. */
const UTF32_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];
const SAMPLE = 64 * 1024;
const HANZI = /[\u3000-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]/g;
const USUAL = /[\t\n\r -~\u2010-\u203B\u3000-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]/g;
const MOST = 0.9;
/** Too few characters to tell encodings by how often bytes come. */
const FEW_PAIRS = 10;
const LOW_IN_GB = 0.1;
/** GB2312 and GBK are subsets of GB18030. */
const CANONICAL: Record<string, string> = { gb2312: "gb18030", gbk: "gb18030", "x-gbk": "gb18030", utf8: "utf-8" };

/**
 * Decodes a text file. A byte order mark decides; else valid UTF-8; or UTF-8 with damaged bytes; else UTF-16; else GB18030 or
 * Big5 by the range of the second bytes, or as `declared` where there is too little text. Bytes that are none of the encoding become U+FFFD and are reported.
 *
 * @param declared Encoding that the file says of itself, which old pages often get wrong.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  refuseUtf32(bytes);
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? detectEncoding(bytes, declared);
  const text = iconv.decode(bytes as Buffer, encoding, { stripBOM: true });
  const warnings = undecodable(text, encoding, mark?.bytes.length ?? 0, bytes);
  if (declared && canonical(declared) !== encoding) {
    const message = `declared as ${declared}, but the bytes are ${encoding}`;
    warnings.push({ code: "wrong-charset", message, offset: null });
  }
  return { text, encoding, warnings };
}

/**
 * Refuses UTF-32, four bytes for each character, which hardly a program writes and none here reads: by its mark, or since all characters of
 * the text are of the first plane, which leaves two bytes of four empty.
 *
 * @throws {ReadError} `unknown-format`.
 */
export function refuseUtf32(bytes: Uint8Array): void {
  const isMarked = UTF32_MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  if (isMarked || hasEmptyHalves(bytes.subarray(0, SAMPLE)))
    throw new ReadError(
      "unknown-format",
      "a text in UTF-32, which is not read; open it in an editor and save it as UTF-8",
      { advice: "save-as-utf-8" },
    );
}

/** Less is no text. */
const LEAST_CHARACTERS = 4;

/** Whether of each four bytes the same two are empty, and the other two are what texts hold. */
function hasEmptyHalves(sample: Uint8Array): boolean {
  const count = sample.length >> 2;
  if (count < LEAST_CHARACTERS || sample.length % 4 !== 0) return false;
  for (const [low, high, empty, last] of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
  ] as const) {
    const units: number[] = [];
    for (let at = 0; at < 4 * count && sample[at + empty] === 0 && sample[at + last] === 0; at += 4)
      units.push((sample[at + low] ?? 0) + 256 * (sample[at + high] ?? 0));
    const text = String.fromCharCode(...units.slice(0, MOST_UNITS));
    if (units.length === count && (text.match(USUAL)?.length ?? 0) > text.length * MOST) return true;
  }
  return false;
}

/** As many as are given to a function at once. */
const MOST_UNITS = 4096;

function detectEncoding(bytes: Uint8Array, declared: string | null): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isUtf8(bytes) || isBrokenUtf8(sample)) return "utf-8";
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const said = declared ? canonical(declared) : null;
  const { pairs, low } = countPairs(sample);
  if (pairs < FEW_PAIRS && (said === "gb18030" || said === "big5")) return said;
  return low > pairs * LOW_IN_GB && losses(sample, "big5") <= losses(sample, "gb18030") ? "big5" : "gb18030";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** UTF-8 with damaged bytes: most of what is no ASCII are still hanzi of three bytes, which other encodings hardly ever look like. */
function isBrokenUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(sample);
  const hanzi = text.match(HANZI)?.length ?? 0;
  return hanzi > 3 * (text.split("\uFFFD").length - 1);
}

/** UTF-16 without a mark: in one order of its bytes, nearly all are hanzi, full-width marks and ASCII. */
function wideEncoding(sample: Uint8Array): string | null {
  const isWide = (encoding: string) => {
    const text = iconv.decode(sample as Buffer, encoding);
    return (text.match(USUAL)?.length ?? 0) > text.length * MOST;
  };
  return ["utf-16le", "utf-16be"].find(isWide) ?? null;
}

/** The characters of two bytes, and those of them whose second byte is low: half of Big5, next to none of GB2312. */
function countPairs(sample: Uint8Array): { pairs: number; low: number } {
  const count = { pairs: 0, low: 0 };
  for (let index = 0; index + 1 < sample.length; index++) {
    if (sample[index]! < 0x81) continue;
    index++;
    count.pairs++;
    if (sample[index]! < 0xa1) count.low++;
  }
  return count;
}

function losses(sample: Uint8Array, encoding: string): number {
  return iconv.decode(sample as Buffer, encoding).split("\uFFFD").length;
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  return Object.hasOwn(CANONICAL, lower) ? CANONICAL[lower]! : lower;
}

function undecodable(text: string, encoding: string, skipped: number, bytes: Uint8Array): ReadWarning[] {
  const first = text.indexOf("\uFFFD");
  if (first < 0 || writesReplacement(bytes, encoding)) return [];
  const count = text.split("\uFFFD").length - 1;
  const offset = skipped + iconv.encode(text.slice(0, first), encoding).length;
  return [
    { code: "undecodable", message: `${count} characters are not ${encoding}, the first at byte ${offset}`, offset },
  ];
}

/** Whether the file itself holds U+FFFD, left there by whoever saved it. */
function writesReplacement(bytes: Uint8Array, encoding: string): boolean {
  return encoding === "utf-8" && isUtf8(bytes);
}

/**
 * What would drive a terminal, or turn the order of what it shows: control characters without tab and line feed, line separators, marks of
 * direction, tags, and halves of characters.
 */
const DRIVING = /[^\P{Cc}\t\n]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** Shown in place of each, so that offsets in a text still hold. */
const STAND_IN = "\ufffd";

/** A text without the characters that would drive a terminal: each shows as a replacement character of the same length. */
export function printable(text: string): string {
  return text.replace(DRIVING, (character) => STAND_IN.repeat(character.length));
}

/** The same for all texts in a value of plain JSON, keys included; offsets in its texts still hold. */
export function printableValue<Value>(value: Value): Value {
  if (typeof value === "string") return printable(value) as Value;
  if (Array.isArray(value)) return value.map(printableValue) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [printable(key), printableValue(entry)]),
  ) as Value;
}

/**
 * Whether any of them may stand in JSON, where control characters and halves of characters are escapes already; without Unicode classes, which
 * take as long as the writing of the JSON itself. `\udb40` begins a tag.
 */
const MAY_DRIVE = /[\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\udb40]/;

/** JSON whose characters that would drive a terminal are written as escapes: the same value, safe to show. */
export function printableJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  if (!MAY_DRIVE.test(json)) return json;
  return json.replace(DRIVING, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

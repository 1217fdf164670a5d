/** A level of a list: its template, `%1、`, and what makes it another than one that counts in hanzi from 1, followed by a tab. */
export interface DocLevel {
  text: string;
  /** Number of the format (MS-OSHARED, 2.2.1.3): 0 for decimals, 37 for hanzi. */
  format?: number;
  follow?: "tab" | "space" | "nothing";
  start?: number;
  isLegal?: boolean;
  /** Number of the style whose paragraphs stand on it. */
  style?: number;
}

/** Lists made from one definition, each with the number that its first level begins with, if it is another. */
export interface DocListParts {
  levels: readonly DocLevel[];
  lists: readonly (number | null)[];
}

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): number[] => [...word(value), ...word(value >>> 16)];
const FOLLOW = { tab: 0, space: 1, nothing: 2 };
const NO_STYLE = 0x0fff;

/** MS-DOC, 2.9.150: the head of a level, no properties, and its template with characters below ten for the numbers. */
function levelBytes({ text, format = 37, follow = "tab", start = 1, isLegal = false }: DocLevel): number[] {
  const template = text.replace(/%(\d)/g, (_, level: string) => String.fromCharCode(Number(level) - 1));
  const characters = [...template].flatMap((one) => word(one.charCodeAt(0)));
  const head = [...long(start), format, isLegal ? 4 : 0, ...Array(9).fill(0), FOLLOW[follow], ...Array(12).fill(0)];
  return [...head, ...word(template.length), ...characters];
}

/** What the table stream holds of lists: the definitions and behind them their levels, and the lists. */
export function listTables({ levels, lists }: DocListParts): { definitions: Buffer; levels: Buffer; lists: Buffer } {
  const all = Array.from({ length: 9 }, (_, at) => levels[at] ?? { text: "" });
  const styles = all.flatMap(({ style = NO_STYLE }) => word(style));
  const heads = lists.map((start) => [...long(77), ...Array(8).fill(0), start === null ? 0 : 1, 0, 0, 0]);
  const overrides = lists.map((start) => [
    ...long(0xffffffff),
    ...(start === null ? [] : [...long(start), ...long(0x10)]),
  ]);
  return {
    definitions: Buffer.from([...word(1), ...long(77), ...long(0), ...styles, 0, 0]),
    levels: Buffer.from(all.flatMap(levelBytes)),
    lists: Buffer.from([...long(lists.length), ...heads.flat(), ...overrides.flat()]),
  };
}

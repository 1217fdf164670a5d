import { type Level, type List, LONGEST_TEMPLATE, MOST_LEVELS, WordNumbers } from "./word-numbers.js";

/** The list and the level of a paragraph. */
export interface DocListPlace {
  list: string;
  level: number;
}

/** The lists of a document: their numbers, and which styles put their paragraphs on a level of one. */
export interface DocLists {
  numbers: WordNumbers;
  ofStyle: ReadonlyMap<number, DocListPlace>;
}

/** MS-DOC, 2.5.6: where the file information block says that definitions of lists stand, and the lists that are made from them. */
const DEFINITIONS = 0x2e2;
const LISTS = 0x2ea;
/** MS-DOC, 2.9.147, 2.9.131, 2.9.150 and 2.9.134: the sizes of a definition, a list, the head of a level and that of one that is overridden. */
const DEFINITION = 28;
const LIST = 16;
const LEVEL = 28;
const OVERRIDE = 8;
/** A place in a definition of a list that names no style. */
const NO_STYLE = 0x0fff;
/** [MS-OSHARED] 2.2.1.3: the formats of numbers, as files in XML name them; all others are decimals. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [5, "ordinal"],
  [10, "ideographDigital"],
  [11, "japaneseCounting"],
  [14, "decimalFullWidth"],
  [17, "japaneseDigitalTenThousand"],
  [18, "decimalEnclosedCircle"],
  [19, "decimalFullWidth2"],
  [22, "decimalZero"],
  [23, "bullet"],
  [26, "decimalEnclosedFullstop"],
  [27, "decimalEnclosedParen"],
  [28, "decimalEnclosedCircleChinese"],
  [29, "ideographEnclosedCircle"],
  [30, "ideographTraditional"],
  [31, "ideographZodiac"],
  [32, "ideographZodiacTraditional"],
  [33, "taiwaneseCounting"],
  [34, "ideographLegalTraditional"],
  [35, "taiwaneseCountingThousand"],
  [36, "taiwaneseDigital"],
  [37, "chineseCounting"],
  [38, "chineseLegalSimplified"],
  [39, "chineseCountingThousand"],
  [255, "none"],
]);
const FOLLOWED_BY = ["tab", "space", "nothing"];

interface Definition {
  id: number;
  levels: (Level | undefined)[];
  styles: number[];
}

/** Reads the lists of a document; those behind a place where the table is cut short are not there. */
export function docLists(file: Buffer, table: Buffer): DocLists {
  const definitions = definitionsIn(file, table);
  const lists = new Map<string, List>();
  const ofStyle = new Map<number, DocListPlace>();
  const [start, size] = [file.readUInt32LE(LISTS), file.readUInt32LE(LISTS + 4)];
  const count = size < 4 || start + size > table.length ? 0 : table.readUInt32LE(start);
  const room = Math.floor((size - 4) / LIST);
  let at = start + 4 + Math.min(count, room) * LIST;
  for (let index = 0; index < Math.min(count, room); index++) {
    const head = start + 4 + index * LIST;
    const definition = definitions.get(table.readUInt32LE(head));
    const overridden = overridesAt(table, at, table.readUInt8(head + 12));
    at = overridden?.end ?? table.length;
    if (definition === undefined) continue;
    const list = String(index + 1);
    lists.set(list, withOverrides(definition, overridden?.levels ?? []));
    for (const [level, style] of definition.styles.entries())
      if (style !== NO_STYLE && !ofStyle.has(style)) ofStyle.set(style, { list, level });
  }
  return { numbers: new WordNumbers(lists), ofStyle };
}

/** The definitions by number: their heads in a row, and behind these the levels of all of them. */
function definitionsIn(file: Buffer, table: Buffer): Map<number, Definition> {
  const definitions = new Map<number, Definition>();
  const [start, size] = [file.readUInt32LE(DEFINITIONS), file.readUInt32LE(DEFINITIONS + 4)];
  if (size < 2 || start + size > table.length) return definitions;
  const count = Math.min(table.readUInt16LE(start), Math.floor((size - 2) / DEFINITION));
  let at = start + size;
  for (let index = 0; index < count; index++) {
    const head = start + 2 + index * DEFINITION;
    const styles = Array.from({ length: MOST_LEVELS }, (_, level) => table.readUInt16LE(head + 8 + 2 * level));
    const isSimple = (table.readUInt8(head + 26) & 1) === 1;
    const levels: (Level | undefined)[] = [];
    for (let level = 0; level < (isSimple ? 1 : MOST_LEVELS); level++) {
      const read = levelAt(table, at);
      at = read?.end ?? table.length;
      levels.push(read?.level);
    }
    definitions.set(table.readUInt32LE(head), { id: index, levels, styles });
  }
  return definitions;
}

/** A level: its head, how its number and its paragraphs look, and its template, in which a character below ten stands for a number. */
function levelAt(table: Buffer, at: number): { level: Level; end: number } | null {
  if (at + LEVEL + 2 > table.length) return null;
  const text = at + LEVEL + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const end = text + 2 <= table.length ? text + 2 + 2 * table.readUInt16LE(text) : Number.POSITIVE_INFINITY;
  if (end > table.length) return null;
  const flags = table.readUInt8(at + 5);
  const template = table.toString("utf16le", text + 2, end).slice(0, LONGEST_TEMPLATE);
  const level = {
    start: table.readInt32LE(at),
    format: FORMATS.get(table.readUInt8(at + 4)) ?? "decimal",
    text: [...template].map((one) => (one.charCodeAt(0) < MOST_LEVELS ? `%${one.charCodeAt(0) + 1}` : one)).join(""),
    suffix: FOLLOWED_BY[table.readUInt8(at + 15)] ?? "nothing",
    legal: (flags & 4) !== 0,
    restartsBelow: (flags & 8) !== 0 ? table.readUInt8(at + 26) : MOST_LEVELS,
    style: null,
  };
  return { level, end };
}

/** A level that a list counts from another number, or has of its own. */
interface Override {
  at: number;
  start: number | null;
  level: Level | null;
}

/** Behind a place of no meaning the levels that a list overrides, so many. */
function overridesAt(table: Buffer, from: number, count: number): { levels: Override[]; end: number } | null {
  const levels: Override[] = [];
  let at = from + 4;
  for (let index = 0; index < count; index++) {
    if (at + OVERRIDE > table.length) return null;
    const flags = table.readUInt32LE(at + 4);
    const own = (flags & 0x20) !== 0 ? levelAt(table, at + OVERRIDE) : null;
    if ((flags & 0x20) !== 0 && own === null) return null;
    const start = own === null ? table.readInt32LE(at) : own.level.start;
    levels.push({ at: flags & 0xf, start: (flags & 0x10) !== 0 ? start : null, level: own?.level ?? null });
    at = own?.end ?? at + OVERRIDE;
  }
  return { levels, end: at };
}

function withOverrides({ id, levels }: Definition, overrides: readonly Override[]): List {
  const own = [...levels];
  const restarts = new Set<number>();
  for (const { at, start, level } of overrides) {
    const base = level ?? own[at];
    if (base === undefined || at >= MOST_LEVELS) continue;
    own[at] = start === null ? base : { ...base, start };
    if (start !== null) restarts.add(at);
  }
  return { definition: String(id), levels: own, restarts };
}

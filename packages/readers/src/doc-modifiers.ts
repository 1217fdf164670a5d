/** Where a formatting run stands in the file, and its property modifiers (MS-DOC, 2.9.114). */
export interface FormattingRun {
  start: number;
  end: number;
  modifiers: Buffer;
  /** Of paragraphs, the number of their style. */
  style?: number;
}

/** The streams of a document that say how its text looks. */
export interface DocStreams {
  /** The main stream, `WordDocument`. */
  file: Buffer;
  /** The table stream that is in use. */
  table: Buffer;
  /** The data stream, where the document has one. */
  data: Buffer | null;
}

/** MS-DOC, 2.5.6: where the file information block says that the tables of character and paragraph runs stand. */
const CHARACTER_RUNS = 0xfa;
const PARAGRAPH_RUNS = 0x102;
const PAGE = 512;
/** Size of what a page of runs holds for each of them (MS-DOC, 2.9.33 and 2.9.175). */
const CHARACTER_ENTRY = 1;
const PARAGRAPH_ENTRY = 13;
/** A length in two bytes: a table definition. */
const LONG_OPERAND = 0xd608;
/** MS-DOC, 2.6.2: properties that are too long for a page, as those of a row of many cells, stand at this place of the data stream. */
const IN_DATA = [0x6646, 0x6645];

/** The runs of characters. */
export const characterRuns = ({ file, table }: DocStreams): Generator<FormattingRun> =>
  runsOf(file, table, CHARACTER_RUNS, CHARACTER_ENTRY);

/** The runs of paragraphs, with what stands of them in the data stream. */
export function* paragraphRuns({ file, table, data }: DocStreams): Generator<FormattingRun> {
  for (const run of runsOf(file, table, PARAGRAPH_RUNS, PARAGRAPH_ENTRY)) {
    const more = data === null ? null : longModifiers(run.modifiers, data);
    yield more === null ? run : { ...run, modifiers: Buffer.concat([run.modifiers, more]) };
  }
}

function longModifiers(modifiers: Buffer, data: Buffer): Buffer | null {
  const place = IN_DATA.map((wanted) => operandOf(modifiers, wanted)).find((operand) => operand !== null);
  if (place === undefined || place.length < 4) return null;
  const at = place.readUInt32LE(0);
  return at + 2 <= data.length ? data.subarray(at + 2, at + 2 + data.readUInt16LE(at)) : null;
}

/** The formatting runs of a file: a table names pages, each of them once, and a page lists places and what is applied between them. */
function* runsOf(file: Buffer, table: Buffer, at: number, entrySize: number): Generator<FormattingRun> {
  const start = file.readUInt32LE(at);
  const size = file.readUInt32LE(at + 4);
  const count = Math.max(0, Math.floor((size - 4) / 8));
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(start + (count + 1 + index) * 4);
    if (seen.has(number)) continue;
    seen.add(number);
    const page = file.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length < PAGE) continue;
    const runs = page[PAGE - 1]!;
    for (let run = 0; run < runs && (run + 2) * 4 <= PAGE; run++) {
      const entry = (runs + 1) * 4 + run * entrySize;
      const offset = (page[entry] ?? 0) * 2;
      if (offset === 0) continue;
      const applied =
        entrySize === PARAGRAPH_ENTRY
          ? paragraphModifiers(page, offset)
          : { modifiers: characterModifiers(page, offset) };
      yield { start: page.readUInt32LE(run * 4), end: page.readUInt32LE((run + 1) * 4), ...applied };
    }
  }
}

const characterModifiers = (page: Buffer, offset: number): Buffer =>
  page.subarray(offset + 1, offset + 1 + page[offset]!);

/** Behind the length, which counts words, stands the number of the style. */
function paragraphModifiers(page: Buffer, offset: number): Pick<FormattingRun, "modifiers" | "style"> {
  const words = page[offset]!;
  const from = words === 0 ? offset + 2 : offset + 1;
  const length = words === 0 ? 2 * (page[offset + 1] ?? 0) : 2 * words - 1;
  const style = length >= 2 && from + 2 <= page.length ? page.readUInt16LE(from) : 0;
  return { modifiers: page.subarray(from + 2, from + length), style };
}

/** The operand of a modifier, or `null` where it is not applied. */
export function operandOf(modifiers: Buffer, wanted: number): Buffer | null {
  for (let at = 0; at + 2 < modifiers.length; ) {
    const modifier = modifiers.readUInt16LE(at);
    at += 2;
    const size = operandSize(modifiers, at, modifier);
    if (modifier === wanted) return modifiers.subarray(at, at + size);
    at += size;
  }
  return null;
}

/** The first byte or word of an operand, or `null`. */
export function numberOf(operand: Buffer | null): number | null {
  if (operand === null) return null;
  return operand.length >= 2 ? operand.readUInt16LE(0) : (operand[0] ?? null);
}

/** MS-DOC, 2.2.5.1: the upper three bits of a modifier say how long its operand is. */
function operandSize(modifiers: Buffer, at: number, modifier: number): number {
  switch (modifier >> 13) {
    case 0:
    case 1:
      return 1;
    case 2:
    case 4:
    case 5:
      return 2;
    case 3:
      return 4;
    case 7:
      return 3;
    default:
      if (modifier === LONG_OPERAND) return at + 1 < modifiers.length ? modifiers.readUInt16LE(at) + 1 : 2;
      return (modifiers[at] ?? 0) + 1;
  }
}

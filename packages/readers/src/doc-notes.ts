/** MS-DOC, 2.5.6: where the file information block says that the marks of notes stand in the text, and the notes in their story. */
const PLACES = {
  footnotes: { marks: 0xaa, notes: 0xb2 },
  endnotes: { marks: 0x20a, notes: 0x212 },
} as const;
/** Behind its places a mark has a number of two bytes. */
const NUMBER = 2;
/** What stands for a mark that Word numbers, in the text and before the note. */
const MARK = "\x02";

/** The stories of a document that refer to each other. */
interface Stories {
  body: string;
  footnotes: string;
  endnotes: string;
}

/** Writes 〔1〕 where Word shows the number of a note, in the text and before the note: by the order of the marks in the text. */
export function withNoteMarks({ body, footnotes, endnotes }: Stories, file: Buffer, table: Buffer): Stories {
  const kinds = [
    { story: footnotes, ...PLACES.footnotes },
    { story: endnotes, ...PLACES.endnotes },
  ].map(({ story, marks, notes }) => ({
    story,
    marks: placesAt(file, table, marks, NUMBER),
    notes: placesAt(file, table, notes, 0),
  }));
  const shown = kinds.flatMap(({ marks }) => marks.filter((place) => body[place] === MARK));
  const numbers = new Map([...new Set(shown)].sort((a, b) => a - b).map((place, index) => [place, index + 1]));
  const written = kinds.map(({ story, marks, notes }) => {
    const numbered = marks.flatMap((place, index): [number, number][] => {
      const [number, start] = [numbers.get(place), notes[index]];
      return number !== undefined && start !== undefined && story[start] === MARK ? [[start, number]] : [];
    });
    return withMarks(story, numbered).replace(/(〔\d+〕)[ \t]+/g, "$1");
  });
  return { body: withMarks(body, [...numbers]), footnotes: written[0] ?? "", endnotes: written[1] ?? "" };
}

/** A text with marks at these places, which are in order; each place counts once. */
function withMarks(text: string, marks: readonly (readonly [place: number, number: number])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [place, number] of marks) {
    if (place < from) continue;
    parts.push(text.slice(from, place), `〔${number}〕`);
    from = place + 1;
  }
  return parts.join("") + text.slice(from);
}

/** The places of a table of places (MS-DOC, 2.2.2), the last of which ends what stands at the one before it. */
function placesAt(file: Buffer, table: Buffer, at: number, entry: number): number[] {
  const [start, size] = [file.readUInt32LE(at), file.readUInt32LE(at + 4)];
  const count = Math.floor((size - 4) / (4 + entry));
  if (count <= 0 || start + (count + 1) * 4 > table.length) return [];
  return Array.from({ length: count }, (_, index) => table.readUInt32LE(start + index * 4));
}

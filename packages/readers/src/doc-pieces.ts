import iconv from "iconv-lite";

/** A stretch of the text of a DOC file, and where it stands in the main stream. */
export interface DocPiece {
  text: string;
  start: number;
  /** Bytes a character. */
  width: 1 | 2;
}

/** MS-DOC, 2.5.6: where the file information block says that the pieces are listed. */
const PIECES = 0x1a2;
/** MS-DOC, 2.9.38: what stands before the list of pieces, and that list itself. */
const MODIFIERS = 1;
const LIST = 2;
/** MS-DOC, 2.9.177: a piece is described in eight bytes, its place stands in the second half of the first four and the following ones. */
const DESCRIPTION = 8;
const PLACE = 2;
/** MS-DOC, 2.9.73: this bit says that a character takes one byte, and that the place counts twice. */
const ONE_BYTE = 0x40000000;

/**
 * The pieces of a text, in its order.
 *
 * @throws {Error} where they are not in the file, or hold more than it can: pieces of the same place could hold any amount.
 */
export function piecesOf(file: Buffer, table: Buffer): DocPiece[] {
  const at = listOfPieces(file, table);
  const count = Math.max(0, Math.floor((table.readUInt32LE(at) - 4) / (4 + DESCRIPTION)));
  const bounds = at + 4;
  const descriptions = bounds + (count + 1) * 4;
  if (descriptions + count * DESCRIPTION > table.length) throw new Error("a list of pieces that is cut short");
  const pieces: DocPiece[] = [];
  let room = file.length;
  for (let index = 0; index < count; index++) {
    const length = table.readUInt32LE(bounds + (index + 1) * 4) - table.readUInt32LE(bounds + index * 4);
    const place = table.readUInt32LE(descriptions + index * DESCRIPTION + PLACE);
    const piece = pieceAt(file, place, length);
    room -= length;
    if (room < 0) throw new Error("more text than there is in the file");
    pieces.push(piece);
  }
  return pieces;
}

function pieceAt(file: Buffer, place: number, length: number): DocPiece {
  const width = place & ONE_BYTE ? 1 : 2;
  const start = width === 1 ? Math.floor((place & ~ONE_BYTE) / 2) : place;
  if (length < 0 || start < 0 || start + length * width > file.length)
    throw new Error("a piece of text outside of the file");
  const bytes = file.subarray(start, start + length * width);
  return { text: width === 1 ? iconv.decode(bytes, WESTERN) : bytes.toString("utf16le"), start, width };
}

/** Text of one byte a character. Node's own decoder takes it for Latin 1. */
const WESTERN = "windows-1252";

function listOfPieces(file: Buffer, table: Buffer): number {
  let at = file.readUInt32LE(PIECES);
  while (table.readUInt8(at) === MODIFIERS) at += 3 + table.readUInt16LE(at + 1);
  if (table.readUInt8(at) !== LIST) throw new Error("no list of its pieces");
  return at + 1;
}

declare module "word-extractor/lib/word-ole-extractor.js" {
  interface Filter {
    filterUnicode: boolean;
  }
  interface Piece {
    text: string;
    startFilePos: number;
    /** Bytes a character. */
    bpc: number;
  }
  interface Extracted {
    getBody(options: Filter): string;
    getFootnotes(options: Filter): string;
    getEndnotes(options: Filter): string;
    getTextboxes(options: Filter & { includeHeadersAndFooters: boolean; includeBody: boolean }): string;
  }
  export default class WordOleExtractor {
    protected _pieces: Piece[];
    extract(reader: object): Promise<Extracted>;
    writeCharacterProperties(file: Buffer, table: Buffer): void;
    writeParagraphProperties(file: Buffer, table: Buffer): void;
  }
}

declare module "word-extractor/lib/buffer-reader.js" {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
    close(): Promise<void>;
  }
}

declare module "word-extractor/lib/ole-allocation-table.js" {
  export default class AllocationTable {
    _table: number[];
    getSecIdChain(first: number): number[];
  }
}

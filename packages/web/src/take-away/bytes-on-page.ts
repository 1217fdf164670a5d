/** What the writer of CSV asks of Node's buffers, which a page has not: that a text is none, and the mark at the beginning of a file. */
export const Buffer = {
  isBuffer: (): boolean => false,
  from: (bytes: readonly number[]): string =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes)),
};

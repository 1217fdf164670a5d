const LINE_FEED = 0x0a;

/**
 * The lines of a stream in UTF-8, without their ends. A line of more than `most` bytes is `null`: it is passed over as it comes and never
 * held, so that a stream without line feeds takes no memory.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > most) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const line = () => {
    const text = size > most ? null : new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/, "");
    parts = [];
    size = 0;
    return text;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

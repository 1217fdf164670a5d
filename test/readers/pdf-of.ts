import { deflateSync } from "node:zlib";

/** An object of a PDF: what stands in it, or the entries of a dictionary and the stream behind it. */
export type PdfObject = string | { entries?: string; stream: string | Uint8Array };

/** Objects 1, 2, … of a PDF: a catalogue, its pages, and a page with these contents, resources and objects from number 4 on. */
export function onePage(contents: string, resources: string, ...objects: PdfObject[]): PdfObject[] {
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << ${resources} >> >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${contents} >>`,
    ...objects,
  ];
}

const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1");

function written(number: number, object: PdfObject): Buffer {
  if (typeof object === "string") return bytesOf(`${number} 0 obj\n${object}\nendobj\n`);
  const stream = typeof object.stream === "string" ? bytesOf(object.stream) : object.stream;
  const head = `${number} 0 obj\n<< /Length ${stream.length} ${object.entries ?? ""} >>\nstream\r\n`;
  return Buffer.concat([bytesOf(head), stream, bytesOf("\nendstream\nendobj\n")]);
}

/** A PDF with a table of places as text. Objects changed later are written behind all others, with a table of their own. */
export function pdfOf(
  objects: readonly PdfObject[],
  { changed = {}, trailer = "" }: { changed?: Record<number, PdfObject>; trailer?: string } = {},
): Buffer {
  let file: Buffer = bytesOf("%PDF-1.4\n");
  const tableOf = (places: [number, number][], more: string): void => {
    const start = file.length;
    const rows = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
    const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} ${more} >>\nstartxref\n${start}\n%%EOF\n`;
    file = Buffer.concat([file, bytesOf(`xref\n0 1\n0000000000 65535 f \n${rows.join("")}${end}`)]);
  };
  const add = (number: number, object: PdfObject): [number, number] => {
    const at = file.length;
    file = Buffer.concat([file, written(number, object)]);
    return [number, at];
  };
  tableOf(
    objects.map((object, at) => add(at + 1, object)),
    "",
  );
  const first = file.lastIndexOf("xref\n0 1");
  const later = Object.entries(changed);
  if (later.length > 0)
    tableOf(
      later.map(([number, object]) => add(Number(number), object)),
      `/Prev ${first}`,
    );
  return file;
}

/** The same with all that can be packed: streams, objects in a stream of objects, the table of places by differences between its rows. */
export function packedPdfOf(objects: readonly PdfObject[]): Buffer {
  const [container, table] = [objects.length + 1, objects.length + 2];
  const within = objects.flatMap((object, at) => (typeof object === "string" ? [{ number: at + 1, object }] : []));
  let body = "";
  const pairs = within.map(({ number, object }) => {
    const pair = `${number} ${body.length}`;
    body += `${object} `;
    return pair;
  });
  const head = `${pairs.join(" ")} `;
  let file = bytesOf("%PDF-1.5\n");
  const rows = new Map<number, [number, number, number]>([[0, [0, 0, 0]]]);
  const add = (number: number, entries: string, stream: Uint8Array): void => {
    rows.set(number, [1, file.length, 0]);
    const object = { entries: `/Filter /FlateDecode ${entries}`, stream: deflateSync(stream) };
    file = Buffer.concat([file, written(number, object)]);
  };
  for (const [at, object] of objects.entries()) {
    if (typeof object === "string") rows.set(at + 1, [2, container, within.findIndex((one) => one.number === at + 1)]);
    else add(at + 1, object.entries ?? "", Buffer.from(object.stream as string, "latin1"));
  }
  add(container, `/Type /ObjStm /N ${within.length} /First ${head.length}`, bytesOf(head + body));
  const start = file.length;
  rows.set(table, [1, start, 0]);
  const entries = `/Type /XRef /Size ${table + 1} /W [1 3 1] /Root 1 0 R /DecodeParms << /Predictor 12 /Columns 5 >>`;
  add(table, entries, withDifferences([...rows].sort(([a], [b]) => a - b).map(([, row]) => row)));
  return Buffer.concat([file, bytesOf(`startxref\n${start}\n%%EOF\n`)]);
}

/** Rows of five bytes, each as its differences to the one above. */
function withDifferences(rows: readonly [number, number, number][]): Buffer {
  let above = Buffer.alloc(5);
  return Buffer.concat(
    rows.map(([kind, at, index]) => {
      const row = Buffer.from([kind, at >> 16, (at >> 8) & 255, at & 255, index]);
      const differences = row.map((byte, column) => byte - (above[column] ?? 0));
      above = row;
      return Buffer.concat([Buffer.from([2]), differences]);
    }),
  );
}

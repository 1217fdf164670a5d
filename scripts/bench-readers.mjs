// What reading a file costs beside the least that it must cost: the bare text extraction of the PDF library, unzipping and parsing a DOCX.
// Prints the processor time of both and how many times the one is the other.
// usage: node scripts/bench-readers.mjs FILE…   (needs packages/readers/dist)
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { SaxesParser } from "saxes";
import { getDocumentProxy } from "unpdf";
import yauzl from "yauzl";
import { readDocument } from "../packages/readers/dist/index.js";

const RUNS = 5;

async function barePdf(bytes) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await pdf.destroy();
}

async function bareDocx(bytes) {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  await new Promise((resolve, reject) => {
    zip.on("end", resolve).on("error", reject);
    zip.on("entry", (entry) => {
      if (!/^word\/[\w-]+\.xml$/.test(entry.fileName)) return zip.readEntry();
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        new SaxesParser().write((await buffer(stream)).toString("utf8")).close();
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}

/** The least processor time of a few runs, in milliseconds, after one to warm up. */
async function processorTime(work) {
  await work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const bare = { ".pdf": barePdf, ".docx": bareDocx }[extname(file).toLowerCase()];
  if (bare === undefined) continue;
  const least = await processorTime(() => bare(bytes));
  const { pages } = await readDocument(bytes, { name: file });
  const own = await processorTime(() => readDocument(bytes, { name: file }));
  const size = pages ? `${pages.length} pages, ` : "";
  console.log(
    `${file}: ${size}reading ${own.toFixed(0)} ms, the bare library ${least.toFixed(0)} ms, ${(own / least).toFixed(2)} times`,
  );
}

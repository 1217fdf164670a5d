// What reading costs beside the least that it must cost, by processor time: a PDF against the bare text extraction of its library, a DOCX
// against unzipping and parsing its parts, `tifa batch` against reading and analysing the same files one after the other.
// Prints the ratios, of a PDF with the pages that hold tables, which cost more than running text does; beyond the limits after each it ends
// with 1. A DOCX of 4,000 paragraphs and a table of 1,000 rows is made on the way.
// usage: node scripts/bench-readers.mjs FILE…   (needs dist and packages/*/dist)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as docx from "docx";
import { SaxesParser } from "saxes";
import { getDocumentProxy } from "unpdf";
import yauzl from "yauzl";
import { readDocument } from "../packages/readers/dist/index.js";

const ROUNDS = 7;
const LIMITS = { pdf: 1.3, docx: 1.5, batch: 1.5 };
/** The parts that a reader needs. */
const PARTS = /^word\/(?:document\d?|styles|numbering|footnotes|endnotes)\.xml$/;

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
      if (!PARTS.test(entry.fileName)) return zip.readEntry();
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        new SaxesParser().write((await buffer(stream)).toString("utf8")).close();
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}

const processorTime = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * The least processor time of reading and of the bare work, in milliseconds, and the median of what one is to the other in each round; the two
 * take turns, since other work on the machine slows both.
 */
async function compared(own, bare) {
  const [owns, bares] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [await processorTime(own), await processorTime(bare)];
    if (round === 0) continue;
    owns.push(times[0]);
    bares.push(times[1]);
  }
  const ratios = owns.map((time, at) => time / bares[at]).sort((a, b) => a - b);
  return { own: Math.min(...owns), bare: Math.min(...bares), ratio: ratios[ROUNDS >> 1] };
}

function largeDocx() {
  const cell = (text) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const row = (_, at) =>
    new docx.TableRow({ children: [`项目${at}`, `${at * 7}`, `${at * 9}`, `${at % 13}.5`].map(cell) });
  const paragraph = (_, at) =>
    new docx.Paragraph({
      children: [
        new docx.TextRun({ text: `全年办理提案${at}件，`, bold: true, size: 32, font: "仿宋" }),
        new docx.TextRun({ text: `比上年增长${at % 10}.5%，落实资金${at * 3}万元。`, size: 32, font: "仿宋" }),
      ],
    });
  const children = [
    ...Array.from({ length: 4000 }, paragraph),
    new docx.Table({ rows: Array.from({ length: 1000 }, row) }),
  ];
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
}

/** Prints, when a process ends, the processor time of all its threads. */
const REPORT = `data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("RUN",user+system)})`;
const ONE_BY_ONE = `
const { readDocument } = await import(${JSON.stringify(new URL("../packages/readers/dist/index.js", import.meta.url).href)});
const { analyze } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
for (const file of process.argv.slice(1)) {
  try { analyze((await readDocument(file)).text); } catch (error) { console.error(file, error.message); }
}`;

function processorTimeOf(args) {
  const { stderr } = spawnSync(process.execPath, ["--import", REPORT, ...args], { encoding: "utf8" });
  return Number(/RUN (\d+)/.exec(stderr)?.[1]) / 1000;
}

function batchAgainstOneByOne(files, folder) {
  const command = fileURLToPath(new URL("../packages/cli/dist/cli.js", import.meta.url));
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3; round++) {
    least[0] = Math.min(least[0], processorTimeOf([command, "batch", ...files, "-o", join(folder, `out${round}`)]));
    least[1] = Math.min(least[1], processorTimeOf(["--input-type=module", "--eval", ONE_BY_ONE, ...files]));
  }
  const [own, bare] = least;
  return { own, bare };
}

function report(name, { own, bare, ratio = own / bare }, what, limit) {
  const verdict = ratio <= limit ? "" : ", too much";
  console.log(
    `${name}: ${own.toFixed(0)} ms, ${what} ${bare.toFixed(0)} ms, ${ratio.toFixed(2)} times (at most ${limit})${verdict}`,
  );
  if (verdict !== "") process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), "tifa-bench-"));
const large = join(folder, "large.docx");
writeFileSync(large, await largeDocx());
const files = process.argv.slice(2);
const kinds = {
  ".pdf": [barePdf, "the bare extraction of text", LIMITS.pdf],
  ".docx": [bareDocx, "unzipping and parsing", LIMITS.docx],
};
for (const file of [large, ...files]) {
  const [bare, what, limit] = kinds[extname(file).toLowerCase()] ?? [];
  if (bare === undefined) continue;
  const bytes = readFileSync(file);
  const { pages, tables } = await readDocument(bytes, { name: file });
  const withTables = new Set(tables?.map(({ page }) => page)).size;
  const name = pages ? `${file}, ${pages.length} pages, ${withTables} of them with tables` : file;
  const read = () => readDocument(bytes, { name: file });
  report(name, await compared(read, () => bare(bytes)), what, limit);
}
if (files.length > 1)
  report(
    `batch of ${files.length} files`,
    batchAgainstOneByOne(files, folder),
    "reading and analysing one by one",
    LIMITS.batch,
  );
rmSync(folder, { recursive: true });

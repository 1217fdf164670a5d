/**
 * Compares the panel with tables made by reading the reports.
 *
 *     npx tsx scripts/score-truth.ts TRUTH REPORTS
 *
 * TRUTH: a folder with CSV files of the columns place, report_year, indicator, kind, value, max, bound, unit, sentence; an empty value is
 * one that the report does not state. REPORTS: the folder of the reports, whose names hold the place and the year of delivery. Prints a
 * line a miss, a wrong value and a false row, and the score of each indicator.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readDocuments } from "../packages/readers/src/corpus/index.js";
import { type Panel, type PanelCell, panelDocument, panelOf } from "../src/corpus/index.js";

const INDICATORS: Record<string, string> = {
  "GDP growth": "地区生产总值",
  CPI: "居民消费价格",
  "urban jobs": "城镇新增就业",
  "deficit ratio": "赤字率",
};

interface Wanted {
  place: string;
  report_year: string;
  indicator: string;
  kind: "target" | "achieved";
  value: string;
  max: string;
  bound: string;
  sentence: string;
}

const [truth, reports] = process.argv.slice(2);
if (truth === undefined || reports === undefined) {
  console.error("usage: npx tsx scripts/score-truth.ts TRUTH REPORTS");
  process.exit(2);
}

/** Width, spaces and marks that no reader sees are no difference. */
const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\s\u200b]/g, "");

async function panels(folder: string): Promise<Map<string, Panel>> {
  const found = new Map<string, Panel>();
  for await (const document of readDocuments([folder])) {
    const kept = panelDocument(document, { indicators: Object.values(INDICATORS) });
    const name = document.id.split(/[\\/]/).at(-1)!;
    const place = name.startsWith("national") ? "全国" : name.replace(/-.*/, "");
    const key = `${place} ${/\d{4}/.exec(name)?.[0]}`;
    found.set(key, panelOf([kept], { indicators: Object.values(INDICATORS) }));
    if (kept.label.place !== place) console.log(`${name}: place ${kept.label.place ?? "unknown"}`);
    if (kept.planned !== Number(/\d{4}/.exec(name)?.[0]))
      console.log(`${name}: plans for ${kept.planned ?? "no year"}`);
  }
  return found;
}

function difference(wanted: Wanted, cell: PanelCell): string | null {
  const unit = wanted.indicator === "urban jobs" ? 10_000 : 1;
  const values = [cell.value, cell.max].map((value) => (value === null ? "" : String(value * unit)));
  if (Math.abs(Number(values[0]) - Number(wanted.value)) > 1e-9 * Math.abs(Number(wanted.value)))
    return `value ${values[0]}`;
  if (values[1] !== wanted.max) return `max ${values[1]}`;
  if ((cell.figure!.bound ?? "") !== wanted.bound) return `bound ${cell.figure!.bound}`;
  const [a, b] = [plain(wanted.sentence), plain(cell.figure!.sentence)];
  return a.includes(b) || b.includes(a) ? null : `sentence ${cell.figure!.sentence}`;
}

const rows = readdirSync(truth)
  .filter((name) => name.endsWith(".csv"))
  .flatMap((name) => parse(readFileSync(join(truth, name)), { columns: true, bom: true }) as Wanted[]);
const found = await panels(reports);
const score = new Map<string, { right: number; stated: number; false: number }>();
for (const wanted of rows) {
  const { place, report_year: year, indicator, kind } = wanted;
  const short = place.replace(/(?:省|市|(?:回族|壮族|维吾尔)?自治区)$/, "");
  const panel = found.get(`${place} ${year}`) ?? found.get(`${short} ${year}`);
  const of = Number(year) - (kind === "target" ? 0 : 1);
  const row = panel?.rows.find((at) => at.year === of && at.indicator === INDICATORS[indicator]);
  const cell = row?.[kind];
  const counts = score.get(`${indicator} ${kind}`) ?? { right: 0, stated: 0, false: 0 };
  score.set(`${indicator} ${kind}`, counts);
  const where = `${place} ${year} ${indicator} ${kind}`;
  if (wanted.value === "") {
    if (cell?.status !== "stated") continue;
    counts.false++;
    console.log(`FALSE ${where}: ${cell.figure!.text} | ${cell.figure!.sentence.slice(0, 120)}`);
    continue;
  }
  counts.stated++;
  const wrong = cell?.status === "stated" ? difference(wanted, cell) : (cell?.status ?? "no row");
  if (wrong === null) counts.right++;
  else
    console.log(
      `MISS  ${where}: ${wanted.value} ${wanted.max} ${wanted.bound}: ${wrong} | ${wanted.sentence.slice(0, 120)}`,
    );
}
for (const [name, { right, stated, false: extra }] of score)
  console.log(`${name.padEnd(24)} ${right}/${stated}, false ${extra}`);

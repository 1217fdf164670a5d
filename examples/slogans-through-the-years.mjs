// How slogans come and go, as a chart: node examples/slogans-through-the-years.mjs [FOLDER]
// (elsewhere: npm install @observablehq/plot linkedom)
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { seriesOfFiles } from "tifa-readers/corpus";
import { table } from "./table.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("documents/沅溪县/", import.meta.url));
const { terms, documents } = await seriesOfFiles([folder]);
const years = [...new Set(documents.map(({ year }) => year))].filter(Boolean).sort();

const spread = new Map();
for (const { term, count } of terms) if (count > 0) spread.set(term, (spread.get(term) ?? 0) + 1);
const rate = (term, year) => terms.find((row) => row.term === term && row.year === year)?.perThousand ?? 0;
const firstYear = (term) => years.find((year) => rate(term, year) > 0);
const shown = [...spread]
  .sort((a, b) => b[1] - a[1])
  .slice(0, 14)
  .map(([term]) => term)
  .sort((a, b) => firstYear(a) - firstYear(b));

const { document } = parseHTML("<html><body></body></html>");
const places = shown.flatMap((term) => years.map((year) => ({ term, year: String(year), rate: rate(term, year) })));
const chart = Plot.plot({
  document,
  width: 900,
  height: 560,
  marginLeft: 160,
  marginTop: 60,
  style: { background: "white", fontFamily: "sans-serif", fontSize: "13px" },
  x: { type: "band", axis: "top", label: "每千字出现次数", tickSize: 0 },
  y: { domain: shown, label: null, tickSize: 0 },
  color: { scheme: "oranges", domain: [0, 4] },
  marks: [
    Plot.cell(places, { x: "year", y: "term", fill: "rate", inset: 1 }),
    Plot.text(
      places.filter((place) => place.rate > 0),
      { x: "year", y: "term", text: (place) => place.rate.toFixed(1) },
    ),
  ],
});
chart.setAttribute("xmlns", "http://www.w3.org/2000/svg");
const file = join(mkdtempSync(join(tmpdir(), "tifa-chart-")), "slogans.svg");
writeFileSync(file, chart.outerHTML);

const rows = [...shown]
  .reverse()
  .map((term) => [term, ...years.map((year) => rate(term, year).toFixed(1).replace("0.0", "·"))]);
console.log(table([["", ...years.map(String)], ...rows], [24, ...years.map(() => 5)]).join("\n"));
console.log(`\nChart: ${file}`);

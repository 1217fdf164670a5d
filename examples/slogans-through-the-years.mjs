// How slogans come and go, as a chart: node examples/slogans-through-the-years.mjs [FOLDER]
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as echarts from "echarts";
import { seriesOfFiles } from "tifa/corpus";
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
  .sort((a, b) => firstYear(b) - firstYear(a));

const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: 560 });
chart.setOption({
  title: { text: "提法与年份：每千字出现次数", left: "center", top: 12 },
  grid: { left: 150, right: 30, top: 60, bottom: 90 },
  xAxis: { type: "category", data: years.map(String), position: "top", axisTick: { show: false } },
  yAxis: { type: "category", data: shown, axisTick: { show: false } },
  visualMap: {
    min: 0,
    max: 3,
    orient: "horizontal",
    left: "center",
    bottom: 16,
    inRange: { color: ["#fff5eb", "#b30000"] },
  },
  series: [
    {
      type: "heatmap",
      data: shown.flatMap((term, y) => years.map((year, x) => [x, y, rate(term, year)])),
      label: { show: true, formatter: ({ value }) => (value[2] > 0 ? value[2].toFixed(1) : "") },
      itemStyle: { borderColor: "#fff", borderWidth: 2 },
    },
  ],
});
const file = join(mkdtempSync(join(tmpdir(), "tifa-chart-")), "slogans.svg");
writeFileSync(file, chart.renderToSVGString());
chart.dispose();

const rows = [...shown]
  .reverse()
  .map((term) => [term, ...years.map((year) => rate(term, year).toFixed(1).replace("0.0", "·"))]);
console.log(table([["", ...years.map(String)], ...rows], [24, ...years.map(() => 5)]).join("\n"));
console.log(`\nChart: ${file}`);

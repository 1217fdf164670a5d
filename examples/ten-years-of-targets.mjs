// What a county promised and what it reached, through ten years: node examples/ten-years-of-targets.mjs [FOLDER]
import { fileURLToPath } from "node:url";
import { seriesOfFiles } from "tifa-readers/corpus";
import { table } from "./table.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("documents/", import.meta.url));
const indicators = ["地区生产总值", "一般公共预算收入", "城镇新增就业"];
const { targets } = await seriesOfFiles([folder], { indicators });

const BOUNDS = { min: "≥ ", max: "≤ ", about: "≈ " };
const figure = (found) => `${BOUNDS[found.bound] ?? ""}${found.text}`;
const WHY = {
  mentioned: "spoken of without a figure",
  "not-mentioned": "plan without it",
  "no-plan": "report without a plan",
  "no-document": "no report",
};

for (const indicator of indicators) {
  console.log(`\n${indicator}`);
  const rows = targets
    .filter((row) => row.indicator === indicator && row.reason !== "no-document")
    .map(({ place, year, target, reason, achieved, difference, met }) => [
      place,
      String(year),
      target ? figure(target) : `(${WHY[reason]})`,
      target?.commitment ?? "",
      achieved ? `→ ${figure(achieved)}` : "",
      difference === null ? "" : `${difference > 0 ? "+" : ""}${difference}`,
      met === null ? "" : met ? "met" : "missed",
    ]);
  console.log(table(rows, [10, 6, 30, 10, 14, 8, 8]).join("\n"));
}

const { mention } = targets.find(({ reason }) => reason === "mentioned") ?? {};
if (mention) console.log(`\nWithout a figure: ${mention.sentence}`);

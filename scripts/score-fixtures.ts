// Scores the analysis of every document under fixtures/ against its expectation: npm run score:fixtures [-- --misses] [SLUG].
import { analyze } from "../src/index.js";
import { compare, f1 } from "../test/support/compare.js";
import { readFixtures } from "../test/support/expected.js";
import { METRICS, type Tally } from "../test/support/marks.js";

const names = process.argv.slice(2);
const wanted = names.filter((name) => !name.startsWith("--"));
const totals = Object.fromEntries(METRICS.map((metric) => [metric, { right: 0, extra: 0, missed: 0 }])) as Record<
  string,
  Tally
>;
const fixtures = readFixtures().filter(({ slug }) => wanted.length === 0 || wanted.includes(slug));
const columns: string[][] = [];
for (const { slug, source, expected } of fixtures) {
  const { tallies, misses } = compare(source, expected, analyze(source));
  if (names.includes("--misses")) for (const miss of misses) console.log(`${slug}\t${miss}`);
  columns.push(METRICS.map((metric) => (100 * f1(tallies[metric])).toFixed(0).padStart(5)));
  for (const metric of METRICS) {
    for (const key of ["right", "extra", "missed"] as const) totals[metric]![key] += tallies[metric][key];
  }
}
fixtures.forEach(({ slug }, i) => {
  console.log(`${i + 1} ${slug}`);
});
console.log(`\n${"".padEnd(22)}${fixtures.map((_, i) => String(i + 1).padStart(5)).join("")}`);
METRICS.forEach((metric, i) => {
  const { right, extra, missed } = totals[metric]!;
  const counts = `${right} right, ${extra} extra, ${missed} missed`;
  const total = (100 * f1(totals[metric]!)).toFixed(1).padStart(6);
  console.log(`${metric.padEnd(15)} ${total}${columns.map((column) => column[i]).join("")}   ${counts}`);
});

// Prints what tifa finds in one report: npm run demo [-- FILE]
import { readFileSync } from "node:fs";
import { analyze, locate } from "tifa";
import { table } from "./table.mjs";

const file = process.argv[2] ?? new URL("../fixtures/county-government/source.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const { meta, sections, achievements, targets, slogans, honours, diagnostics } = analyze(text);

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (words) => (colour ? `\u001b[1m${words}\u001b[0m` : words);
const print = (heading, items, limits, row) => {
  if (items.length === 0) return;
  console.log(`\n${bold(`${heading} (${items.length})`)}\n${table(items.map(row), limits).join("\n")}`);
};
const squeeze = (words) => words.replace(/\s+/g, " ");
const sign = { up: "↑", down: "↓" };
const bounds = { min: "≥", max: "≤", about: "≈" };
const line = (span) => `${locate(text, span.start).line}:${locate(text, span.start).column}`;

const claimRow = ({ quantity, indicator, verb, change, period, commitment, section }) => [
  squeeze(indicator?.text ?? "—"),
  squeeze(verb?.text ?? ""),
  `${change ? sign[change] : " "} ${squeeze(quantity.text)}`,
  `${bounds[quantity.bound] ?? "="} ${quantity.value}${quantity.max === null ? "" : `–${quantity.max}`} ${quantity.unit}`,
  squeeze(period?.text ?? ""),
  commitment ?? "",
  squeeze(sections.find(({ id }) => id === section)?.title ?? ""),
  line(quantity.span),
];
const CLAIM_WIDTHS = [28, 10, 16, 22, 12, 9, 24, 8];

console.log(bold(meta.title ?? "(no title)"));
console.log([meta.issuer, meta.speaker, meta.date, meta.genre].filter(Boolean).join(" · "));
print("Sections", sections, [60, 10], ({ level, label, title, role }) => [
  `${"  ".repeat(level - 1)}${label}${squeeze(title)}`,
  role ?? "",
]);
print("Achievements", achievements, CLAIM_WIDTHS, claimRow);
print("Targets", targets, CLAIM_WIDTHS, claimRow);
print("Slogans", slogans, [34, 11, 4, 44, 44], ({ term, kind, occurrences, gloss }) => {
  const members = occurrences.find((occurrence) => occurrence.members)?.members ?? [];
  const shown = members.map((member) => squeeze(member.text)).join("、");
  return [term, kind, `×${occurrences.length}`, shown, gloss?.en ?? ""];
});
print("Honours", honours, [12, 40, 12, 30, 40], ({ kind, title, verb, level, giver, subject }) =>
  [kind, (title ?? verb).text, level ?? "", giver?.text ?? "", subject?.text ?? ""].map(squeeze),
);
print("Diagnostics", diagnostics, [8, 18, 90], ({ code, message, span }) => [line(span), code, message]);

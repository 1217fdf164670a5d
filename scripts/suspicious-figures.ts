// Lists the figures of the files in a folder that a careful reader would look at twice: npx tsx scripts/suspicious-figures.ts FOLDER
// They are not wrong for that; the list is for people who look for classes of misreadings.
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { readDocument } from "../packages/readers/src/index.js";
import { analyze } from "../src/index.js";
import type { Claim, Quantity } from "../src/types.js";

interface Suspicion {
  name: string;
  holds(quantity: Quantity, text: string): boolean;
}

const VERB_UNITS = /^(?:[增新提达完建实推开落通到升降减超同比较为是有在和与及等的了])/;
const AROUND = 14;

const SUSPICIONS: readonly Suspicion[] = [
  { name: "percent over 1,000", holds: ({ kind, value }) => kind === "percent" && value > 1000 },
  { name: "points over 100", holds: ({ kind, value }) => kind === "points" && value > 100 },
  { name: "rank over 1,000", holds: ({ kind, value }) => kind === "rank" && value > 1000 },
  { name: "joined over a line", holds: ({ span }, text) => /\d\s*\n\s*[\d.]/.test(text.slice(span.start, span.end)) },
  { name: "blank inside the digits", holds: ({ span }, text) => /\d\s\d/.test(text.slice(span.start, span.end)) },
  { name: "unit that is a verb or particle", holds: ({ unit }) => VERB_UNITS.test(unit) },
  {
    name: "unit that no table knows",
    holds: ({ unit, kind, value }) =>
      kind === "count" &&
      unit.length === 1 &&
      value >= 1e4 &&
      !/[个個项件户人名家台套条次只头支张吨亩元辆份股册种]/.test(unit),
  },
  { name: "zero", holds: ({ value, max }) => value === 0 && max === null },
  {
    name: "looks like a year",
    holds: ({ value, text }) => /^(?:19|20)\d\d\D?/.test(text) && value >= 1900 && value < 2100,
  },
  { name: "begins with a zero", holds: ({ text }) => /^0\d/.test(text) },
  {
    name: "digit before it",
    holds: ({ span }, text) =>
      /\d[\d.,，]?$|[.,]$/.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
      /^\d/.test(text.slice(span.start, span.end)) &&
      text[span.start - 1] !== "，",
  },
  {
    name: "digit after it",
    holds: ({ span }, text) => /^[\d]/.test(text.slice(span.end)) && /\d$/.test(text.slice(span.start, span.end)),
  },
  {
    name: "range the wrong way or too wide",
    holds: ({ value, max }) => max !== null && (max <= value || (value > 0 && max > 100 * value)),
  },
  { name: "more than 10^15", holds: ({ value }) => Math.abs(value) > 1e15 },
];

function* filesIn(folder: string): Iterable<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which folder: npx tsx scripts/suspicious-figures.ts FOLDER");
const counts = new Map<string, number>();
let files = 0;
for (const path of filesIn(folder)) {
  const text = await readText(path);
  if (text === null) continue;
  files++;
  const { achievements, targets } = analyze(text);
  for (const { quantity } of [...achievements, ...targets] as Claim[]) {
    for (const { name } of SUSPICIONS.filter((suspicion) => suspicion.holds(quantity, text))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const { start, end } = quantity.span;
      const before = text.slice(Math.max(0, start - AROUND), start);
      const place = `${before}⟨${text.slice(start, end)}⟩${text.slice(end, end + AROUND)}`.replace(/\s*\n\s*/g, "⏎");
      process.stdout.write(`${relative(folder, path)}\t${name}\t${quantity.value} ${quantity.unit}\t${place}\n`);
    }
  }
}
process.stdout.write(`\n${files} files\n`);
for (const [name, count] of counts) process.stdout.write(`${count}\t${name}\n`);

/** The text of a file, `null` where the file is none that the readers know. */
async function readText(path: string): Promise<string | null> {
  try {
    return (await readDocument(path)).text;
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : error}\n`);
    return null;
  }
}

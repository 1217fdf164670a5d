// Makes a fixture out of a text: npm run new-fixture -- SLUG TEXTFILE
// The expectation is what the program finds now. Read every row against the text and correct it by hand before committing it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Analysis, analyze, type Claim } from "../src/index.js";

const [slug, file] = process.argv.slice(2);
if (!slug || !/^[a-z0-9-]+$/.test(slug) || !file) throw new Error("usage: npm run new-fixture -- SLUG TEXTFILE");
const folder = new URL(`../fixtures/${slug}/`, import.meta.url);
if (existsSync(folder)) throw new Error(`fixtures/${slug} exists already`);

const source = readFileSync(file, "utf8");
mkdirSync(folder);
writeFileSync(new URL("source.txt", folder), source);
writeFileSync(new URL("expected.json", folder), layOut(expectation(analyze(source))));

function around({ start, end }: { start: number; end: number }, before: number, after: number): string {
  return source.slice(Math.max(0, start - before), end + after).replace(/\s+/gu, "");
}

function expectation({ meta, sections, achievements, targets, slogans }: Analysis) {
  const claims = [...achievements, ...targets].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
  return {
    knownMisses: [],
    meta,
    sections: sections.map(({ title, label, level, role, heading }) => {
      return { title, label, level, ...(role && { role }), ctx: around(heading, 0, 4) };
    }),
    claims: claims.map(claimRow),
    slogans: slogans.map(({ term, kind, occurrences }) => {
      const expansions = occurrences.flatMap(({ members }) => (members ? [members.map((member) => member.text)] : []));
      return { term, kind, ctx: around(occurrences[0]!.span, 5, 4), alt: [], expansions };
    }),
  };
}

function claimRow({ quantity, indicator, verb, status, change, period, baseline, commitment }: Claim) {
  const { text, span, value, max, unit, bound } = quantity;
  return {
    q: text,
    ctx: around(span, 9, 2),
    value,
    ...(max !== null && { max }),
    unit,
    indicator: indicator?.text ?? null,
    verb: verb?.text ?? null,
    status,
    change,
    bound,
    ...(commitment && { commitment }),
    ...(period && { period: { text: period.text, from: period.from, to: period.to } }),
    ...(baseline && { baseline: baseline.text }),
  };
}

/** One row a line, so that a correction is a line in a diff. */
function layOut(expected: object): string {
  const parts = Object.entries(expected).map(([key, value]) => {
    const rows = Array.isArray(value)
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${rows}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

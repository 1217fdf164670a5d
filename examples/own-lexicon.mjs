// Terms that only the reader knows, with members and a rendering of their own: node examples/own-lexicon.mjs
import { readFileSync } from "node:fs";
import { createAnalyzer } from "tifa";
import { lexiconEntrySchema } from "tifa/schema";
import { table } from "./table.mjs";

const lexicon = [
  {
    term: "一核两带三区",
    kind: "numeral",
    variants: ["一核两带"],
    members: ["县城核心区", "沿江产业带", "环山生态带"],
    en: "one core, two belts and three zones",
    since: 2014,
    source: "county master plan",
  },
  { term: "三个百亿", kind: "numeral", en: "the three ten-billion-yuan projects", source: "county report of 2018" },
  { term: "工业强县", kind: "formulation", zh: "以工业立县的方针", source: "county report of 2023" },
].map((entry) => lexiconEntrySchema.parse(entry));

const plain = createAnalyzer();
const informed = createAnalyzer({ lexicon });
const own = new Set(lexicon.map(({ term }) => term));
const rows = [2014, 2016, 2018, 2023].flatMap((year) => {
  const text = readFileSync(new URL(`documents/沅溪县/${year}.txt`, import.meta.url), "utf8");
  const before = new Set(plain.analyze(text).slogans.map(({ term }) => term));
  const found = informed.analyze(text).slogans.filter(({ gloss }) => gloss && own.has(gloss.term));
  return found.map(({ term, gloss, occurrences }) => {
    const { start, end } = occurrences[0].span;
    const known = before.has(term) ? "found before, now glossed" : "found by the lexicon alone";
    return [String(year), text.slice(start, end), gloss.term, gloss.en ?? gloss.zh, gloss.source, known];
  });
});
console.log(
  table([["year", "as written", "entry", "gloss", "source", ""], ...rows], [6, 16, 16, 38, 24, 28]).join("\n"),
);

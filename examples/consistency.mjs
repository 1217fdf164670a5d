// Checks a report's figures against each other: node examples/consistency.mjs [FILE]
import { readFileSync } from "node:fs";
import { locate } from "tifa";
import { checkConsistency, INCONSISTENCIES } from "tifa/consistency";

const file = process.argv[2] ?? new URL("./checked/report.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const findings = checkConsistency(text);

for (const { code, message, span, sentence } of findings) {
  const { line, column } = locate(text, span.start);
  console.log(`line ${line}, column ${column}: ${INCONSISTENCIES[code]}`);
  console.log(`  ${message}`);
  console.log(`  ${text.slice(sentence.start, sentence.end).trim()}\n`);
}
console.log(`${findings.length} place(s) do not agree. Which side is wrong, the text does not say.`);

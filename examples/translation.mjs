// Checks the figures of a translation: node examples/translation.mjs [ORIGINAL TRANSLATION]   (npm install compromise)
import { readFileSync } from "node:fs";
import { checkTranslation } from "tifa/bilingual";

const example = (name) => new URL(`./checked/${name}.txt`, import.meta.url);
const [zh = example("original"), en = example("translation")] = process.argv.slice(2);
const { figures, findings, slogans } = checkTranslation(readFileSync(zh, "utf8"), readFileSync(en, "utf8"));

console.log(`${figures.paired} of ${figures.zh} Chinese figures are in the translation; ${findings.length} findings\n`);
for (const { problems, message, zhSentence, enSentence } of findings) {
  console.log(`${problems.join(", ")}: ${message}`);
  console.log(`  ${zhSentence?.text ?? "—"}`);
  console.log(`  ${enSentence?.text ?? "—"}\n`);
}
for (const { term, official, en: used } of slogans) {
  console.log(`${used === null ? "not used" : "used    "}  ${term}  ${official}`);
}

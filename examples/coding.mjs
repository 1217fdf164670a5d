// Learns to tell kinds of policy instruments from sentences that were coded by hand, says how well, and codes a report.
// npm run build && node examples/coding.mjs [FILE]   (elsewhere: npm install @node-rs/jieba natural ml-confusion-matrix)
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeDocument, createCoder, trainCoder } from "tifa/corpus";
import { readExamples } from "tifa-readers/corpus";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const percent = (share) => `${(100 * share).toFixed(1)}%`;

const examples = await readExamples(file("policy-instruments.csv"));
const model = trainCoder(examples, { folds: 10 });

const { accuracy, chance, kappa, labels, confusion } = model.evaluation;
console.log(`${examples.length} coded sentences, 10-fold cross-validation`);
console.log(`accuracy ${percent(accuracy)}, always the commonest label ${percent(chance)}, Cohen's kappa ${kappa}\n`);

console.table(
  Object.fromEntries(
    labels.map(({ label, precision, recall, f1 }, row) => [
      label,
      {
        precision,
        recall,
        f1,
        ...Object.fromEntries(labels.map(({ label: other }, column) => [`→ ${other}`, confusion[row][column]])),
      },
    ]),
  ),
);

for (const [label, words] of Object.entries(model.tellingWords)) {
  console.log(`${label}: ${words.map(({ word }) => word).join("、")}`);
}

const id = process.argv[2] ?? file("documents/沅溪县/2023.txt");
const coded = codeDocument({ id, text: readFileSync(id, "utf8") }, createCoder(model));
console.log("\nThe ten sentences of a report that the model is surest of:");
for (const { label, probability, text: sentence } of coded
  .filter(({ probability }) => probability !== null)
  .sort((a, b) => b.probability - a.probability)
  .slice(0, 10)) {
  console.log(`${label} ${probability.toFixed(2)}  ${sentence.slice(0, 60)}`);
}

import { loadPackage } from "../../load-package.js";

/** What the classifier of `natural` writes into JSON and is restored from. */
export interface BayesState {
  docs: { label: string; text: string[] }[];
  features: Record<string, number>;
  classifier: {
    classFeatures: Record<string, Record<string, number>>;
    classTotals: Record<string, number>;
    totalExamples: number;
    smoothing: number;
  };
}

/** Of `natural`, the naive Bayes classifier over words that are given as lists. */
export interface BayesClassifier extends BayesState {
  addDocument(words: readonly string[], label: string): void;
  train(): void;
  getClassifications(words: readonly string[]): { label: string; value: number }[];
}

interface BayesClass {
  new (): BayesClassifier;
  restore(state: unknown): BayesClassifier;
}

const ADVICE = "coding needs the package natural: npm install natural";

/** The root of `natural` loads databases, reads `.env` and prints; this part of it does nothing of the kind. */
function loaded(): BayesClass {
  return loadPackage((require) => require("natural/lib/natural/classifiers/bayes_classifier") as BayesClass, ADVICE);
}

/** A classifier that has learnt from these words. */
export function trainedBayes(examples: readonly { words: readonly string[]; label: string }[]): BayesClassifier {
  const classifier = withoutPrototypes(new (loaded())());
  for (const { words, label } of examples) classifier.addDocument(words, label);
  classifier.train();
  return classifier;
}

/** The classifier that was saved. */
export function restoredBayes(state: BayesState): BayesClassifier {
  return withoutPrototypes(loaded().restore(structuredClone(state)));
}

/** Labels and words are keys there: `constructor` or `__proto__` must be one like any other. */
function withoutPrototypes(bayes: BayesClassifier): BayesClassifier {
  const { features, classifier } = bayes;
  bayes.features = bare(features);
  classifier.classFeatures = bare(classifier.classFeatures);
  classifier.classTotals = bare(classifier.classTotals);
  return bayes;
}

const bare = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, record);

/** The likeliest label, the first by name where two are equally so; `null` where the classifier knows none of the words. */
export function codingBy(
  classifier: BayesClassifier,
  words: readonly string[],
): { label: string; probability: number } | null {
  if (!words.some((word) => Object.hasOwn(classifier.features, word))) return null;
  const classes = classifier.getClassifications(words);
  classes.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
  const whole = classes.reduce((sum, { value }) => sum + value, 0);
  const { label, value } = classes[0]!;
  return { label, probability: Number((whole > 0 ? value / whole : 1 / classes.length).toFixed(4)) };
}

import type { ConfusionMatrix } from "ml-confusion-matrix";
import { greatest } from "../../collections/extremes.js";
import { loadPackage } from "../../load-package.js";
import { cohenKappa } from "../statistics/kappa.js";
import { toDecimals } from "../statistics/rounding.js";
import { codingBy, trainedBayes } from "./bayes.js";

const ADVICE = "trainCoder measures with ml-confusion-matrix: npm install ml-confusion-matrix";

/** How well one label was told from the others. */
export interface LabelScore {
  /** The label, as the examples have it. */
  label: string;
  /** Examples of the label. */
  support: number;
  /** Of the sentences that the coder gave the label, the part that has it, from 0 to 1; 0 where it gave it to none. */
  precision: number;
  /** Of the examples of the label, the part that the coder gave it to, from 0 to 1. */
  recall: number;
  /** Harmonic mean of precision and recall, from 0 to 1. */
  f1: number;
}

/** How well a coder does on sentences that it has not learnt from, by cross-validation. Plain JSON. */
export interface CodingEvaluation {
  /** Different coded sentences, over all labels. */
  examples: number;
  /** Parts of the cross-validation. */
  folds: number;
  /** The part of the examples that got the right label, from 0 to 1. */
  accuracy: number;
  /** The accuracy of always giving the commonest label. */
  chance: number;
  /**
   * Cohen's kappa: agreement beyond what the two distributions of labels would give by chance (Cohen 1960). Always
   * defined, as a coder has two labels at the least.
   */
  kappa: number;
  /** Mean of the labels' F1. */
  macroF1: number;
  /** The labels one by one, sorted. */
  labels: LabelScore[];
  /** Rows: the researcher's label; columns: the coder's; both in the order of `labels`, and a last column for sentences without a known word. */
  confusion: number[][];
}

/** No label is the empty string. */
const UNCODED = "";

/** An example as the classifier sees it. */
export interface FeatureExample {
  words: readonly string[];
  label: string;
}

/**
 * Cross-validation: the examples of each label are dealt out to the folds in turn, so that every fold has its share, and each fold is coded by
 * a classifier that has learnt from the others. The same examples in the same order give the same figures.
 */
export function crossValidate(examples: readonly FeatureExample[], folds: number): CodingEvaluation {
  const foldOf = dealtOut(examples, folds);
  const predicted: string[] = new Array(examples.length).fill(UNCODED);
  for (let fold = 0; fold < folds; fold++) {
    const coder = trainedBayes(examples.filter((_, at) => foldOf[at] !== fold));
    for (const [at, { words }] of examples.entries())
      if (foldOf[at] === fold) predicted[at] = codingBy(coder, words)?.label ?? UNCODED;
  }
  const actual = examples.map(({ label }) => label);
  const labels = [...new Set(actual)].sort();
  const matrix = matrixClass().fromLabels(actual, predicted, { labels: [...labels, UNCODED] });
  const scores = labels.map((label) => scoreOf(matrix, label));
  return {
    examples: examples.length,
    folds,
    accuracy: toFour(matrix.getAccuracy()),
    chance: toFour(greatest(scores.map(({ support }) => support)) / examples.length),
    // with two labels at the least chance cannot explain everything
    kappa: toFour(cohenKappa(actual.map((label, at) => [label, predicted[at] ?? UNCODED] as const)) ?? Number.NaN),
    macroF1: toFour(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length),
    labels: scores,
    confusion: matrix.getMatrix().slice(0, labels.length),
  };
}

function matrixClass(): typeof ConfusionMatrix {
  return loadPackage((require) => require("ml-confusion-matrix") as typeof import("ml-confusion-matrix"), ADVICE)
    .ConfusionMatrix;
}

function dealtOut(examples: readonly FeatureExample[], folds: number): number[] {
  const dealt = new Map<string, number>();
  return examples.map(({ label }) => {
    const turn = dealt.get(label) ?? 0;
    dealt.set(label, turn + 1);
    return turn % folds;
  });
}

function scoreOf(matrix: ConfusionMatrix<string>, label: string): LabelScore {
  const truePositives = matrix.getTruePositiveCount(label);
  const given = truePositives + matrix.getFalsePositiveCount(label);
  const support = truePositives + matrix.getFalseNegativeCount(label);
  const f1 = given + support === 0 ? 0 : (2 * truePositives) / (given + support);
  const share = (of: number): number => (of === 0 ? 0 : toFour(truePositives / of));
  return { label, support, precision: share(given), recall: share(support), f1: toFour(f1) };
}

const toFour = (value: number): number => toDecimals(value, 4);

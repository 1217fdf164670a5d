import { z } from "zod";
import { TifaError } from "../../errors.js";
import { resolveSegmenter } from "../../segmenters/resolve-segmenter.js";
import type { Segmenter } from "../../types.js";
import { type BayesState, codingBy, restoredBayes, trainedBayes } from "./bayes.js";
import { type CodingEvaluation, crossValidate } from "./evaluation.js";
import { type CodedExample, examplesByLabel, LEAST_EXAMPLES } from "./examples.js";
import { featuresOf } from "./features.js";
import { type TellingWord, tellingWords } from "./telling-words.js";

/** A coder that has learnt, as JSON: keep it in a file, and code with it later. */
export interface CodingModel {
  /** Tells the file from other JSON. */
  format: "tifa-coding-model";
  /** Version of the format; `createCoder` takes no other. */
  version: 1;
  /** The labels that it gives, two or more, sorted. */
  labels: string[];
  /** Name of the segmenter that it was trained with; it codes with that one only. */
  segmenter: string;
  /** How well it did in cross-validation on the examples that it was trained with. */
  evaluation: CodingEvaluation;
  /** The words that speak most clearly for each label. */
  tellingWords: Record<string, TellingWord[]>;
  /** What the classifier of the package `natural` is restored from; it holds the words of the examples. */
  classifier: BayesState;
}

/** A sentence with the label that a coder gives it. */
export interface Coding {
  /** `null` where the model knows no word of the sentence. */
  label: string | null;
  /** Probability of the label by the model, between 0 and 1, or `null`. Naive Bayes is surer than it should be: use it to rank, not as a rate. */
  probability: number | null;
}

/** How a coder is trained and tested. */
export interface TrainOptions {
  /** Parts of the cross-validation, 2 to 10. Default 10. */
  folds?: number | undefined;
  /** Telling words for each label. Default 10. */
  mostWords?: number | undefined;
  /** Default on Node: `@node-rs/jieba`. */
  segmenter?: Segmenter | undefined;
}

const MOST_WORDS = 10;

/**
 * Learns to code sentences as a researcher has, and says how well it does by cross-validation.
 *
 * @param examples Coded sentences, ten different ones or more of each label.
 * @throws {TifaError} `too-few-examples` saying what is missing; `bad-example` where one is empty or coded twice; `missing-peer` where the
 *   package `natural` is not installed.
 * @example
 * const model = trainCoder(examples);
 * console.log(model.evaluation.accuracy, model.evaluation.chance, model.evaluation.kappa);
 * writeFileSync("model.json", JSON.stringify(model));
 */
export function trainCoder(examples: readonly CodedExample[], options: TrainOptions = {}): CodingModel {
  const segmenter = resolveSegmenter(options.segmenter);
  const folds = Math.min(Math.max(2, Math.trunc(options.folds ?? LEAST_EXAMPLES)), LEAST_EXAMPLES);
  const learnt = [...examplesByLabel(examples)].flatMap(([label, texts]) =>
    texts.map((text) => ({ label, words: featuresOf(text, segmenter) })),
  );
  const { docs, features, classifier } = trainedBayes(learnt);
  const state: BayesState = { docs, features, classifier };
  const evaluation = crossValidate(learnt, folds);
  return {
    format: "tifa-coding-model",
    version: 1,
    labels: evaluation.labels.map(({ label }) => label),
    segmenter: segmenter.name,
    evaluation,
    tellingWords: tellingWords(state, options.mostWords ?? MOST_WORDS),
    classifier: JSON.parse(JSON.stringify(state)) as BayesState,
  };
}

const stateSchema = z.object({
  docs: z.array(z.object({ label: z.string(), text: z.array(z.string()) })),
  features: z.record(z.string(), z.number()),
  classifier: z.looseObject({
    classFeatures: z.record(z.string(), z.record(z.string(), z.number())),
    classTotals: z.record(z.string(), z.number()),
    totalExamples: z.number(),
    smoothing: z.number(),
  }),
});
const modelSchema = z.looseObject({
  format: z.literal("tifa-coding-model"),
  version: z.literal(1),
  labels: z.array(z.string()).min(2),
  segmenter: z.string(),
  classifier: stateSchema,
});

/**
 * A function that codes sentences with a model that was trained before.
 *
 * @param model What `trainCoder` returned, or its JSON read back.
 * @throws {TifaError} `bad-model` where it is none, or was trained with another segmenter; `missing-peer` without the package `natural`.
 * @example
 * const code = createCoder(JSON.parse(readFileSync("model.json", "utf8")));
 * code("设立专项资金2亿元，支持中小企业技术改造。"); // { label: "supply", probability: 0.98 }
 */
export function createCoder(
  model: CodingModel,
  options: { segmenter?: Segmenter | undefined } = {},
): (sentence: string) => Coding {
  const segmenter = resolveSegmenter(options.segmenter);
  const checked = modelSchema.safeParse(model);
  if (!checked.success) throw new TifaError("bad-model", "model: not a coding model that this version of tifa wrote");
  if (checked.data.segmenter !== segmenter.name) {
    const message = `model: trained with the segmenter ${checked.data.segmenter}, asked to code with ${segmenter.name}`;
    throw new TifaError("bad-model", message, ["segmenter"]);
  }
  const classifier = restoredBayes(model.classifier);
  return (sentence) => codingBy(classifier, featuresOf(sentence, segmenter)) ?? { label: null, probability: null };
}

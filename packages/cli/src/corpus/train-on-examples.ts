import { type Segmenter, TifaError } from "tifa";
import { type CodedExample, type CodingModel, trainCoder } from "tifa/corpus";
import { readExamples } from "tifa-readers/corpus";

/** What learning from a file of examples came to: a model, or why the examples are none to learn from. */
export type Training =
  | { model: CodingModel }
  | { bad: string }
  /** How many different sentences each label has. */
  | { few: readonly (readonly [label: string, count: number])[] };

/**
 * Reads coded examples and learns to code from them.
 *
 * @throws What the readers and the system throw where the file cannot be read.
 */
export async function trainOnExamples(
  file: string,
  options: { segmenter: Segmenter | undefined; folds: number | undefined },
): Promise<Training> {
  let examples: readonly CodedExample[] = [];
  try {
    examples = await readExamples(file);
    return { model: trainCoder(examples, options) };
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    if (error.code === "bad-example") return { bad: error.message };
    if (error.code !== "too-few-examples") throw error;
    return { few: countsOf(examples) };
  }
}

function countsOf(examples: readonly CodedExample[]): (readonly [label: string, count: number])[] {
  const texts = new Map<string, Set<string>>();
  for (const { text, label } of examples) texts.set(label, (texts.get(label) ?? new Set()).add(text.trim()));
  return [...texts].map(([label, { size }]) => [label, size]);
}

import { groupBy } from "../../collections/group-by.js";
import { TifaError } from "../../errors.js";

/** A sentence that a researcher has coded. */
export interface CodedExample {
  /** The sentence; white space around it does not count. */
  text: string;
  /** The code that the researcher gave it. */
  label: string;
}

/** A label needs so many different sentences before anything is learnt from them. */
export const LEAST_EXAMPLES = 10;

/** The examples by label, each text once. Throws {@link TifaError} where they are too few to learn from or contradict each other. */
export function examplesByLabel(examples: readonly CodedExample[]): Map<string, string[]> {
  const labelOf = new Map<string, string>();
  for (const [index, { text, label }] of examples.entries()) {
    if (text.trim() === "" || label.trim() === "") {
      throw new TifaError("bad-example", `examples[${index}]: expected a text and a label, one is empty`, [index]);
    }
    const known = labelOf.get(text.trim());
    if (known !== undefined && known !== label.trim()) {
      const message = `examples[${index}]: the same text is coded ${known} and ${label.trim()}; decide for one`;
      throw new TifaError("bad-example", message, [index]);
    }
    labelOf.set(text.trim(), label.trim());
  }
  const byLabel = new Map<string, string[]>();
  for (const [label, entries] of groupBy(labelOf, ([, label]) => label))
    byLabel.set(
      label,
      entries.map(([text]) => text),
    );
  requireEnough(byLabel);
  return byLabel;
}

function requireEnough(byLabel: ReadonlyMap<string, string[]>): void {
  if (byLabel.size < 2) {
    throw new TifaError("too-few-examples", `coding needs two labels or more, got ${byLabel.size}`);
  }
  const short = [...byLabel].filter(([, texts]) => texts.length < LEAST_EXAMPLES);
  if (short.length === 0) return;
  const missing = short.map(
    ([label, { length }]) => `${label} has ${length}, ${LEAST_EXAMPLES - length} more are needed`,
  );
  throw new TifaError(
    "too-few-examples",
    `coding needs ${LEAST_EXAMPLES} different sentences of each label: ${missing.join("; ")}`,
  );
}

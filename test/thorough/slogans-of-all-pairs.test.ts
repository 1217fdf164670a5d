import { expect, test } from "vitest";
import { compareSlogans } from "../../src/corpus/compare/slogans.js";
import { termKey } from "../../src/corpus/terms/term-key.js";
import { manyDocuments } from "../corpus/documents.js";

test("over all pairs of documents, none that stands in both is new or dropped", () => {
  const documents = manyDocuments();
  const keyed = new Map(documents.map((document) => [document, termKey(document.text)]));
  let judged = 0;
  for (const before of documents) {
    for (const after of documents) {
      if (before === after) continue;
      for (const { fate, before: old, after: young } of compareSlogans(before, after)) {
        if (fate === "kept") continue;
        judged++;
        // a reworded term may stand in the other text within its new form
        if (fate === "reworded") continue;
        if (old) expect(keyed.get(after)!.includes(termKey(old.term)), `${old.term} in ${after.id}`).toBe(false);
        if (fate === "new") {
          expect(keyed.get(before)!.includes(termKey(young!.term)), `${young!.term} in ${before.id}`).toBe(false);
        }
      }
    }
  }
  expect(judged).toBeGreaterThan(1000);
});

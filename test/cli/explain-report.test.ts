import { expect, test } from "vitest";
import { explainReport } from "../../packages/cli/src/explain/explain-command.js";
import { explainAll } from "../../src/index.js";

test("colours stay, and what a text holds cannot set any", () => {
  const text = "全市新建\u001b[31m桥梁12座。";
  const report = explainReport(explainAll(text), text, "zh", true);
  expect(report).toContain("\u001b[1m12座\u001b[22m");
  expect(report).not.toContain("\u001b[31m");
  expect(report).toContain("\uFFFD[31m");
  const plain = explainReport(explainAll(text), text, "zh", false);
  expect(plain).not.toContain("\u001b");
});

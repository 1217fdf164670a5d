import { expect, test } from "vitest";
import { textFileOf } from "../../packages/cli/src/batch/kept-texts.js";

test.each([
  ["reports/2024.pdf", /^reports\/2024\.pdf\.txt$/],
  ["/data/2024.pdf", /^data\/2024\.pdf\.txt$/],
  ["a.zip!/临江县/报告.docx", /^a\.zip!\/临江县\/报告\.docx\.txt$/],
  ["rows.jsonl#12", /^rows\.jsonl#12\.txt$/],
  ["../2024.pdf", /^_\/2024\.pdf\.[0-9a-f]{8}\.txt$/],
  ["a:b?.pdf", /^a_b_\.pdf\.[0-9a-f]{8}\.txt$/],
  [`${"县".repeat(100)}.pdf`, /^县{10,70}\.[0-9a-f]{8}\.txt$/],
])("the text of %s is kept below the folder", (id, wanted) => {
  expect(textFileOf(id)).toMatch(wanted);
});

test("paths that look alike once made safe are kept apart", () => {
  expect(textFileOf("../a.pdf")).not.toBe(textFileOf("_/a.pdf"));
  expect(textFileOf("a:b.pdf")).not.toBe(textFileOf("a?b.pdf"));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fillReportPage, reportJsonIn } from "../../packages/output/src/report-page.js";
import { analyze } from "../../src/index.js";

const template = '<body><script type="application/json" id="tifa-data"></script><script>run()</script></body>';

function page(text: string): string {
  return fillReportPage(template, { language: "zh", documents: [{ id: "a.txt", text, analysis: analyze(text) }] });
}

test("what goes into a page comes out of it", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</script>", "<!--<script>", "$& $1 $$", "\u2028\u2029\u0000\uD800", "]]>"),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const filled = page(text);
      expect(JSON.parse(reportJsonIn(filled)!).documents[0].text).toBe(text);
      expect(filled.split("<script").length).toBe(template.split("<script").length);
      expect(filled.split("</script").length).toBe(template.split("</script").length);
    }),
  );
});

test("a page without a place for data is refused", () => {
  expect(() => fillReportPage("<body></body>", { language: "zh", documents: [] })).toThrow(/no empty data block/);
  expect(() => fillReportPage(page("一"), { language: "zh", documents: [] })).toThrow(/no empty data block/);
  expect(reportJsonIn("<body></body>")).toBeNull();
});

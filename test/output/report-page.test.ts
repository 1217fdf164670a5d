import fc from "fast-check";
import { expect, test } from "vitest";
import { fillReportPage, reportDataIn } from "../../packages/output/src/report-page.js";
import { analyze } from "../../src/index.js";
import { placeOf, textHash } from "../../src/review/index.js";

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
      expect(reportDataIn(filled)!.documents[0]!.text).toBe(text);
      expect(filled.split("<script").length).toBe(template.split("<script").length);
      expect(filled.split("</script").length).toBe(template.split("</script").length);
    }),
  );
});

test("a page without a place for data is refused", () => {
  expect(() => fillReportPage("<body></body>", { language: "zh", documents: [] })).toThrow(/no empty data block/);
  expect(() => fillReportPage(page("一"), { language: "zh", documents: [] })).toThrow(/no empty data block/);
  expect(reportDataIn("<body></body>")).toBeNull();
});

test("analyses and verdicts come out of a page as they went in", () => {
  const text = "2023年，新增就业1.2万人。";
  const documents = [{ id: "a.txt", text, analysis: analyze(text) }];
  const verdicts = [
    {
      document: textHash(text),
      file: "a.txt",
      item: placeOf(text, "achievement", documents[0]!.analysis.achievements[0]!.quantity.span),
      verdict: "right" as const,
      read: {},
      by: "A",
      at: "2026-01-01T00:00:00.000Z",
    },
  ];
  const data = reportDataIn(fillReportPage(template, { language: "en", documents, verdicts }));
  expect(data).toEqual({ language: "en", documents, verdicts });
});

test("a document of a damaged page is refused, not shown in part", () => {
  const filled = page("全年新增就业1.2万人。".repeat(50));
  const damaged = filled.replace(/("packed":".{40})..../, "$1AAAA");
  expect(() => reportDataIn(damaged)).toThrow(SyntaxError);
  expect(() => reportDataIn(filled.replace(/"bytes":\d+/, '"bytes":20'))).toThrow(/a\.txt: damaged/);
  expect(() => reportDataIn(filled.replace(/"bytes":\d+/, '"bytes":1e15'))).toThrow(/a\.txt: damaged/);
});

test("many like documents make a page much smaller than their analyses", () => {
  const text = "2023年，城镇新增就业1.2万人，粮食总产量达到30万吨。坚持稳中求进工作总基调。\n".repeat(100);
  const document = { id: "a.txt", text, analysis: analyze(text) };
  const filled = fillReportPage(template, { language: "zh", documents: [document] });
  expect(filled.length).toBeLessThan(JSON.stringify(document).length / 4);
});

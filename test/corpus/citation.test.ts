import { expect, test } from "vitest";
import { type CitedDocument, cite, citedDocument, labelOf } from "../../src/corpus/index.js";
import { documentOf } from "./documents.js";

const NOWHERE = { publication: null, issue: null, edition: null, url: null, accessed: null };
const REPORT: CitedDocument = {
  author: "周明",
  title: "政府工作报告",
  issuer: "临江县人民政府",
  documentNumber: null,
  date: "2024-01-09",
  mark: "R",
  published: NOWHERE,
};
const NOTICE: CitedDocument = {
  author: "临江县人民政府",
  title: "关于做好春耕的通知",
  issuer: "临江县人民政府",
  documentNumber: "临政发〔2024〕3号",
  date: "2024-02-20",
  mark: "Z",
  published: NOWHERE,
};
const URL = "https://example.org/1.html";
const PLACE = { path: "二、2024年工作安排", paragraph: 12, sentence: 3, page: 5 };

test.each<[string, CitedDocument, string, string]>([
  [
    "a report",
    REPORT,
    "周明. 政府工作报告[R]. 临江县人民政府, 2024-01-09: 5",
    "周明, 政府工作报告, 临江县人民政府, January 9, 2024, p. 5",
  ],
  [
    "a report on the web",
    { ...REPORT, published: { ...NOWHERE, url: URL, accessed: "2026-03-01" } },
    "周明. 政府工作报告[R/OL]. 临江县人民政府, 2024: 5(2024-01-09)[2026-03-01]",
    "周明, 政府工作报告, 临江县人民政府, January 9, 2024, p. 5",
  ],
  [
    "a newspaper",
    { ...REPORT, published: { ...NOWHERE, publication: "临江日报", edition: "2" } },
    "周明. 政府工作报告[N]. 临江日报, 2024-01-09(2)",
    "周明, “政府工作报告,” 临江日报, January 9, 2024, p. 5",
  ],
  [
    "a gazette",
    { ...NOTICE, published: { ...NOWHERE, publication: "临江县人民政府公报", issue: "3" } },
    "临江县人民政府. 关于做好春耕的通知: 临政发〔2024〕3号[J]. 临江县人民政府公报, 2024(3): 5",
    "临江县人民政府, “关于做好春耕的通知,” 临政发〔2024〕3号, 临江县人民政府公报, no. 3 (February 20, 2024), p. 5",
  ],
  [
    "a numbered document",
    NOTICE,
    "临江县人民政府. 关于做好春耕的通知: 临政发〔2024〕3号[A]. 2024-02-20: 5",
    "临江县人民政府, 关于做好春耕的通知, 临政发〔2024〕3号, February 20, 2024, p. 5",
  ],
  [
    "a web page",
    { ...NOTICE, documentNumber: null, published: { ...NOWHERE, url: URL, accessed: "2026-03-01" } },
    "临江县人民政府. 关于做好春耕的通知[EB/OL]. 2024: 5(2024-02-20)[2026-03-01]",
    "临江县人民政府, “关于做好春耕的通知,” February 20, 2024, p. 5",
  ],
  [
    "a text that says nothing",
    { ...REPORT, author: null, issuer: null, date: null },
    "政府工作报告[R]: 5",
    "政府工作报告, p. 5",
  ],
])("%s", (_, cited, gbt7714, chicago) => {
  const found = cite(cited, PLACE, "增长6%。");
  const address = cited.published.url === null ? "" : `. ${URL}`;
  expect(found.gbt7714).toBe(`“增长6%。”${gbt7714}（二、2024年工作安排，第12段第3句）${address}.`);
  const read = cited.published.url === null ? "" : `, accessed March 1, 2026, ${URL}`;
  expect(found.chicago).toBe(`${chicago}, sec. 二、2024年工作安排, para. 12, sentence 3${read}: “增长6%。”`);
});

test("a metadata table says where a document was published", () => {
  const document = {
    ...documentOf("1.txt", "临江县政府工作报告\n全年增长6%。"),
    given: { other: { 出处: "临江日报", 版次: "2", 备注: "x" } },
  };
  expect(citedDocument(document, labelOf(document)).published).toEqual({
    ...NOWHERE,
    publication: "临江日报",
    edition: "2",
  });
});

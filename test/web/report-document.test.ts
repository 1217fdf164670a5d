import { describe, expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { coreOf, MARK_KINDS } from "../../packages/web/src/model/mark-kinds.js";
import { coversByParagraph, opened, reportDocument } from "../../packages/web/src/model/report-document.js";
import { analyze } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { squash } from "../support/squashed.js";

const documentOf = (text: string) =>
  reportDocument(opened(pageDocument({ id: "a.txt", text, analysis: analyze(text) })), 1);

describe.each(readFixtures())("$slug", ({ source }) => {
  const document = documentOf(source);

  test("every mark stands in the paragraphs, whole", () => {
    const count = document.analysis.slogans.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    expect(document.marks.length).toBe(
      document.analysis.achievements.length +
        document.analysis.targets.length +
        document.analysis.honours.length +
        count,
    );
    const shown = document.paragraphs.flatMap(({ pieces }) => pieces);
    for (const mark of document.marks) {
      const { start, end } = coreOf(mark);
      const text = shown
        .filter((piece) => piece.start < end && start < piece.end)
        .map((piece) => piece.text.slice(Math.max(0, start - piece.start), end - piece.start))
        .join("");
      expect(squash(text)).toBe(squash(mark.text));
    }
  });

  test("paragraphs stand in order, and the heading of every section stands in one", () => {
    const { paragraphs, analysis } = document;
    for (const [index, { start, end, pieces }] of paragraphs.entries()) {
      expect(start).toBeLessThan(end);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      if (index > 0) expect(start).toBeGreaterThanOrEqual(paragraphs[index - 1]!.end);
    }
    const headings = paragraphs.flatMap(({ heading }) => (heading ? [heading.id] : []));
    expect(headings).toEqual(analysis.sections.map(({ id }) => id));
  });

  test("covers are given to the paragraphs that they touch", () => {
    const { paragraphs, covers } = document;
    const found = coversByParagraph(paragraphs, covers);
    for (const [index, { start, end }] of paragraphs.entries()) {
      expect(new Set(found[index])).toEqual(new Set(covers.filter((cover) => cover.start < end && start < cover.end)));
    }
  });
});

test("a paragraph is whole, whatever line ends and page numbers cut it", () => {
  const { paragraphs } = documentOf("一、工作回顾\n全年办理提案2\n19件，立案\n— 3 —\n235件。");
  expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toEqual([
    "一、工作回顾",
    "全年办理提案219件，立案235件。",
  ]);
  expect(paragraphs.map(({ headingOnly, section }) => [headingOnly, section])).toEqual([
    [true, 0],
    [false, 0],
  ]);
});

test("a character reference shows the character", () => {
  const [paragraph] = documentOf("办理提案&#50;19件。").paragraphs;
  expect(paragraph!.pieces.map(({ text }) => text).join("")).toBe("办理提案219件。");
});

test("figures that share an indicator share its mark", () => {
  const document = documentOf("城乡居民收入分别达41280元和22650元。");
  const shared = document.covers.filter(({ label }) => label.part === "indicator");
  expect(shared.map(({ label }) => label.marks.length)).toEqual([2]);
});

test("ids of marks are unique, and their kinds known", () => {
  const document = documentOf(readFixtures()[0]!.source);
  expect(document.markById.size).toBe(document.marks.length);
  const names = MARK_KINDS.map(({ name }) => name);
  for (const { kind, id } of document.marks) {
    expect(names).toContain(kind);
    expect(id).toMatch(new RegExp(`^${kind}-\\d`));
  }
});

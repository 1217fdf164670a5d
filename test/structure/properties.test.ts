import fc from "fast-check";
import { expect, test } from "vitest";
import { splitClauses } from "../../src/structure/clauses.js";
import { read } from "./read.js";

const PIECE = fc.constantFrom(
  ..."一、 （一） (二) 1. 2． （1） ① —— ● 第一章 第二节 第三条 一是 二是 第一， 附件：1. 目录 各位代表： 各位代表！".split(
    " ",
  ),
  ..."2023年工作回顾 今年工作安排 总体要求： 加强组织领导 完善工作机制。 坚持创新驱动。 新增就业3200人， 增长6.5%。 我们清醒地看到，还存在问题。".split(
    " ",
  ),
  ..."“ ” （ ） 《 》 。 ， ； ： 、 ！".split(" "),
  "\n",
  "\n",
  "全县上下团结奋斗，办成了一批大事实事，各项工作迈出坚实步伐。",
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("sections stand in order, inside their parents, and their headings hold label and title", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { sections } = read(text);
      sections.forEach((section, index) => {
        expect(section.id).toBe(index);
        expect(section.span.start).toBe(section.heading.start);
        expect(section.heading.end).toBeGreaterThan(section.heading.start);
        expect(section.span.end).toBeGreaterThanOrEqual(section.heading.end);
        expect(section.span.end).toBeLessThanOrEqual(text.length);
        const heading = text.slice(section.heading.start, section.heading.end).replaceAll("\n", "");
        expect(heading.startsWith(section.label)).toBe(true);
        expect(heading).toContain(section.title);
        const before = sections[index - 1];
        if (before !== undefined) expect(section.heading.start).toBeGreaterThanOrEqual(before.heading.end);
        if (section.parent === null) return;
        const parent = sections[section.parent]!;
        expect(parent.level).toBeLessThan(section.level);
        expect(parent.span.start).toBeLessThan(section.span.start);
        expect(parent.span.end).toBeGreaterThanOrEqual(section.span.end);
      });
    }),
    { numRuns: 400 },
  );
});

test("sentences stand in order inside their blocks, outside headings, and hold all the text of the body", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { blocks, sentences, sections } = read(text);
      let last = 0;
      for (const { start, end, block, section } of sentences) {
        const { start: from, end: to, body, section: of } = blocks[block]!;
        expect(start).toBeGreaterThanOrEqual(Math.max(last, from, body));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(to);
        expect(section).toBe(of);
        if (section !== null) expect(start).toBeGreaterThanOrEqual(sections[section]!.heading.end);
        last = end;
      }
      const told = sentences.map(({ start, end }) => text.slice(start, end)).join("");
      const bodies = blocks
        .filter(({ kind }) => kind !== "apparatus")
        .map(({ body, end }) => text.slice(body, end))
        .join("");
      expect(told.replaceAll(/\s/g, "")).toBe(bodies.replaceAll(/\s/g, ""));
    }),
    { numRuns: 400 },
  );
});

test("clauses and their items stand in order and leave out nothing but marks", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      let last = 0;
      for (const { start, end, items } of splitClauses(text, 0, text.length)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start)).toMatch(/^[，,；;：:。！!？?]*$/);
        let item = start;
        for (const span of items) {
          expect(text.slice(item, span.start)).toMatch(/^、*$/);
          expect(span.end).toBeGreaterThan(span.start);
          item = span.end;
        }
        last = end;
      }
    }),
    { numRuns: 400 },
  );
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../../src/text/normalize.js";
import { PARTED } from "../../src/text/note-marks.js";
import { growth, MOST_GROWTH } from "../support/growth.js";
import { LINES } from "./line-cases.js";
import { PAGES } from "./page-cases.js";

const LAYOUTS = [...LINES, ...PAGES];

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are dropped too
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners and variation selectors are meant by themselves
  /[\s\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD\u061C\u180E\uFE00-\uFE0F\uFFFC\0-\x1F\x7F-\x9F]/g;
const squash = (text: string): string => text.normalize("NFKC").replace(INVISIBLE, "");

describe("normalize", () => {
  test.each(LAYOUTS)("$name", ({ raw, clean }) => {
    expect(normalize(raw.join("\n")).text.split("\n")).toEqual(clean);
  });

  test.each(["\r\n", "\r", "\u2028", "\u2029", "\u0085"])("takes %j for a line end", (end) => {
    for (const { raw, clean } of LAYOUTS) expect(normalize(raw.join(end)).text).toBe(clean.join("\n"));
  });

  test("keeps its own clean text as it is", () => {
    for (const { name, clean } of LAYOUTS) {
      if (!/index block|tables/.test(name)) expect(normalize(clean.join("\n")).text).toBe(clean.join("\n"));
    }
  });
});

describe("the way back to the raw text", () => {
  test("leads from every piece to where it stood", () => {
    const { raw, text, toRaw } = normalize("增长 ３．５\n％，达１２０&nbsp;亿元");
    const spanOf = (piece: string) => {
      const span = toRaw(text.indexOf(piece), text.indexOf(piece) + piece.length);
      return raw.slice(span.start, span.end);
    };
    expect(text).toBe("增长3.5%，达120亿元");
    expect(spanOf("3.5%")).toBe("３．５\n％");
    expect(spanOf("增长3")).toBe("增长 ３");
    expect(spanOf("120亿元")).toBe("１２０&nbsp;亿元");
  });

  const pieces = fc.constantFrom(
    ..."全年完成投资亿元增长一、（一）“”《》，。；：！？%％０９1２3.．ＡaBz \t\n\r　\u2028\u200B\u200F\uFEFF\0\f\u00A0\uD800\uDC00㎡①⑫Ⅱ…—-·⼈",
    "？？",
    "??",
    "&nbsp;",
    "&ldquo;",
    "&#12288;",
    "[1]",
    "〔2019〕5号",
    "- 3 -",
    "第1页",
    "来源：",
    "名词解释",
    "　　",
    "\n\n",
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  );

  test.each(["0[1] 2", "投资3亿元[1] GDP", "3% [2] 4%"])(
    "goes forward where white space stands beside the mark of a note: %s",
    (raw) => {
      const { text, toRaw } = normalize(raw);
      const starts = [...text].map((_, index) => toRaw(index, index + 1).start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(text).toMatch(/\s/);
    },
  );

  test("is in range, monotone and true for any string", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, written, toRaw } = normalize(raw);
        expect(written.length).toBe(text.length);
        let latest = 0;
        for (let index = 0; index < text.length; index++) {
          const { start, end } = toRaw(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(latest);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          latest = start;
          const unit = written[index]!;
          if (unit.trim() === "") continue;
          const found = raw.slice(start, end);
          if (!found.startsWith("&")) expect(squash(found)).toBe(squash(unit));
          else if (found.length === 1) expect(unit).toBe("&");
        }
        expect(toRaw(text.length, text.length).end).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("drops nothing but white space, invisible characters and furniture", () => {
    const words = fc.array(fc.constantFrom(..."全年完成投资亿元增长，。12 ０％\n　\u200B"), { maxLength: 80 });
    fc.assert(
      fc.property(words, (units) => {
        const raw = units.join("");
        const withoutNumbers = raw.split("\n").filter((line) => !/^\s*\d+\s*$/.test(line.normalize("NFKC")));
        fc.pre(withoutNumbers.length === raw.split("\n").length);
        expect(squash(normalize(raw).written)).toBe(squash(raw));
      }),
    );
  });
});

describe("line wraps", () => {
  const PARAGRAPHS = LAYOUTS.flatMap(({ clean }) => clean).filter(
    (line) => line.length > 70 && line.length < 200 && line.includes("。"),
  );
  const HEADINGS = ["一、过去一年工作回顾", "（二）推动产业转型升级", "2024年工作安排"];

  /** Lines of `width` hanzi; no line begins with a closing mark, and numbers are not cut. */
  function wrap(paragraph: string, width: number, indent: string): string {
    let line = indent;
    const lines: string[] = [];
    for (const [word] of paragraph.matchAll(/[A-Za-z\d.%]+|[“‘《（]?.[，。、；：！？”’》）%]*/gu)) {
      const columns = (text: string): number => [...text].reduce((sum, unit) => sum + (unit < "\u1100" ? 1 : 2), 0);
      if (line.trim() !== "" && columns(line + word) > width * 2) {
        lines.push(line);
        line = "";
      }
      line += word;
    }
    return [...lines, line].join("\n");
  }

  const documents = fc
    .array(fc.tuple(fc.constantFrom(...HEADINGS), fc.shuffledSubarray(PARAGRAPHS, { minLength: 2, maxLength: 5 })), {
      minLength: 2,
      maxLength: 4,
    })
    .map((parts) => parts.flatMap(([heading, paragraphs]) => [heading, ...paragraphs]));

  test("of a column with indents are undone", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 24, max: 40 }), (lines, width) => {
        const raw = lines.map((line) => wrap(line, width, "　　")).join("\n");
        expect(normalize(raw).text).toBe(lines.join("\n"));
      }),
    );
  });

  test("of a column with blank lines between the paragraphs are undone", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 24, max: 40 }), (lines, width) => {
        const raw = lines.map((line) => wrap(line, width, "")).join("\n\n");
        expect(normalize(raw).text).toBe(lines.join("\n"));
      }),
    );
  });

  test("at no particular width are undone, once a paragraph has shown that it is running text", () => {
    const places = fc.array(fc.integer({ min: 14, max: 50 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(documents, places, (lines, lengths) => {
        let next = 0;
        const broken = (line: string): string => {
          let at = line.indexOf("，", line.indexOf("，") + 1) + 1;
          let text = line.slice(0, at);
          while (at > 0 && at < line.length) {
            const to = at + lengths[next++ % lengths.length]!;
            const isClean = !/[。；：！？\d.）]/.test(line[to - 1] ?? "") && !/[\d.]/.test(line[to] ?? "");
            text += line.slice(at, to) + (to < line.length && isClean ? "\n" : "");
            at = to;
          }
          return at === 0 ? line : text;
        };
        expect(normalize(lines.map(broken).join("\n")).text).toBe(lines.join("\n"));
      }),
      // lines of random lengths may fall into a column by chance
      { seed: 2, numRuns: 60 },
    );
  });
});

describe("size", () => {
  // more of them in test/thorough
  test("takes time in proportion to the text", () => {
    const wrapped = "全年完成投资120亿元，增长6.5%，新开工项目36个，其中\n";
    expect(growth(normalize, wrapped)).toBeLessThan(MOST_GROWTH);
  });

  test("ten million characters pass", () => {
    const raw = "全年完成投资120亿元，增长6.5%。".repeat(500_000);
    expect(normalize(raw).text.length).toBe(raw.length);
  });
});

test.each([
  ["提案3[1]7条", `提案3${PARTED}7条`],
  ["提案3〔1〕7条", `提案3${PARTED}7条`],
  ["提案3^[12]7条", `提案3${PARTED}7条`],
  ["增长3[1].5%", `增长3${PARTED}.5%`],
  ["提案三[1]十七条", "提案三 十七条"],
  ["提案37²条，立案5①件", "提案37条，立案5件"],
  ["提案37[1]条，立案[2]5件", "提案37条，立案5件"],
  ["提案3**7**条", "提案37条"],
  ["&toString;与&valueOf;", "&toString;与&valueOf;"],
])("the digits of %j are joined over bold type alone", (raw, clean) => {
  expect(normalize(raw).text).toBe(clean);
});

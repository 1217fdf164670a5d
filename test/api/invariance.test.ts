import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Analysis, analyze, type Claim, type Span } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { squash } from "../support/squashed.js";

/** Annotated reports that lie beside the repository on some machines. */
const SHARED = new URL("../../../shared/gold/dev/", import.meta.url);
const shared = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ slug: name, source: readFileSync(new URL(name, SHARED), "utf8") }))
  : [];
const documents = [...readFixtures().map(({ slug, source }) => ({ slug, source })), ...shared];

const LABEL =
  /^(\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])[^\n\d]{2,30}[\u4e00-\u9fff])(\d)/gm;
const BETWEEN_HANZI = /([\u4e00-\u9fff])(\d[\d.]*)([\u4e00-\u9fff])/g;
const PARAGRAPH_END = /(?<=[。：！])\n(?=[^\n])/g;
const NEUTRAL = "各级各部门认真学习，扎实推进各项工作。";
const PLANS = "九、明年工作安排\n力争新建学校12所。";
const REVIEW = "九、过去一年工作回顾\n新建学校12所。";

/** Whether the lines of a text are its paragraphs: between wrapped lines a blank one says something. */
const isUnwrapped = (text: string): boolean => text.split("\n").filter((line) => line.trim().length > 60).length > 5;

const below = (text: string, more: string): string => `${text.trimEnd()}\n\n${more}\n`;

function claimsOf({ achievements, targets }: Analysis): Claim[] {
  return [...achievements, ...targets].sort((left, right) => left.quantity.span.start - right.quantity.span.start);
}

/** What is said, without its place. */
const said = ({ quantity, status, indicator, verb, period }: Claim): string =>
  [squash(quantity.text), status, squash(indicator?.text ?? ""), verb?.text, period?.from, period?.to].join(" ");

const widened = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

const ALTERED: readonly (readonly [string, (text: string) => string])[] = [
  ["a space before a digit in a heading", (text) => text.replace(LABEL, "$1 $2")],
  ["spaces around digits", (text) => text.replace(BETWEEN_HANZI, "$1 $2 $3")],
  ["blank lines between paragraphs", (text) => (isUnwrapped(text) ? text.replace(PARAGRAPH_END, "\n\n") : text)],
  ["a neutral paragraph below", (text) => below(text, NEUTRAL)],
  [
    "spaces at the ends of lines, a byte order mark and line ends of Windows",
    (text) => `\uFEFF${text.replace(/\n/g, "  \r\n")}`,
  ],
  ["ideographic spaces at the ends of lines", (text) => text.replace(/\n/g, "\u3000\n")],
  ["full-width digits and spaces that do not break", (text) => text.replace(/\d/g, widened).replaceAll(" ", "\u00A0")],
];

describe.each(documents)("$slug says the same", ({ source }) => {
  const analysis = analyze(source);
  const before = claimsOf(analysis).map(said);

  test.each(ALTERED)("with %s", (_, alter) => {
    expect(claimsOf(analyze(alter(source))).map(said)).toEqual(before);
  });

  test.each([PLANS, REVIEW])("above a section of its own: %j", (section) => {
    const text = below(source, section);
    const above = claimsOf(analyze(text)).filter(({ quantity }) => quantity.span.end <= source.length);
    expect(above.map(said)).toEqual(before);
  });

  test("each time that it stands in the text", () => {
    const second = source.trimEnd().length + 2;
    const twice = analyze(below(source, source));
    expect(withPlaces(twice, 0, second)).toEqual(withPlaces(analysis, 0, source.length));
    expect(withPlaces(twice, second, Number.POSITIVE_INFINITY)).toEqual(withPlaces(analysis, 0, source.length));
  });
});

/** The claims, terms and headings of a stretch, with their places in it; the title of a document is no heading of its text. */
function withPlaces(analysis: Analysis, from: number, to: number): string[] {
  const inside = ({ start }: Span): boolean => start >= from && start < to;
  const { sections, slogans, diagnostics } = analysis;
  const titles = new Set(diagnostics.flatMap(({ code, span }) => (code === "further-document" ? [span?.start] : [])));
  return [
    ...claimsOf(analysis)
      .filter(({ quantity }) => inside(quantity.span))
      .map((claim) => `${claim.quantity.span.start - from} ${said(claim)}`),
    ...slogans.flatMap(({ term, occurrences }) =>
      occurrences.filter(({ span }) => inside(span)).map(({ span }) => `${span.start - from} ${term}`),
    ),
    ...sections
      .filter(({ heading }) => inside(heading) && !titles.has(heading.start))
      .map(({ heading, label, title, role }) => `${heading.start - from} ${label} ${title} ${role}`),
  ];
}

const HEADINGS: readonly (readonly [string, number])[] = [
  ["（三）力争增长5%以上；", 1],
  ["（三）力争增长 5%以上；", 1],
  ["一、力争增长 5%以上。", 1],
  ["（二）力争到 2025年新建学校12所；", 1],
  ["（一）力争城镇新增就业 2万人，增长 5%以上；", 2],
  ["2. 确保新建泵站 6 座。", 1],
];
test.each(HEADINGS)("spaces beside the figure of %j make no heading of a target", (text, targets) => {
  const analysis = analyze(text);
  expect(analysis.targets).toHaveLength(targets);
  expect(analysis.achievements).toHaveLength(0);
});

test.each(["一、工作回顾 2023年，全县新建学校12所。", "一、2023年工作总结 新建学校12所，改造道路36公里。"])(
  "a space behind the words of a heading still ends it: %j",
  (text) => {
    expect(analyze(text).sections).toHaveLength(1);
    expect(analyze(text).sections[0]!.title.length).toBeLessThan(12);
  },
);

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTranslation, type TranslationFinding } from "../../src/bilingual/index.js";
import { county, cppcc, type Falsification, falsify } from "./falsified.js";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "pairs", name), "utf8");
const PAIRS: [name: string, falsifications: readonly Falsification[], figures: number][] = [
  ["county", county, 62],
  ["cppcc", cppcc, 44],
];

const isReported = (findings: readonly TranslationFinding[], { zh, problem }: Falsification): boolean =>
  findings.some((finding) => finding.zh?.text === zh && (finding.problems as string[]).includes(problem));

describe.each(PAIRS)("%s", (name, falsifications, figures) => {
  const zh = read(`${name}.zh.txt`);
  const en = read(`${name}.en.txt`);

  test("an honest translation has no findings, and every figure its partner", () => {
    const check = checkTranslation(zh, en);
    expect(check.findings.map(({ message }) => message)).toEqual([]);
    expect(check.figures).toMatchObject({ zh: figures, paired: figures });
  });

  test("every falsified figure is found among all of them, and nothing else", () => {
    const { findings } = checkTranslation(zh, falsify(en, falsifications));
    expect(falsifications.filter((change) => !isReported(findings, change)).map((change) => change.false)).toEqual([]);
    const exchanges = falsifications.filter(({ problem }) => problem === "exchanged").length;
    expect(findings).toHaveLength(falsifications.length + exchanges);
  });

  test.each(falsifications)("$honest → $false", (change) => {
    const { findings } = checkTranslation(zh, falsify(en, [change]));
    expect(isReported(findings, change)).toBe(true);
    expect(findings).toHaveLength(change.problem === "exchanged" ? 2 : 1);
  });

  test("a finding shows both figures and both sentences where they stand", () => {
    const wrong = falsify(en, falsifications);
    for (const { zh: left, en: right, zhSentence, enSentence } of checkTranslation(zh, wrong).findings) {
      for (const place of [left, zhSentence])
        if (place) expect(zh.slice(place.span.start, place.span.end)).toBe(place.text);
      for (const place of [right, enSentence])
        if (place) expect(wrong.slice(place.span.start, place.span.end)).toBe(place.text);
      expect(zhSentence?.text).toBeTruthy();
      expect(enSentence?.text).toBeTruthy();
    }
  });
});

const problems = (zh: string, en: string): string[] =>
  checkTranslation(zh, en).findings.map(({ problems: list, zh: left, en: right }) =>
    [list.join("+"), left?.text ?? "", right?.text ?? ""].join(" | "),
  );

describe("the same", () => {
  test.each([
    ["粮食产量13.2亿斤。", "Grain output reached 660,000 tonnes."],
    ["粮食产量13.2亿斤。", "Grain output reached 660 million kilograms."],
    ["造林12万亩。", "We afforested 120,000 mu (8,000 hectares)."],
    ["造林12万亩。", "We afforested 8,000 hectares."],
    ["投资1.2万亿元。", "Investment came to RMB1.2 trillion."],
    ["增速由3.2%提高到4.5%。", "Growth rose from 3.2 to 4.5 percent."],
    ["增长5%—6%。", "Growth of 5–6 percent is expected."],
    ["惠及3800余人。", "Some 3,800 people benefited."],
    ["新建三个市场。", "Three markets were built."],
    ["企业数翻了一番。", "The number of enterprises doubled."],
    ["增长1.5倍。", "It grew by 150 percent."],
    ["改造住房六十八套。", "Sixty-eight homes were renovated."],
    ["2023年，新增就业1.2万人。", "In 2023, 12,000 jobs were created."],
    [
      "3月5日召开会议，通过第12号文件，投资5亿元。",
      "On March 5, the meeting adopted Document No. 12, with 500 million yuan invested.",
    ],
    ["抗击新冠疫情，发展5G基站230座。", "We fought COVID-19 and built 230 base stations for 5G."],
    ["最高奖励50万元。", "Rewards of up to 500,000 yuan were given."],
    ["1.整治河道26公里。", "1. We cleaned up 26 km of rivers."],
    ["每万人拥有专利18件。", "There were 18 patents per 10,000 people."],
  ])("%s %s", (zh, en) => {
    expect(problems(zh, en)).toEqual([]);
  });
});

describe("not the same", () => {
  test.each([
    ["投资12亿元。", "Investment reached 12 billion yuan.", "value | 12亿元 | 12 billion yuan"],
    ["投资3.6万元。", "Investment reached 3.6 thousand yuan.", "value | 3.6万元 | 3.6 thousand yuan"],
    ["提高2.3个百分点。", "It rose by 2.3 percent.", "unit | 2.3个百分点 | 2.3 percent"],
    ["投资约12亿元。", "Investment reached 1.2 billion yuan.", "bound | 12亿元 | 1.2 billion yuan"],
    ["投资12亿元。", "Investment reached over 1.2 billion yuan.", "bound | 12亿元 | 1.2 billion yuan"],
    ["增长6%左右。", "Growth of over 6 percent.", "bound | 6% | 6 percent"],
    ["粮食产量13亿斤。", "Grain output was 1.3 billion tonnes.", "value | 13亿斤 | 1.3 billion tonnes"],
    ["新建学校19所，改造道路36公里。", "We rebuilt 36 km of roads.", "missing | 19所 | "],
    ["改造道路36公里。", "We rebuilt 36 km of roads and 45 bridges.", "added |  | 45"],
    ["捐资1.15亿港元。", "Donations came to US$115 million.", "unit | 1.15亿港元 | US$115 million"],
    ["收到提案1236件。", "We received 1,263 proposals.", "value | 1236件 | 1,263"],
  ])("%s %s", (zh, en, found) => {
    expect(problems(zh, en)).toEqual([found]);
  });
});

test("a slogan with an official rendering is looked for in the translation", () => {
  const lexicon = [
    { term: "云上三宝", kind: "brand" as const, en: "the Three Treasures of Yunshang", source: "own list" },
  ];
  const check = checkTranslation(
    "打响“云上三宝”品牌，推动高质量发展。",
    "The “three treasures of Yunshang” became known.",
    { lexicon },
  );
  expect(check.slogans.map(({ term, en }) => [term, en?.text ?? null])).toEqual([
    ["云上三宝", "three treasures of Yunshang"],
    ["高质量发展", null],
  ]);
});

test("paragraphs that were moved do not tear the rest apart", () => {
  const zh = read("county.zh.txt");
  const paragraphs = read("county.en.txt").split("\n\n");
  const merged = [...paragraphs.slice(0, 3), `${paragraphs[3]} ${paragraphs[4]}`, ...paragraphs.slice(5)].join("\n\n");
  expect(checkTranslation(zh, merged).findings).toEqual([]);
});

test.each(["", "\n\n", "没有数字。", "1", "٣ 12 %", "one, two, three", "a".repeat(3000), "1,".repeat(500)])(
  "any text will do: %j",
  (text) => {
    const check = checkTranslation(text, text);
    expect(check.figures.paired).toBeLessThanOrEqual(check.figures.zh);
  },
);

test("loading compromise prints nothing and reads no .env", () => {
  const folder = mkdtempSync(join(tmpdir(), "tifa-env-"));
  writeFileSync(join(folder, ".env"), "TIFA_SECRET=read\n");
  const script = join(folder, "load.cjs");
  const parts = ["compromise/one", "compromise/three"].map((part) => createRequire(import.meta.url).resolve(part));
  writeFileSync(
    script,
    `const fs = require("node:fs");
    const opened = [];
    for (const name of ["openSync", "readFileSync", "existsSync", "statSync", "readFile", "open"]) {
      const original = fs[name];
      fs[name] = (path, ...rest) => { opened.push(String(path)); return original.call(fs, path, ...rest); };
    }
    for (const part of ${JSON.stringify(parts)}) require(part)("two").json();
    if (opened.some((path) => path.endsWith(".env")) || process.env.TIFA_SECRET) process.exitCode = 9;`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

describe("spans", () => {
  const chinese = [
    "——3月5日完成投资12亿元。",
    "  完成投资12亿元，\n增长5%。",
    "“投资12亿元”。",
    "——",
    "投资3[1]7亿元。",
  ];
  const english = [
    "- Investment reached 13 billion yuan.",
    "—Investment 13 billion",
    "  —— Investment reached 12 billion yuan.\n\n- Growth 6%",
    "• Growth was 6 percent. (Investment) reached 13 billion yuan. -",
    "-13 billion yuan",
    "-",
  ];
  const pairs = chinese.flatMap((zh) => english.map((en) => [zh, en] as const));

  test.each(pairs)("of %j and %j hold their words", (zh, en) => {
    for (const finding of checkTranslation(zh, en).findings) {
      const mentions = [
        [finding.zh, zh],
        [finding.zhSentence, zh],
        [finding.en, en],
        [finding.enSentence, en],
      ] as const;
      for (const [mention, text] of mentions) {
        if (mention === null) continue;
        const { start, end } = mention.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).replace(/\s/g, "")).toBe(mention.text.replace(/\s/g, ""));
      }
    }
  });
});

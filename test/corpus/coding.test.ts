import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readExamples } from "../../packages/readers/src/corpus/index.js";
import { type CodedExample, codeDocument, createCoder, trainCoder } from "../../src/corpus/index.js";
import { TifaError } from "../../src/index.js";
import { intl } from "../../src/segmenters/intl.js";

const FILE = fileURLToPath(new URL("../../examples/policy-instruments.csv", import.meta.url));
const examples = await readExamples(FILE);
const model = trainCoder(examples);

function refusal(run: () => unknown): TifaError {
  try {
    run();
  } catch (error) {
    if (error instanceof TifaError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

describe("training", () => {
  test("says how well it does on sentences it has not seen, with chance beside it", () => {
    const { evaluation } = model;
    expect([evaluation.examples, evaluation.folds]).toEqual([90, 10]);
    expect(evaluation.chance).toBeCloseTo(1 / 3, 3);
    expect(evaluation.accuracy).toBeGreaterThan(0.6);
    expect(evaluation.kappa).toBeGreaterThan(0.4);
    expect(evaluation.labels.map(({ label, support }) => [label, support])).toEqual([
      ["供给型", 30],
      ["环境型", 30],
      ["需求型", 30],
    ]);
  });

  test("the figures are those of the confusion matrix", () => {
    const { confusion, accuracy, kappa, labels } = model.evaluation;
    const rows = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
    expect(rows).toEqual([30, 30, 30]);
    const agreed = confusion.reduce((sum, row, at) => sum + row[at]!, 0) / 90;
    expect(accuracy).toBeCloseTo(agreed, 3);
    const byChance = labels.reduce((sum, _, at) => {
      const given = confusion.reduce((column, row) => column + row[at]!, 0);
      return sum + (rows[at]! / 90) * (given / 90);
    }, 0);
    expect(kappa).toBeCloseTo((agreed - byChance) / (1 - byChance), 3);
  });

  test("labels that have nothing to do with the words are told no better than by chance", () => {
    const shuffled = examples.map(({ text }, at) => ({ text, label: ["甲", "乙"][at % 2]! }));
    const { kappa } = trainCoder(shuffled).evaluation;
    expect(Math.abs(kappa)).toBeLessThan(0.3);
  });

  test("labels and words may bear the names of what every object has", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const topics = ["农业", "教育", "医疗", "道路"];
    const named = names.flatMap((label, at) =>
      Array.from("一二三四五六七八九十", (digit) => ({ label, text: `推进${topics[at]}建设第${digit}项工作` })),
    );
    const before = Object.getOwnPropertyNames(Object.prototype);
    const learnt = JSON.parse(JSON.stringify(trainCoder(named))) as ReturnType<typeof trainCoder>;
    expect(learnt.labels).toEqual([...names].sort());
    expect(Object.keys(learnt.tellingWords).sort()).toEqual([...names].sort());
    const code = createCoder(learnt);
    for (const [at, topic] of topics.entries()) expect(code(`推进${topic}建设`).label).toBe(names[at]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test("the same examples give the same model", () => {
    expect(trainCoder(examples)).toEqual(model);
  });

  test("telling words speak for their label", () => {
    const words = (label: string) => model.tellingWords[label]!.map(({ word }) => word);
    expect(words("需求型")).toContain("消费");
    expect(words("环境型")).toContain("制度");
    expect(words("供给型")).not.toContain("消费");
    for (const { ratio, count } of model.tellingWords.需求型!) expect(ratio * count).toBeGreaterThan(1);
  });
});

describe("too little to learn from is refused, and what is missing is said", () => {
  const few = (label: string, count: number): CodedExample[] =>
    Array.from({ length: count }, (_, at) => ({ label, text: `第${at}项工作，安排资金${at}万元。` }));

  test("too few of a label", () => {
    const error = refusal(() => trainCoder([...few("甲", 4), ...examples.slice(0, 30)]));
    expect(error.code).toBe("too-few-examples");
    expect(error.message).toContain("甲 has 4, 6 more are needed");
  });

  test("the same sentence again counts once", () => {
    const again = Array.from({ length: 12 }, () => ({ label: "甲", text: "完善制度。" }));
    expect(refusal(() => trainCoder([...again, ...examples.slice(0, 30)])).message).toContain("甲 has 1");
  });

  test("one label only", () => {
    expect(refusal(() => trainCoder(examples.slice(0, 30))).message).toContain("two labels");
  });

  test("a sentence that is coded in two ways, or not at all", () => {
    const twice = refusal(() => trainCoder([...examples, { text: examples[0]!.text, label: "环境型" }]));
    expect([twice.code, twice.path]).toEqual(["bad-example", [90]]);
    expect(refusal(() => trainCoder([...examples, { text: " ", label: "环境型" }])).code).toBe("bad-example");
  });
});

describe("coding", () => {
  test("a model that went through JSON codes like the one that was trained", () => {
    const restored = createCoder(JSON.parse(JSON.stringify(model)));
    const code = createCoder(model);
    for (const { text } of examples) expect(restored(text)).toEqual(code(text));
  });

  test("sentences that nobody coded", () => {
    const code = createCoder(model);
    expect(code("发放家电消费券800万元，促进家电销售。").label).toBe("需求型");
    expect(code("修订招标投标监管办法，完善信用制度。").label).toBe("环境型");
    expect(code("建设人才培训基地2个，培训技术人员900人次。").label).toBe("供给型");
  });

  test("a sentence without a known word is not coded", () => {
    expect(createCoder(model)("踔厉奋发。")).toEqual({ label: null, probability: null });
  });

  test("the sentences of a document stand where they say", () => {
    const text = "一、主要工作\n建设科技园区2个，引进\n专家30名。出台管理办法6项。";
    const coded = codeDocument({ id: "a.txt", text }, createCoder(model));
    expect(coded.map(({ text }) => text)).toEqual(["建设科技园区2个，引进专家30名。", "出台管理办法6项。"]);
    expect(text.slice(coded[0]!.span.start, coded[0]!.span.end)).toBe("建设科技园区2个，引进\n专家30名。");
    expect(coded[1]!.label).toBe("环境型");
  });

  test("what is no model, or another segmenter's, is refused", () => {
    expect(refusal(() => createCoder({} as typeof model)).code).toBe("bad-model");
    expect(refusal(() => createCoder(model, { segmenter: intl })).code).toBe("bad-model");
  });
});

describe("coded examples from a file", () => {
  const rows = readFileSync(FILE, "utf8");
  const written = async (content: string | Uint8Array) => {
    const file = join(await mkdtemp(join(tmpdir(), "tifa-coding-")), "coded.csv");
    writeFileSync(file, content);
    return file;
  };

  test.each([
    ["GB18030, as Excel saves it", iconv.encode(rows, "gb18030")],
    ["UTF-8 with a byte order mark", `\ufeff${rows}`],
    ["other columns and Chinese headings", rows.replace("text,label", "句子,编码").replaceAll(/(.)\n/g, "$1,x\n")],
    ["semicolons", rows.replaceAll(/,(?=\S{2,6}$)/gm, ";")],
  ])("%s", async (_, content) => {
    expect(await readExamples(await written(content))).toEqual(examples);
  });

  test("a file without the columns is refused", async () => {
    await expect(readExamples(await written("a,b\n1,2\n"))).rejects.toThrow("text and label");
  });
});

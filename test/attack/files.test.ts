import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { ReadError, readDocument } from "../../packages/readers/src/index.js";
import { docFile } from "../readers/doc-file.js";
import { numbering, onLevel, paragraph, wordFile } from "../readers/word-file.js";
import { zipOf } from "../readers/zip-of.js";
import { sharedOut, tell } from "./measure.js";
import { mutatedBytes, mutatedNumbers, mutatedParts, type Random, randomNumbers } from "./mutations.js";
import { ofdFile, pdfFile, wordParts } from "./seed-files.js";

const FILES = 10_000;
/** Milliseconds that a small file may take on a machine in use. */
const SLOWEST = 10_000;
const SENTENCES = ["一、过去一年工作回顾", "全年办理提案252件，增长6.5%。", "完成投资3.2亿元，新建学校12所。"];
const text = SENTENCES.join("\n");
const page = `<!doctype html><html><head><meta charset="utf-8"><title>工作报告</title></head><body><table><tr><td>提案</td><td>252件</td></tr></table>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("")}<ol type="a"><li>完成5件</li></ol></body></html>`;

const WORD = SENTENCES.map((sentence) => paragraph(sentence, onLevel(0))).join("");
const word = (): Promise<Uint8Array> =>
  wordFile(WORD, { numbering: numbering({ format: "chineseCounting", text: "%1、" }) });
const ofd = ofdFile(SENTENCES);

const doc = docFile(
  [...SENTENCES, { cells: ["提案", "252件"] }, { deleted: "立案25件。" }, "见附表。"],
  "按立案数计算。",
);

type Mutate = (source: Uint8Array, random: Random) => Uint8Array | Promise<Uint8Array>;

/** Changes the parts of a container before they are packed, since a changed container is refused by its checksums. */
const inParts =
  (parts: Readonly<Record<string, string>>): Mutate =>
  (_, random) =>
    zipOf(mutatedParts(parts, random));

type Seed = [string, string, () => Promise<Uint8Array> | Uint8Array, Mutate];
const SEEDS: Seed[] = [
  ["plain text, UTF-8", "a.txt", () => Buffer.from(text), mutatedBytes],
  ["plain text, GB18030", "a.txt", () => iconv.encode(text, "gb18030"), mutatedBytes],
  ["Markdown", "a.md", () => Buffer.from(`# 工作报告\n\n|提案|252件|\n|---|---|\n\n${text}`), mutatedBytes],
  ["HTML", "a.html", () => Buffer.from(page), mutatedBytes],
  ["DOC", "a.doc", () => doc, mutatedBytes],
  ["DOC, numbers", "a.doc", () => doc, mutatedNumbers],
  ["DOCX", "a.docx", word, mutatedBytes],
  ["DOCX, parts", "a.docx", word, inParts(wordParts(WORD))],
  ["OFD", "a.ofd", () => zipOf(ofd), mutatedBytes],
  ["OFD, parts", "a.ofd", () => zipOf(ofd), inParts(ofd)],
  ["PDF", "a.pdf", () => pdfFile(["252 proposals", "6.5 percent more"]), mutatedBytes],
];

test.each(SEEDS)("mutated files are read or refused with a code: %s", async (format, name, seed, mutate) => {
  const source = await seed();
  expect((await readDocument(source, { name })).text.length).toBeGreaterThan(10);
  const random = randomNumbers(format.length);
  const wanted = sharedOut(FILES);
  const refused = new Map<string, number>();
  let slowest = 0;
  for (let count = 0; count < wanted; count++) {
    const bytes = await mutate(source, random);
    const start = performance.now();
    try {
      expect(typeof (await readDocument(bytes, { name })).text).toBe("string");
    } catch (error) {
      if (!(error instanceof ReadError)) {
        const hex = Buffer.from(bytes).toString("base64");
        throw new Error(`file ${count} of ${format} (base64 ${hex}): ${String(error)}`, { cause: error });
      }
      refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  const codes = [...refused].map(([code, count]) => `${count} ${code}`).join(", ");
  tell(`mutated files, ${format}`, `${wanted}, refused: ${codes || "none"}; slowest ${Math.round(slowest)} ms`);
  expect(slowest).toBeLessThan(SLOWEST);
});

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command, folder, tifa } from "./tifa.js";

interface Item {
  quote: string;
  place: { document: string; page: number | null; section: string | null; start: number; end: number };
  address: string;
  [field: string]: unknown;
}

interface Page {
  total: number;
  offset: number;
  next_offset: number | null;
  items: Item[];
}

const REPORT = (year: number, kilometres: number) =>
  `临江县人民政府工作报告\n（${year}年1月10日）\n县长 何远\n\n一、${year - 1}年工作回顾\n\n过去一年，全县地区生产总值增长${kilometres / 10}%，新建农村公路${kilometres}公里，粮食总产量达到52.6万吨。我们坚持“一线工作法”，抓好民生实事。\n\n二、${year}年重点工作\n\n今年主要预期目标是：地区生产总值增长${kilometres / 10 + 1}%左右。力争新建农村公路${kilometres + 20}公里。\n`;

const place = folder();
const inside = join(place, "documents");
let client: Client;

/** A document as the server reads it. */
const textOf = (name: string): string => readFileSync(join(inside, name), "utf8");

async function call(name: string, args: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> {
  const result = await client.callTool({ name, arguments: args });
  const [content] = result.content as { type: string; text: string }[];
  return { text: content?.text ?? "", isError: result.isError === true };
}

async function page(name: string, args: Record<string, unknown> = {}): Promise<Page> {
  const { text, isError } = await call(name, args);
  if (isError) throw new Error(text);
  return JSON.parse(text) as Page;
}

/** Quote, place and address agree with the document, to the character, and nothing says them again. */
function expectCited({ quote, place: { document, start, end }, address, ...rest }: Item): void {
  for (const twice of ["sentence", "citation", "at"]) expect(rest).not.toHaveProperty(twice);
  const text = textOf(document);
  const words = quote.replace(/^…|…$/g, "");
  expect(text).toContain(words);
  expect(words).toContain(text.slice(start, end));
  expect(address).toBe(`${document.split("/").map(encodeURIComponent).join("/")}#char=${start},${end}`);
}

beforeAll(async () => {
  mkdirSync(join(inside, "历年"), { recursive: true });
  writeFileSync(join(inside, "历年/2023.txt"), REPORT(2023, 60));
  writeFileSync(join(inside, "历年/2024.txt"), REPORT(2024, 80));
  writeFileSync(
    join(inside, "译文.txt"),
    "Grain output reached 52.6 thousand tonnes. 60 kilometres of rural roads were built.",
  );
  writeFileSync(join(inside, "原文.txt"), "粮食总产量达到52.6万吨。新建农村公路60公里。");
  const many = Array.from(
    { length: 300 },
    (_, at) => `新建第${at + 1}批农村公路${at + 1}公里，完成投资${at + 2}亿元。`,
  );
  writeFileSync(join(inside, "长.txt"), `一、2023年工作回顾\n${many.join("\n")}\n`);
  writeFileSync(join(place, "secret.txt"), "机密：新建公路99公里。");
  symlinkSync(join(place, "secret.txt"), join(inside, "link.txt"));
  symlinkSync(place, join(inside, "up"));
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, "mcp", inside] }));
});

afterAll(async () => {
  await client.close();
});

test("the server names its tools, and says that they only read", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    "check_translation",
    "compare",
    "explain",
    "list_achievements",
    "list_documents",
    "list_sections",
    "list_slogans",
    "list_targets",
    "read_document",
    "series",
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  for (const document of ["docs/mcp.md", "docs/zh/mcp.md"]) {
    const words = readFileSync(join(import.meta.dirname, "../..", document), "utf8");
    for (const { name } of tools) expect(words).toContain(`\`${name}\``);
  }
  expect(client.getServerVersion()?.name).toBe("tifa");
  expect(client.getInstructions()).toContain("Achievements were reached, targets are promised");
});

test("documents are named, and read in stretches", async () => {
  const names = (await page("list_documents")).items.map(({ document }) => document);
  expect(names.sort()).toEqual(["历年/2023.txt", "历年/2024.txt", "原文.txt", "译文.txt", "长.txt"].sort());
  expect((await page("list_documents", { contains: "历年" })).total).toBe(2);
  const text = textOf("历年/2024.txt");
  let read = "";
  for (let start: number | null = 0; start !== null; ) {
    const answer = JSON.parse((await call("read_document", { document: "历年/2024.txt", start, characters: 50 })).text);
    expect(answer.characters).toBe(text.length);
    expect(answer.meta).toMatchObject({ year: 2024 });
    read += answer.quote;
    start = answer.next_start;
  }
  expect(read).toBe(text);
});

test("sections, achievements, targets and slogans are listed, filtered, with quote, place and address", async () => {
  const document = "历年/2024.txt";
  const sections = await page("list_sections", { document, role: "plan" });
  expect(sections.items.map(({ title }) => title)).toEqual(["2024年重点工作"]);
  const achieved = await page("list_achievements", { document, indicator: "粮食" });
  expect(achieved.items).toMatchObject([{ figure: "52.6万吨", value: 526_000, status: "achieved" }]);
  expect(achieved.items[0]?.place.section).toBe("一、2023年工作回顾");
  const targets = await page("list_targets", { document, contains: "力争" });
  expect(targets.items).toMatchObject([{ figure: "100公里", commitment: "striving", status: "target" }]);
  const slogans = await page("list_slogans", { document, contains: "一线" });
  expect(slogans.items).toMatchObject([{ term: "一线工作法" }]);
  expect((await page("list_achievements", { document, year: 1999 })).total).toBe(0);
  expect((await page("list_achievements", { document, unit: "公里" })).items).toMatchObject([{ figure: "80公里" }]);
  const found = [sections, achieved, targets, slogans].flatMap(({ items }) => items);
  expect(found).toHaveLength(4);
  for (const item of found) expectCited(item);
});

test("a long list comes in pages that are small, each item once", async () => {
  const seen: unknown[] = [];
  let pages = 0;
  for (let offset: number | null = 0; offset !== null; pages++) {
    const { text } = await call("list_achievements", { document: "长.txt", offset, limit: 50 });
    expect(text.length).toBeLessThan(14_000);
    const answer = JSON.parse(text) as Page;
    expect(answer.total).toBe(600);
    seen.push(...answer.items.map(({ id }) => id));
    offset = answer.next_offset;
  }
  expect(seen).toHaveLength(600);
  expect(new Set(seen).size).toBe(600);
  expect(pages).toBeGreaterThan(11);
  expect((await call("list_achievements", { document: "长.txt", limit: 51 })).isError).toBe(true);
});

test("series, comparison, translation check and explanation cite both sides", async () => {
  const documents = ["历年/2023.txt", "历年/2024.txt"];
  const series = await page("series", { documents, indicators: ["地区生产总值"], place: "临江县" });
  const row = series.items.find(({ year }) => year === 2023) as unknown as Record<"target" | "achieved", Item>;
  expect([row.target.value, row.achieved.value]).toEqual([7, 8]);
  expectCited(row.target);
  expectCited(row.achieved);
  expect((await page("series", { table: "terms", documents, terms: ["一线工作法"] })).items).toMatchObject([
    { count: 1, term: "一线工作法" },
    { count: 1 },
  ]);
  for (const table of ["indicators", "slogans", "sections", "passages"]) {
    const { items } = await page("compare", { documents, table });
    expect([items.length > 0, JSON.stringify(items).includes("sideBySide")]).toEqual([true, false]);
    for (const change of items as unknown as Record<"before" | "after", Item | null>[]) {
      for (const side of [change.before, change.after]) if (side) expectCited(side);
    }
  }
  const check = await page("check_translation", { zh: "原文.txt", en: "译文.txt" });
  expect(check.items).toMatchObject([{ problems: ["value"] }]);
  const [finding] = check.items as unknown as Record<"zh" | "en", Item>[];
  expectCited(finding!.zh);
  expectCited(finding!.en);
  const explained = await page("explain", { document: "历年/2024.txt", figure: "52.6" });
  expect(explained.items).toMatchObject([{ figure: "52.6万吨", is_claim: true, indicator: "粮食总产量" }]);
  expectCited(explained.items[0]!);
});

test("nothing outside of the folder is read, nor told apart from what is not there", async () => {
  const absent = (await call("list_sections", { document: "absent.txt" })).text;
  for (const document of [
    "../secret.txt",
    "link.txt",
    "up/secret.txt",
    join(place, "secret.txt"),
    "历年/../../secret.txt",
    "历年",
    "a\u0000b",
  ]) {
    const { text, isError } = await call("read_document", { document });
    expect(isError).toBe(true);
    expect(text).not.toContain("机密");
    expect(text.replace(JSON.stringify(document), "X")).toBe(absent.replace('"absent.txt"', "X"));
  }
});

test("a document that has changed is read again", async () => {
  writeFileSync(join(inside, "changing.txt"), "全年新建农村公路3公里。");
  expect((await page("list_achievements", { document: "changing.txt" })).items).toMatchObject([{ value: 3 }]);
  writeFileSync(join(inside, "changing.txt"), "全年新建农村公路12公里。");
  expect((await page("list_achievements", { document: "changing.txt" })).items).toMatchObject([{ value: 12 }]);
});

test("wrong input is refused in words, and the server goes on", async () => {
  expect((await call("read_document", { document: "原文.txt", start: 1_000_000 })).isError).toBe(true);
  expect((await call("compare", { documents: ["原文.txt", "原文.txt"] })).text).toContain("two different documents");
  writeFileSync(join(inside, "broken.pdf"), "%PDF-1.7 not one");
  const broken = await call("list_targets", { document: "broken.pdf" });
  expect(broken).toMatchObject({ isError: true, text: expect.stringContaining("broken.pdf cannot be read") });
  expect(broken.text).not.toContain(place);
  expect((await page("list_documents", { contains: "原文" })).total).toBe(1);
});

test("in Chinese the server says all in Chinese that is said to people", async () => {
  const chinese = new Client({ name: "test", version: "1" });
  const args = [command, "mcp", inside, "--lang", "zh"];
  await chinese.connect(new StdioClientTransport({ command: process.execPath, args }));
  try {
    const HAN = /\p{Script=Han}/u;
    expect(chinese.getInstructions()).toContain("achievements 是已经完成的");
    const { tools } = await chinese.listTools();
    expect(tools).toHaveLength(10);
    for (const { name, description, inputSchema } of tools) {
      expect([name, description]).toEqual([name, expect.stringMatching(HAN)]);
      const own = Object.values(inputSchema.properties ?? {}) as { description?: string }[];
      for (const { description: said } of own) if (said !== undefined) expect(said).toMatch(HAN);
    }
    const said = async (name: string, given: Record<string, unknown>) => {
      const [content] = (await chinese.callTool({ name, arguments: given })).content as { text: string }[];
      return content?.text ?? "";
    };
    expect(await said("read_document", { document: "../secret.txt" })).toContain("文件夹中没有文件");
    expect(await said("read_document", { document: "原文.txt", start: 1_000_000 })).toMatch(
      /^原文\.txt 只有 \d+ 个字符$/,
    );
    expect(await said("compare", { documents: ["原文.txt", "原文.txt"] })).toContain("两份或两份以上");
    const check = JSON.parse(await said("check_translation", { zh: "原文.txt", en: "译文.txt" }));
    expect(check.items).toMatchObject([{ problems: ["value"], message: expect.stringMatching(HAN) }]);
  } finally {
    await chinese.close();
  }
});

test("a folder that is not there ends the command with a line that says so", async () => {
  const { code, stderr } = await tifa(["mcp", join(place, "none")]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("no such file or folder")]);
});

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reportDataIn } from "../../packages/output/src/report-page.js";
import { command, folder, tifa } from "./tifa.js";

const report = fileURLToPath(new URL("../../fixtures/county-government/source.txt", import.meta.url));
const rows = (csv: string) => csv.split("\r\n").slice(1).filter(Boolean).sort();

test("a report for the terminal, without colours where there is none", async () => {
  const { code, stdout, stderr } = await tifa([report, "--lang", "zh"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const word of ["章节", "成果", "目标", "提法", "286.5亿元", "地区生产总值"]) expect(stdout).toContain(word);
  expect(stdout).not.toContain("\u001b");
});

test("messages follow the locale, --lang goes before it", async () => {
  const zh = await tifa(["--help"], { env: { LC_ALL: "zh_CN.UTF-8" } });
  expect(zh.stdout).toContain("读懂中文政策文件");
  const en = await tifa(["--help", "--lang", "en"], { env: { LC_ALL: "zh_CN.UTF-8" } });
  expect(en.stdout).toContain("Reads Chinese policy documents");
});

test.each([
  [["--format", "pdf", report], 2],
  [["--nonsense"], 2],
  [[], 2],
  [[tmpdir()], 2],
  [["no-such-file.txt"], 1],
  [[report, "--lexicon", "no-such-file.json"], 2],
  [["keywords", report, "--engine", "no-such-engine"], 2],
  [[report, "--date", "5 March 2024"], 2],
  [["batch", report, "-o", "out", "--date", "2024-13"], 2],
  [[report, "--format", "xlsx"], 2],
  [[report, "-o", "/no/such/folder/out.txt"], 3],
  [["report", report], 2],
  [["report", "-o", "out.html"], 2],
  [["report", "no-such-file.txt", "-o", "out.html"], 1],
  [["report", report, "-o", "/no/such/folder/out.html"], 3],
])("%j is told on one line of standard error, exit code %i", async (args, wanted) => {
  const { code, stdout, stderr } = await tifa(args);
  expect(code).toBe(wanted);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^tifa: [^\n]+\n$/);
});

test("a file that cannot be read does not stop the others", async () => {
  const { code, stdout, stderr } = await tifa(["no-such-file.txt", report, "--format", "ndjson"]);
  expect(code).toBe(1);
  expect(stderr).toContain("no-such-file.txt");
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual([report]);
});

test("every format, one part or all", async () => {
  const out = folder();
  const json = JSON.parse((await tifa([report, "--format", "json"])).stdout);
  expect(json.achievements.length).toBeGreaterThan(50);
  const targets = await tifa([report, "--format", "csv", "--only", "targets"]);
  expect(rows(targets.stdout)).toHaveLength(json.targets.length);
  const quantities = await tifa([report, "--format", "csv", "--only", "quantities"]);
  expect(rows(quantities.stdout).length).toBeGreaterThanOrEqual(json.achievements.length + json.targets.length);
  const markdown = (await tifa([report, "--format", "md", "--only", "quantities"])).stdout.trimEnd().split("\n");
  expect(markdown.filter((line) => line.startsWith("| ")).length - 2).toBe(rows(quantities.stdout).length);
  expect((await tifa([report, "--format", "md", "--only", "targets"])).stdout).not.toContain("## Achievements");
  expect((await tifa([report, "--format", "md"])).stdout).toContain("## Achievements");
  expect((await tifa([report, "--format", "xlsx", "-o", join(out, "report.xlsx")])).code).toBe(0);
  expect(readFileSync(join(out, "report.xlsx")).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(out)).toEqual(["report.xlsx"]);
});

test("a page for the browser, of several files and whatever could be read", async () => {
  const out = folder();
  const page = join(out, "page.html");
  const { code, stdout, stderr } = await tifa(["report", report, "no-such-file.txt", "-", "-o", page, "--lang", "en"], {
    input: "<script>alert(1)</script>办理提案219件。",
  });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("no-such-file.txt");
  const html = readFileSync(page, "utf8");
  const { language, documents } = reportDataIn(html)!;
  expect(language).toBe("en");
  expect(documents.map(({ id }) => id)).toEqual([basename(report), "-"]);
  expect(documents[1]!.analysis.achievements[0]!.quantity.value).toBe(219);
  expect(html).not.toContain("<script>alert");
  expect(readdirSync(out)).toEqual(["page.html"]);
});

test("standard input by its name, and the schema", async () => {
  const piped = await tifa(["-", "--format", "json"], { input: "全年办理提案219件。" });
  expect(JSON.parse(piped.stdout).achievements[0].quantity.value).toBe(219);
  expect(JSON.parse((await tifa(["schema"])).stdout).type).toBe("object");
});

test("--date says when the documents were delivered", async () => {
  const input = "今年以来，全市新建学校12所。";
  const { stdout } = await tifa(["-", "--format", "json", "--date", "2019-11-20"], { input });
  expect(JSON.parse(stdout).achievements[0].period).toMatchObject({ from: "2019", text: "今年以来" });
  const explained = await tifa(["explain", "-", "--format", "json", "--date", "2019-11-20"], { input });
  expect(JSON.parse(explained.stdout)[0].claim.period.from).toBe("2019");
});

test("explain names the figures that there are where none is the one asked for", async () => {
  const input = "全年办理提案219件，立案186件。";
  const english = await tifa(["explain", "-", "--figure", "99所", "--lang", "en"], { input });
  expect([english.code, english.stdout]).toEqual([2, ""]);
  expect(english.stderr).toContain('no figure of the text has "99所" in it; it has 219件, 186件');
  const chinese = await tifa(["explain", "-", "--figure", "99所", "--lang", "zh"], { input: "全年工作有序。" });
  expect(chinese.stderr).toContain("文中没有数字");
});

test("as a filter: a line for a line, in order, a bad one as an error record", async () => {
  const lines = ['{"id":"a","text":"办理提案219件。"}', "not json", '{"id":"c"}', '{"id":"d","text":"立案235件。"}'];
  const { code, stdout } = await tifa(["--format", "ndjson"], { input: lines.join("\n") });
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(records.map(({ id, line, error }) => [id, line, typeof error])).toEqual([
    ["a", undefined, "undefined"],
    [null, 2, "string"],
    ["c", 3, "string"],
    ["d", undefined, "undefined"],
  ]);
});

test("--only bears on the filter", async () => {
  const line = JSON.stringify({ id: 1, text: "全年办理提案219件。力争完成投资3.2亿元。" });
  const { stdout } = await tifa(["--format", "ndjson", "--only", "targets"], { input: line });
  const record = JSON.parse(stdout);
  expect(Object.keys(record)).toEqual(["id", "targets"]);
  expect(record.targets).toHaveLength(1);
});

test("reasons are told in the language of the messages", async () => {
  const zh = await tifa(["没有.txt", "--lang", "zh"]);
  expect(zh.stderr).toBe("tifa: 无法读取 没有.txt：没有这个文件或文件夹 (ENOENT)\n");
  const en = await tifa([report, "-o", tmpdir(), "--lang", "en"]);
  expect([en.code, en.stderr]).toEqual([3, `tifa: cannot write ${tmpdir()}: this is a folder (EISDIR)\n`]);
});

test("a reader that has had enough ends the command without a word", async () => {
  const child = spawn(process.execPath, [command, "--format", "ndjson"], { stdio: ["pipe", "pipe", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: 1, text: "办理提案219件。" })}\n`;
  for (let count = 0; count < 3000; count++) child.stdin.write(line);
  child.stdin.end();
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect([code, errors.join("")]).toEqual([0, ""]);
});

test("what sets reports apart, as tables", async () => {
  const other = fileURLToPath(new URL("../../fixtures/provincial-government/source.txt", import.meta.url));
  const { code, stdout } = await tifa(["keywords", report, other, "--format", "csv", "--only", "keywords"]);
  expect(code).toBe(0);
  expect(rows(stdout).length).toBeGreaterThan(10);
  expect((await tifa(["keywords", report])).code).toBe(2);
});

test("learning is ended when its time is up, and pipes and devices that hold no examples end too", async () => {
  const out = folder();
  const many = join(out, "many.csv");
  const words = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + at * 97)).join("");
  const lines = Array.from({ length: 100_000 }, (_, at) => `第${at}件${words.slice(at % 60)}${at * 7919},${at % 30}类`);
  writeFileSync(many, ["text,label", ...lines].join("\n"));
  execFileSync("mkfifo", [join(out, "pipe")]);
  const model = join(out, "model.json");
  const late = await tifa(["train", many, "-o", model, "--timeout", "1"]);
  expect([late.code, late.stdout]).toEqual([1, ""]);
  expect(late.stderr).toMatch(/^tifa: learning from .*many\.csv takes longer than 1 s; raise --timeout[^\n]+\n$/);
  const pipe = await tifa(["train", join(out, "pipe"), "-o", model]);
  expect([pipe.code, pipe.stderr]).toEqual([2, expect.stringContaining("nobody writes to this pipe")]);
  const coding = await tifa(["code", join(out, "pipe"), report]);
  expect([coding.code, coding.stderr]).toEqual([2, expect.stringContaining("nobody writes to this pipe")]);
  expect(readdirSync(out).sort()).toEqual(["many.csv", "pipe"]);
});

test("a coder is trained, kept, and codes; too few examples are refused", async () => {
  const out = folder();
  const coded = fileURLToPath(new URL("../../examples/policy-instruments.csv", import.meta.url));
  const model = join(out, "model.json");
  const trained = await tifa(["train", coded, "-o", model]);
  expect([trained.code, trained.stderr]).toEqual([0, ""]);
  for (const word of ["kappa", "33.3%", "Confusion matrix", "供给型"]) expect(trained.stdout).toContain(word);
  const { code, stdout } = await tifa(["code", model, report, "--format", "csv"]);
  expect(code).toBe(0);
  expect(rows(stdout).length).toBeGreaterThan(40);
  // a file at which coding takes too long is ended, and the others are coded
  const long = join(out, "long.txt");
  writeFileSync(long, "全年建成学校三所，投资增长百分之五。\n".repeat(1_000_000));
  const late = await tifa(["code", model, long, report, "--timeout", "2", "--format", "csv"]);
  expect([late.code, late.stderr]).toEqual([1, expect.stringMatching(/long\.txt: the file takes longer than 2 s/)]);
  expect(rows(late.stdout).length).toBe(rows(stdout).length);

  const few = join(out, "few.csv");
  writeFileSync(few, readFileSync(coded, "utf8").split("\n").slice(0, 35).join("\n"));
  const refused = await tifa(["train", few, "-o", join(out, "none.json")]);
  expect([refused.code, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toMatch(/^tifa: too few examples: 10 different .* has 4, 6 more\n$/);
  expect(readdirSync(out)).not.toContain("none.json");
  expect((await tifa(["code", few, report])).code).toBe(2);
});

test.each([
  ["zh", /^tifa: 无法写入 标准输出：磁盘已满 \(ENOSPC\)\n$/],
  ["en", /^tifa: cannot write standard output: the disk is full \(ENOSPC\)\n$/],
])("what standard output refuses is told in %s", (language, said) => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [command, report, "--lang", language], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect([status, stderr]).toEqual([3, expect.stringMatching(said)]);
});

test.each([[[]], [["series"]], [["report", "-o", join(tmpdir(), "tifa-none.html")]]])(
  "a date in a file name that is none is told as such: %s",
  async (before) => {
    const file = join(folder(), "青山县-2024-13-40.txt");
    writeFileSync(file, "新建桥梁12座。");
    const { code, stderr } = await tifa([...before, file, "--metadata-from", "{place}-{date}"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("what is said of it cannot be used (date: expected a date"),
    ]);
    expect(stderr).not.toContain("internal");
  },
);

import { CommanderError } from "commander";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { Handlers } from "../../packages/cli/src/calls.js";
import { helpIn } from "../../packages/cli/src/help-layout.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { createProgram } from "../../packages/cli/src/program.js";
import { nearName, usageErrorIn } from "../../packages/cli/src/usage-error.js";

const handlers = new Proxy({} as Handlers, { get: () => async () => undefined });

/** What is said of a command line that is wrong. */
async function said(line: string, language: "zh" | "en"): Promise<string> {
  const messages = messagesIn(language);
  try {
    await createProgram(messages, "1.0.0", handlers).parseAsync(line.split(" "), { from: "user" });
  } catch (error) {
    return error instanceof CommanderError ? usageErrorIn(messages.usage, error) : (error as Error).message;
  }
  return "";
}

test.each([
  ["--fromat json a.txt", "没有选项 --fromat，是否要用 --format", "there is no option --fromat; perhaps --format"],
  ["--zzz a.txt", "没有选项 --zzz", "there is no option --zzz"],
  ["--format", "选项 -f, --format <format> 后面缺少值", "the option -f, --format <format> needs a value"],
  ["check a.txt", "缺少参数 en", "the argument en is missing"],
  ["batch in", "必须给出选项 -o, --output <folder>", "the option -o, --output <folder> must be given"],
  ["--timeout x a.txt", "不能是“x”", 'cannot be "x"'],
  ["--memory 5 a.txt", "可用：128, 256", "it can be: 128, 256"],
  ["--format foo a.txt", "可用：text, json, ndjson", "it can be: text, json, ndjson"],
  ["code m a.txt --engine foo", "可用：node-rs, nodejieba, intl", "it can be: node-rs, nodejieba, intl"],
  ["schema a b", "参数太多", "too many arguments"],
  ["bacth in", "是否要用 tifa batch", "did you mean tifa batch"],
  ["Compare a b", "是否要用 tifa compare", "did you mean tifa compare"],
])("a wrong command line is told in the reader's language: %s", async (line, zh, en) => {
  expect(await said(line, "zh")).toContain(zh);
  expect(await said(line, "en")).toContain(en);
});

test("only a word near a subcommand is taken for one", async () => {
  expect(nearName("seires", ["series", "batch"])).toBe("series");
  expect(nearName("report-2024", ["report", "batch"])).toBeNull();
  expect(await said("warehouse", "en")).toBe("");
  expect(await said("2024.txt", "en")).toBe("");
});

test("a pattern that stands for no file is told as one", () => {
  const missing = { code: "ENOENT", message: "ENOENT: no such file" };
  const said = (file: string, language: "zh" | "en") => {
    const messages = messagesIn(language);
    return messages.cannotRead(file, messages.reason(missing));
  };
  expect(said("reports/*.pdf", "en")).toBe("tifa: no file matches reports/*.pdf");
  expect(said("reports/*.pdf", "zh")).toBe("tifa: 没有文件与 reports/*.pdf 相符");
  expect(said("report.pdf", "en")).toBe("tifa: cannot read report.pdf: no such file or folder (ENOENT)");
  expect(messagesIn("en").cannotRead("a?.pdf", "damaged")).toContain("cannot read a?.pdf");
});

test.each(["zh", "en"] as const)("no line of the help is wider than 80 columns: %s", (language) => {
  const messages = messagesIn(language);
  const program = createProgram(messages, "1.0.0", handlers, helpIn(messages.layout));
  for (const command of [program, ...program.commands]) {
    const written: string[] = [];
    command.configureOutput({ writeOut: (text) => written.push(text), getOutHelpWidth: () => 80 }).outputHelp();
    const lines = written.join("").split("\n");
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(lines[0]).toMatch(language === "zh" ? /^用法：.*\[选项\]/ : /^Usage:.*\[options\]/);
  }
});

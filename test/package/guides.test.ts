import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Handlers } from "../../packages/cli/src/calls.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { createProgram } from "../../packages/cli/src/program.js";

const root = new URL("../../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");
const pages = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name);
const GUIDES = ["README.md", "README.zh-CN.md", ...pages("docs/"), ...pages("docs/zh/")];

/** The arguments of a line of a shell, without what explains it or hands the results on. */
function argumentsOf(line: string): string[] {
  const words = line.split(/ {2,}/)[0]!.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  const end = words.findIndex((word) => /^[#<>|]/.test(word));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** The calls of the command that a guide's blocks of code show, one a line. */
const callsOf = (guide: string): string[] =>
  [...read(guide).matchAll(/^```(?:sh)?\n(.*?)^```/gms)]
    .flatMap(([, block]) => block!.split("\n"))
    .filter((line) => /^tifa (?!.*(?:…|FILE|FOLDER))/.test(line));

const calls = GUIDES.flatMap((guide) => callsOf(guide).map((line) => [guide, line] as const));

/** Which subcommand a call is taken for; throws where it is wrong. */
async function subcommandOf(line: string): Promise<string> {
  let called = "";
  const call = (name: string) => async () => {
    called = name;
  };
  const handlers = new Proxy({} as Handlers, { get: (_, name) => call(String(name)) });
  await createProgram(messagesIn("en"), "1.0.0", handlers).parseAsync(argumentsOf(line).slice(1), { from: "user" });
  return called;
}

test("the guides show calls", () => expect(calls.length).toBeGreaterThan(30));

test.each(calls.filter(([, line]) => !line.includes("--version")))("%s: %s", async (_, line) => {
  const [, first = ""] = argumentsOf(line);
  const called = await subcommandOf(line);
  expect(called).toBe(/^[a-z]/.test(first) && !/[./]/.test(first) ? camelCase(first) : "read");
});

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test("docs/command.md lists every subcommand, in its own words or those of the help", () => {
  const listed = [...read("docs/command.md").matchAll(/^tifa ([a-z-]+) /gm)].map(([, name]) => name!);
  const handlers = {} as Handlers;
  const program = createProgram(messagesIn("en"), "1.0.0", handlers);
  expect([...new Set(listed)].sort()).toEqual(program.commands.map((command) => command.name()).sort());
});

test("every option that a guide names is one of the command", () => {
  const program = createProgram(messagesIn("en"), "1.0.0", {} as Handlers);
  const known = new Set([program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long)));
  const others = /npm |sbatch|npx|parallel|node |pip |\.sh/;
  const unknown = GUIDES.flatMap((guide) =>
    read(guide)
      .split("\n")
      .filter((line) => !others.test(line))
      .flatMap((line) => [...line.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => `${guide} ${option}`)),
  ).filter((named) => !known.has(named.split(" ")[1]!) && !/--(?:help|version|color)$/.test(named));
  expect(unknown).toEqual([]);
});

test.each([
  ["docs/research.md", "docs/zh/research.md"],
  ["docs/scale.md", "docs/zh/scale.md"],
  ["docs/mcp.md", "docs/zh/mcp.md"],
  ["README.md", "README.zh-CN.md"],
])("%s and %s show the same calls", async (english, chinese) => {
  const kinds = (guide: string): Promise<string[]> =>
    Promise.all(
      callsOf(guide).map(async (line) => {
        const options = argumentsOf(line).filter((word) => word.startsWith("-"));
        return `${await subcommandOf(line)} ${options.join(" ")}`.trim();
      }),
    );
  expect(await kinds(chinese)).toEqual(await kinds(english));
});

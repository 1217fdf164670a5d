import { expect, test } from "vitest";
import { CommandError } from "../../packages/cli/src/command-error.js";
import { endOf } from "../../packages/cli/src/end-of-call.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { TifaError } from "../../src/index.js";

const en = messagesIn("en");

test.each([
  [new TifaError("missing-peer", "comparing needs x: npm install x"), 4, /^tifa: a package .*: npm install x$/],
  [new TifaError("bad-date", "no date"), 70, /fault of tifa itself: no date/],
  [new CommandError(3, "tifa: cannot write"), 3, /^tifa: cannot write$/],
  ["a string", 70, /fault of tifa itself: a string/],
  [undefined, 70, /fault of tifa itself/],
])("%s ends a call", (thrown, code, message) => {
  const end = endOf(thrown, en);
  expect(end.code).toBe(code);
  expect(end.message).toMatch(message);
});

test("what to install is told in Chinese too", () => {
  expect(endOf(new TifaError("missing-peer", "npm install x"), messagesIn("zh")).message).toBe(
    "tifa: 缺少所需的包：npm install x",
  );
});

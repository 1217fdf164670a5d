import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";
import { memberCases } from "./member-cases.js";

test.each(memberCases)("%s", (text, expected) => {
  const occurrences = extractSlogans(text).flatMap((slogan) => slogan.occurrences);
  const found = occurrences.flatMap(({ members }) => (members ? [members] : []));
  expect(found.map((members) => members.map((member) => member.text).join("/")).join(" ") || "-").toBe(expected);
  for (const { span, text: member } of found.flat()) expect(text.slice(span.start, span.end)).toBe(member);
});

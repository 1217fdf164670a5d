import { expect, test } from "vitest";
import { RULES } from "../../src/claims/rules/order.js";
import type { Slot } from "../../src/claims/rules/slots.js";
import { explain } from "../../src/index.js";

interface Case {
  slot: Slot;
  name: string;
  text: string;
  decides: boolean;
}

const CASES: Case[] = (Object.keys(RULES) as Slot[]).flatMap((slot) =>
  RULES[slot].flatMap(({ name, examples = [], not = [] }) => [
    ...examples.map((text) => ({ slot, name, text, decides: true })),
    ...not.map((text) => ({ slot, name, text, decides: false })),
  ]),
);

test.each(CASES)("$slot: $name in $text: $decides", ({ slot, name, text, decides }) => {
  const offset = text.indexOf("〔");
  const explained = explain(text.replace(/[〔〕]/g, ""), offset);
  expect(explained).not.toBeNull();
  const rule = explained!.slots.find((decision) => decision.slot === slot)?.rule ?? null;
  if (decides) expect(rule).toBe(name);
  else expect(rule).not.toBe(name);
});

test("every rule has examples and counter-examples", () => {
  const bare = (Object.keys(RULES) as Slot[]).flatMap((slot) =>
    RULES[slot].filter(({ examples, not }) => !examples?.length || !not?.length).map(({ name }) => `${slot} ${name}`),
  );
  expect(bare).toEqual([]);
});

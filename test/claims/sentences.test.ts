import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Claim } from "../../src/types.js";
import { claimsOf, type Setting } from "./sentence-claims.js";

interface Row {
  text: string;
  setting?: Setting;
  claims?: string[];
}

const read = (name: string): Row[] =>
  parse(readFileSync(new URL(`sentences/${name}.yaml`, import.meta.url), "utf8")) as Row[];

const tell = ({ quantity, indicator, verb, status, commitment, change }: Claim): string =>
  [
    quantity.text,
    indicator?.text ?? "-",
    verb?.text ?? "-",
    `${status[0]}${commitment === null ? "" : `:${commitment}`}`,
    change ?? "-",
  ].join(" | ");

describe.each(["review", "plan", "other", "none"])("%s", (name) => {
  test.each(read(name))("$text", ({ text, setting, claims = [] }) => {
    expect(claimsOf(text, setting).map(tell)).toEqual(claims);
  });
});

import type { TokenRow } from "./token-row.js";

/** Behind these a year is the one of which the figure is a share: 恢复至2019年的98.5%. */
export const OF_BASE: ReadonlySet<string> = new Set(["恢复", "恢复至", "恢复到", "相当于", "是", "为", "达", "占"]);

/** Whether the figure at `at` is the level of a year, not a share of it: 提高到2019年的35%; not 提高到2019年的1.2倍. */
export function isLevelOfYear(text: string, tokens: TokenRow, at: number): boolean {
  if (tokens.at(at - 1).kind !== "de" || !tokens.at(at - 2).period || tokens.at(at).quantity?.unit === "倍")
    return false;
  const before = tokens.at(at - 3);
  const verb = text.slice(before.start, before.end);
  return (verb.endsWith("到") || verb.endsWith("至")) && !OF_BASE.has(verb);
}

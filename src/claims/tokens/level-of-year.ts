import type { Token } from "./token.js";

/** Behind these a year is the one of which the figure is a share: 恢复至2019年的98.5%. */
export const OF_BASE: ReadonlySet<string> = new Set(["恢复", "恢复至", "恢复到", "相当于", "是", "为", "达", "占"]);

/** Whether the figure at `at` is the level of a year, not a share of it: 提高到2019年的35%; not 提高到2019年的1.2倍. */
export function isLevelOfYear(text: string, tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "de" || !tokens[at - 2]?.period || tokens[at]!.quantity?.unit === "倍") return false;
  const before = tokens[at - 3];
  const verb = before === undefined ? "" : text.slice(before.start, before.end);
  return (verb.endsWith("到") || verb.endsWith("至")) && !OF_BASE.has(verb);
}

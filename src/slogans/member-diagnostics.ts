import type { Diagnostic, Slogan } from "../types.js";

/** Reports the numeral terms whose members, as spelled out in the text, are more or fewer than the number says. */
export function memberDiagnostics(slogans: readonly Slogan[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { numeral, occurrences } of slogans) {
    for (const { text, span, members, complete } of occurrences) {
      if (complete !== false || members === null) continue;
      const message = `${text}: ${members.length} members where the term says ${numeral?.count}`;
      found.push({ code: "members-differ", message, span });
    }
  }
  return found;
}

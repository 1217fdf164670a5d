import { extractSlogans } from "../../src/index.js";

/** The members that a text spells out, joined by strokes, lists parted by spaces; a dash for none. */
export function spelledOut(text: string): string {
  const occurrences = extractSlogans(text).flatMap((slogan) => slogan.occurrences);
  const lists = occurrences.flatMap(({ members }) => (members ? [members.map((member) => member.text).join("/")] : []));
  return lists.join(" ") || "-";
}

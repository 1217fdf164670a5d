import type { ReadWarning } from "./document-text.js";
import type { Page } from "./page-text.js";

/** Less is a mark at the edge of a page. */
const LEAST_CHARACTERS = 20;
/** What stands on more of the pages is printed on all alike: the name of a form, where to bind it. */
const MOST_PAGES = 0.5;
const LEAST_ALIKE = 2;

/** A warning of pages on which text runs in another direction than most of it, such as a wide table on a page with a caption, and is left out. */
export function turnedText(pages: readonly Page[]): ReadWarning[] {
  const counts = new Map<string, number>();
  const texts = pages.map(({ turned = "" }) => turned.replace(/\s/g, "").replace(/\d+/g, "0"));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const found = texts.flatMap((text, at) => {
    const alike = counts.get(text) ?? 0;
    const isOfAll = alike >= LEAST_ALIKE && alike > MOST_PAGES * pages.length;
    return text.length < LEAST_CHARACTERS || isOfAll ? [] : [at + 1];
  });
  if (found.length === 0) return [];
  const message = `pages with text turned against the rest of it, which is left out: ${found.join(", ")}; turn it and save the pages apart`;
  return [{ code: "turned-text", message, offset: null }];
}

import { glossaryTitles } from "../generated/glossary-titles.js";

/** What stands above the explanations of a document's own terms. */
export interface GlossaryTitle {
  title: string;
}

const TITLE = new RegExp(
  `[。！？」”）](?:附件?\\d?[：:])?(?:${glossaryTitles.map(({ title }) => title).join("|")})[：:]?(?=\\s{0,4}(?:[[〔（(]?1[\\]〕）).、．]|①))`,
);

/** Where the title of a glossary stands that a scraper put on one line with the text before it and the first entry, or `null`. */
export function gluedGlossaryTitle(line: string): { from: number; to: number } | null {
  const match = TITLE.exec(line);
  return match && { from: match.index + 1, to: match.index + match[0].length };
}

import type { LabelLanguage } from "./word-set.js";

/** What a table or a column is called; in languages other than the first two where somebody has named it. */
export type Label = Readonly<Record<"zh" | "en", string>> & Readonly<Partial<Record<LabelLanguage, string>>>;

/** A label in a language; in English where it has none of that language. */
export function labelIn(label: Label, language: LabelLanguage): string {
  return label[language] ?? label.en;
}

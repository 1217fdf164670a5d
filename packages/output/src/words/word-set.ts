import type { LabelLanguage } from "tifa/tables";

/** Language of headings and labels in output for people. */
export type OutputLanguage = LabelLanguage;

/** What a report in Markdown consists of. */
export type MarkdownPart = "sections" | "achievements" | "targets" | "slogans" | "honours";

/** Words of a report in Markdown, and of labels of data. */
export interface Words extends Record<MarkdownPart, string> {
  slogan: readonly [term: string, kind: string, count: string, members: string, gloss: string];
  none: string;
  yes: string;
  no: string;
}

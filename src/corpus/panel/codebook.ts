import { groupBy } from "../../collections/group-by.js";
import { labelIn } from "../../words/label.js";
import type { LabelLanguage } from "../../words/word-set.js";
import { PANEL_WORDS } from "../../words/words.js";
import type { Panel } from "./panel.js";
import { LONG_COLUMNS } from "./tables.js";
import { VALUE_LABELS } from "./value-labels.js";

/**
 * What the files of a panel mean, in Markdown, to be kept beside them.
 *
 * @param language Of the explanations; the names of columns are the same in both.
 */
export function panelCodebook({ rows }: Panel, language: LabelLanguage): string {
  const words = PANEL_WORDS[language];
  const rule = (head: string): string => head.replace(/[^|]+/g, " --- ");
  const indicators = [...groupBy(rows, ({ indicator }) => indicator).values()].map(([row]) => row!);
  const stated = rows.filter(({ target }) => target.status === "stated").length;
  return [
    `# ${words.title}`,
    "",
    words.long,
    words.counts(rows.length, new Set(rows.map(({ place }) => place)).size, stated),
    words.rules,
    "",
    `## ${words.indicators}`,
    "",
    words.indicatorHead,
    rule(words.indicatorHead),
    ...indicators.map(
      ({ code, indicator, measure, unit }) => `| ${code} | ${indicator} | ${measure} | ${unit ?? ""} |`,
    ),
    "",
    `## ${words.columns}`,
    "",
    words.columnHead,
    rule(words.columnHead),
    ...LONG_COLUMNS.map(({ name, ...titles }) => `| ${name} | ${labelIn(titles, language)} |`),
    "",
    words.wide,
    "",
    `## ${words.labels}`,
    "",
    words.labelHead,
    rule(words.labelHead),
    ...VALUE_LABELS.flatMap(({ variable, values }) =>
      values.map(
        ({ value, ...label }) => `| ${variable} | ${value === "" ? "—" : value} | ${labelIn(label, language)} |`,
      ),
    ),
    "",
  ].join("\n");
}

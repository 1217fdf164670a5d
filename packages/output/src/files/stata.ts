import { type LabelLanguage, labelIn } from "tifa/tables";
import { WORDS } from "../words/words.js";
import type { TypedColumn } from "./typed-column.js";

/** Stata's own limit on a label. */
const LONGEST_LABEL = 80;

/** A CSV file for Stata. */
export interface StataTable {
  /** Its name; the file is `NAME.csv`. */
  name: string;
  /** What Stata shows as the label of the data set. */
  title: string;
  /** The columns of the CSV file, in its order; `meaning` becomes a note on the variable. */
  columns: readonly (TypedColumn & { meaning?: string | undefined })[];
}

/**
 * A do-file for Stata 14 and later that reads CSV files beside it, gives types, labels and notes to their variables, and saves each as `.dta`.
 *
 * @example
 * await writeFile("out/labels.do", stataDo([{ name: "targets", title: "Targets", columns: tableOf("targets", []).columns }], "en"));
 */
export function stataDo(tables: readonly StataTable[], language: LabelLanguage): string {
  const head = [
    "* Made by tifa: reads its tables, labels them and saves them as .dta. Run it in their folder.",
    "version 14",
  ];
  return `${[...head, ...tables.flatMap((table) => tableLines(table, language))].join("\n")}\n`;
}

function tableLines({ name, title, columns }: StataTable, language: LabelLanguage): string[] {
  const places = (type: TypedColumn["type"][]): string =>
    columns.flatMap((column, at) => (type.includes(column.type ?? "text") ? [at + 1] : [])).join(" ");
  const numbers = places(["integer", "number"]);
  const types = `stringcols(${places(["text", "boolean"])})${numbers === "" ? "" : ` numericcols(${numbers})`}`;
  // names of variables are given below: the byte order mark would become a part of the first
  const lines = [
    "",
    `import delimited using "${name}.csv", clear varnames(nonames) rowrange(2) encoding("UTF-8") bindquotes(strict) ${types}`,
    `rename (${columns.map((_, at) => `v${at + 1}`).join(" ")}) (${columns.map((column) => column.name).join(" ")})`,
    `label data ${text(title)}`,
  ];
  if (columns.some((column) => column.type === "boolean")) {
    const { yes, no } = WORDS[language];
    lines.push(`label define yes_or_no 0 ${text(no)} 1 ${text(yes)}`);
  }
  for (const column of columns) {
    if (column.type === "boolean") lines.push(...yesOrNo(column.name));
    lines.push(
      `label variable ${column.name} ${text(labelIn({ zh: column.name, en: column.name, ...column }, language))}`,
    );
    if (column.meaning) lines.push(`notes ${column.name}: ${plain(column.meaning)}`);
  }
  return [...lines, "compress", `save "${name}.dta", replace`];
}

/** What stands for 1 and 0 in the columns that say yes or no. `import delimited, clear` takes it away with the table before. */
const yesOrNo = (name: string): string[] => [
  `replace ${name} = cond(${name} == "true", "1", cond(${name} == "false", "0", ""))`,
  `destring ${name}, replace`,
  `label values ${name} yes_or_no`,
];

/** Words that Stata takes as they are: no macros are expanded in them, and no quotes end them. */
const plain = (words: string): string => words.replace(/[`'"$\\\r\n]/g, "");
const text = (words: string): string => `"${[...plain(words)].slice(0, LONGEST_LABEL).join("")}"`;

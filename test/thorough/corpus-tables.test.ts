import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

/** Real budget reports, which are no part of the repository. */
const CORPUS = fileURLToPath(new URL("../../../shared/corpus/budget/", import.meta.url));

/** The figures of a table as its page shows them, read off `pdftotext -layout` and the browser's text, not off these readers. */
interface ExpectedTable {
  file: string;
  /** Page from 1, or `null`. */
  page: number | null;
  /** How many rows stand above the first with figures. */
  heads: number;
  /** A row a line, cells behind the name parted by `|`. */
  rows: string;
}

const TABLES: ExpectedTable[] = [
  {
    file: "jilin_2024.pdf",
    page: 5,
    heads: 1,
    rows: `
      |4,483.9
      6,461.1|
      |1,222.8
      |700.1
      |5,408.9
      320.0|
      0.0|`,
  },
  {
    file: "lincang_2025_budget_report.pdf",
    page: 5,
    heads: 1,
    rows: `
      45,176|45,129|-0.1%
      8,969|7,766|-13.4%
      515,444|520,600|1.0%
      3,032,981|3,005,161|-0.9%
      33,093|30,182|-8.8%
      1,724,384|1,753,068|1.7%
      287,087|266,750|-7.1%
      363,360|377,537|3.9%
      118,446|85,506|-27.8%
      207,496|122,894|-40.8%
      5,853|17,748|203.2%
      293,262|351,476|19.9%
      3,548,425|3,525,761|-0.6%`,
  },
  {
    // names without figures among the rows
    file: "lincang_2025_budget_report.pdf",
    page: 31,
    heads: 1,
    rows: `
      1,099|1,153|4.9%
      6||-100.0%
      ||
      87||-100.0%
      ||
      ||
      ||
      ||
      ||
      ||
      ||
      ||
      ||
      ||
      6,811|4,083|-40.1%
      1,779|1,720|-3.3%
      155|143|-7.7%
      1,196|1,152|-3.7%
      ||
      |150|
      1,496|510|-65.9%
      ||
      327|3|-99.1%`,
  },
  {
    // two levels of heads; figures and dashes
    file: "guyuan_2025_budget_report.pdf",
    page: 62,
    heads: 2,
    rows: `
      44,000|39,713|41,000|-6.82|3.24
      15,060|17,680|17,566|16.64|-0.64
      3,730|2,473|2,611|-30.00|5.58
      -|-|-|-|-
      1,565|1,757|1,738|11.05|-1.08
      -|-|-|-|-
      4,500|4,657|4,527|0.60|-2.79
      3,010|2,970|3,316|10.17|11.65
      860|836|845|-1.74|1.08
      1,500|1,174|1,326|-11.60|12.95
      2,480|684|987|-60.20|44.30
      260|212|243|-6.54|14.62
      1,220|554|1,188|-2.62|114.44
      9,750|6,674|6,592|-32.39|-1.23
      -|-|-|-|-
      65|42|61|-6.15|45.24
      -|-|-|-|-
      17,460|19,214|19,700|12.83|2.53
      3,900|5,011|4,095|5.00|-18.28
      1,600|1,425|857|-46.44|-39.86
      4,060|7,564|7,249|78.55|-4.16
      -|-|-|-|-
      3,800|1,119|4,127|8.61|268.81
      -|-|-|-|-
      3,800|4,002|3,172|-16.53|-20.74
      300|93|200|-33.33|115.05
      61,460|58,927|60,700|-1.24|3.01`,
  },
  {
    // names above the line of their figures; a head over two columns
    file: "diqing_2025_budget_report.pdf",
    page: 32,
    heads: 2,
    rows: `
      2,492|2,490|-2|-0.08%
      80|80|0|0.00%
      923|895|-28|-3.03%
      1,489|1515|26|1.75%
      600|600|0|0.00%
      889|915|26|2.92%`,
  },
  {
    // rows left blank in the middle
    file: "diqing_2025_budget_report.pdf",
    page: 5,
    heads: 1,
    rows: `
      ||
      13,632|16,084|18.0%
      ||
      9,388|10,192|8.6%
      188|500|166.0%
      184,920|188,618|2.0%
      213,600|86,000|-59.7%
      1,471,861|1,396,960|-5.1%
      16,919|16,919|
      1,148,148|1,183,677|3.1%
      273,719|188,695|-31.1%
      24,171|3,569|-85.2%
      8,904|4,100|-54.0%
      1,870,381|1,671,578|-10.6%`,
  },
  {
    // its title and the unit stand in the table itself
    file: "chengde_2025_budget_report.docx",
    page: null,
    heads: 1,
    rows: `
      13834|13597|98.3|27.8
      438|204|46.6|-32.9
      13046|13046|100|30.5
      350|347|99.1|4.5`,
  },
  {
    file: "honghe_2025_budget_report.html",
    page: null,
    heads: 1,
    rows: `
      3113|3142.4|29.4
      310|310|0
      389|388.4|-0.6
      2414|2444|30
      292|292|0
      2122|2152|30`,
  },
];

const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) console.warn(`tables of real budget reports are not checked: ${CORPUS} is not there`);

test.runIf(hasCorpus)(
  "tables of real budget reports have the figures that their pages show, cell by cell",
  async () => {
    const read = new Map<string, ReturnType<typeof readDocument>>();
    for (const { file, page, heads, rows } of TABLES) {
      const expected = rows
        .trim()
        .split("\n")
        .map((row) => row.trim().split("|"));
      if (!read.has(file)) read.set(file, readDocument(CORPUS + file));
      const { tables } = await read.get(file)!;
      const figures = tables
        .filter((table) => table.page === page)
        .map((table) => table.rows.slice(heads).map((row) => row.slice(1).map(({ text }) => text)));
      expect(figures, `${file}, page ${page}`).toContainEqual(expected);
    }
  },
  120_000,
);

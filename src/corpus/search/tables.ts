import { type Column, fillTable, type Table } from "../../tables/tables.js";
import { citationColumns, placeColumns, sentenceColumn, spanColumns } from "../place-columns.js";
import type { Collocate } from "./collocates.js";
import type { ConcordanceLine, WordInDocument } from "./concordance.js";
import type { Dispersion, SearchResult } from "./search.js";

const LINE_COLUMNS: readonly Column<ConcordanceLine>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
  { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
  { name: "left", zh: "上文", en: "Left", cell: ({ left }) => left },
  { name: "match", zh: "原文", en: "Match", cell: ({ match }) => match },
  { name: "right", zh: "下文", en: "Right", cell: ({ right }) => right },
  ...placeColumns<ConcordanceLine>(({ at }) => at),
  ...spanColumns<ConcordanceLine>(({ span }) => span),
  sentenceColumn<ConcordanceLine>(({ sentence }) => sentence),
  ...citationColumns<ConcordanceLine>(({ citation }) => citation),
];

const COUNT_COLUMNS: readonly Column<WordInDocument>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
  { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "size", zh: "正文字数", en: "Characters", cell: ({ size }) => size },
  { name: "per_thousand", zh: "每千字", en: "Per thousand", cell: ({ perThousand }) => perThousand },
];

const DISPERSION_COLUMNS: readonly Column<Dispersion>[] = [
  { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "documents", zh: "见于文件", en: "Documents", cell: ({ documents }) => documents },
  { name: "of", zh: "文件总数", en: "Of", cell: (row) => row.of },
  { name: "per_thousand", zh: "每千字", en: "Per thousand", cell: ({ perThousand }) => perThousand },
  { name: "dp", zh: "离散度（Gries DP）", en: "Dispersion (Gries' DP)", cell: ({ dp }) => dp },
];

const COLLOCATE_COLUMNS: readonly Column<Collocate>[] = [
  { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
  { name: "collocate", zh: "搭配词", en: "Collocate", cell: ({ collocate }) => collocate },
  { name: "near", zh: "共现次数", en: "Near", cell: ({ near }) => near },
  { name: "count", zh: "总次数", en: "Count", cell: ({ count }) => count },
  { name: "documents", zh: "见于文件", en: "Documents", cell: ({ documents }) => documents },
  { name: "log_likelihood", zh: "对数似然", en: "Log-likelihood", cell: (row) => row.logLikelihood },
  { name: "log_ratio", zh: "对数比", en: "Log ratio", cell: (row) => row.logRatio },
  { name: "significance", zh: "p 小于", en: "p below", cell: (row) => row.significance },
];

/** A search as tables: `lines` (the concordance), `counts`, `dispersion`, `collocates`. */
export function searchTables({ lines, counts, dispersion, collocates }: SearchResult): Table[] {
  return [
    fillTable({ name: "lines", zh: "语境", en: "Concordance" }, LINE_COLUMNS, lines),
    fillTable({ name: "counts", zh: "词频", en: "Counts" }, COUNT_COLUMNS, counts),
    fillTable({ name: "dispersion", zh: "离散度", en: "Dispersion" }, DISPERSION_COLUMNS, dispersion),
    fillTable({ name: "collocates", zh: "搭配", en: "Collocates" }, COLLOCATE_COLUMNS, collocates),
  ];
}

import type { Language } from "../language.js";

/** Words of the lists of tables. */
export interface TableWords {
  page(number: number): string;
  table(number: number): string;
  index: string;
  columns: readonly { name: string; zh: string; en: string }[];
}

const COLUMNS = [
  { name: "document", zh: "文件", en: "Document" },
  { name: "table", zh: "表序", en: "Table" },
  { name: "page", zh: "页", en: "Page" },
  { name: "heading", zh: "所在章节", en: "Heading" },
  { name: "caption", zh: "表题", en: "Caption" },
  { name: "rows", zh: "行数", en: "Rows" },
  { name: "columns", zh: "列数", en: "Columns" },
  { name: "where", zh: "所在表页", en: "Sheet or file" },
];

export const tableWords: Record<Language, TableWords> = {
  zh: { page: (number) => `第${number}页`, table: (number) => `表${number}`, index: "目录", columns: COLUMNS },
  en: { page: (number) => `page ${number}`, table: (number) => `table ${number}`, index: "Index", columns: COLUMNS },
};

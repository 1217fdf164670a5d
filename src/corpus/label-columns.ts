import type { Column } from "../tables/tables.js";
import type { DocumentLabel } from "./label.js";

/** The columns that say what a document is called, and what that was read off. */
export const labelColumns: readonly Column<DocumentLabel>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ id }) => id },
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "place_from", zh: "地方依据", en: "Place from", cell: ({ placeFrom }) => placeFrom },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
  { name: "year_from", zh: "年份依据", en: "Year from", cell: ({ yearFrom }) => yearFrom },
];

import { placeWords } from "../generated/place-words.js";
import { titleWords } from "../generated/title-words.js";
import type { Table } from "../structure/table.js";
import { withoutCaption } from "./head-rows.js";
import type { ColumnHead } from "./heads.js";

/** A row of `data/table-reading/place-words.yaml`. */
export interface PlaceWord {
  word: string;
  whole?: boolean;
  level?: boolean;
}

const LONGEST = 12;
/** 附表11-2 is no title. */
const LONGEST_LABEL = 8;
const HANZI = /^[\u4E00-\u9FFF]+$/;
const ENDS: readonly string[] = placeWords.flatMap(({ word, whole = false }) => (whole ? [] : [word]));
const WHOLE: ReadonlySet<string> = new Set(placeWords.flatMap(({ word, whole = false }) => (whole ? [word] : [])));

const LEVELS: readonly string[] = placeWords.flatMap(({ word, level = false }) => (level ? [word] : []));
const TITLE_ENDS: readonly string[] = titleWords.flatMap(({ word, stands }) => (stands === "end" ? [word] : []));

/** The columns whose figures are those of one place among several: 东溪县, 西溪县; 本级 beside 本地区. */
export function columnsOfPlaces(heads: readonly ColumnHead[]): ReadonlySet<ColumnHead> {
  const places = heads.filter((head, column) => column > 0 && isPlace(nameOf(head)));
  return new Set(places.length < 2 ? [] : places.filter((head) => !WHOLE.has(nameOf(head))));
}

const nameOf = ({ cell }: ColumnHead): string => cell?.text.replace(/\s/g, "") ?? "";

/** Whether words are the name of a place, or of a level of government. */
export const isPlace = (name: string): boolean =>
  name.length <= LONGEST && HANZI.test(name) && (WHOLE.has(name) || ENDS.some((end) => name.endsWith(end)));

/** The tables of one level of government, in a document that has tables of the whole place too: 市本级收入表 beside 全市收入表. */
export function tablesOfLevels(tables: readonly Table[], text: string): ReadonlySet<Table> {
  const titled = tables.flatMap((table) => {
    const title = titleOf(table, text);
    return title === null ? [] : [{ table, isOfLevel: LEVELS.some((level) => title.includes(level)) }];
  });
  if (titled.every(({ isOfLevel }) => isOfLevel)) return new Set();
  return new Set(titled.flatMap(({ table, isOfLevel }) => (isOfLevel ? [table] : [])));
}

/** The nearest line above a table, or row of one cell at its top, that is called a table. */
function titleOf(table: Table, text: string): string | null {
  const lines = withoutCaption(table).above.map(({ start, end }) => text.slice(start, end));
  return lines.find((line) => line.length > LONGEST_LABEL && TITLE_ENDS.some((end) => line.includes(end))) ?? null;
}

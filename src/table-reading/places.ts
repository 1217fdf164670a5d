import { placeWords } from "../generated/place-words.js";
import type { ColumnHead } from "./heads.js";

/** A row of `data/table-reading/place-words.yaml`. */
export interface PlaceWord {
  word: string;
  whole?: boolean;
}

const LONGEST = 12;
const HANZI = /^[\u4E00-\u9FFF]+$/;
const ENDS: readonly string[] = placeWords.flatMap(({ word, whole = false }) => (whole ? [] : [word]));
const WHOLE: ReadonlySet<string> = new Set(placeWords.flatMap(({ word, whole = false }) => (whole ? [word] : [])));

/** The columns whose figures are those of one place among several: 东溪县, 西溪县; 本级 beside 本地区. */
export function columnsOfPlaces(heads: readonly ColumnHead[]): ReadonlySet<ColumnHead> {
  const places = heads.filter((head, column) => column > 0 && isPlace(nameOf(head)));
  return new Set(places.length < 2 ? [] : places.filter((head) => !WHOLE.has(nameOf(head))));
}

const nameOf = ({ cell }: ColumnHead): string => cell?.text.replace(/\s/g, "") ?? "";

const isPlace = (name: string): boolean =>
  name.length <= LONGEST && HANZI.test(name) && (WHOLE.has(name) || ENDS.some((end) => name.endsWith(end)));

import { placeBorders } from "../generated/place-borders.js";
import { opensWithTask } from "./titular.js";

/** A row of `data/structure/place-borders.yaml`. */
export interface PlaceBorder {
  suffix: string;
  notAfter: string;
  notBefore: readonly string[];
}

const SHORTEST_NAME = 1;
const LONGEST_NAME = 6;
const MOST_PLACES = 3;
const HAN = /^[\u4e00-\u9fff]+$/;
/** The longer first: a name may end in one that ends in another. */
const BORDERS = [...placeBorders].sort((a, b) => b.suffix.length - a.suffix.length);

/**
 * How the name of the place ends with which a title begins, and whether that place is named alone: of a county in a city, the county.
 * A title that begins with a task, or with a word that ends like a place (`城市`, `社区`), names none.
 */
export function leadingPlace(title: string): { suffix: string; isWhole: boolean } | undefined {
  if (opensWithTask(title)) return undefined;
  let found: { suffix: string; isWhole: boolean } | undefined;
  let at = 0;
  for (let count = 0; count < MOST_PLACES; count++) {
    const place = placeAt(title, at);
    if (place === undefined) break;
    found = { suffix: place.suffix, isWhole: count === 0 };
    at = place.end;
  }
  return found;
}

/** The nearest end of a name that begins at `at`. */
function placeAt(title: string, at: number): { suffix: string; end: number } | undefined {
  for (let length = SHORTEST_NAME; length <= LONGEST_NAME; length++) {
    const name = title.slice(at, at + length);
    if (name.length < length || !HAN.test(name)) return undefined;
    const rest = title.slice(at + length);
    const border = BORDERS.find(({ suffix }) => rest.startsWith(suffix));
    if (border === undefined) continue;
    const { suffix, notAfter, notBefore } = border;
    const next = rest.slice(suffix.length);
    // The first end decides: what is no place here begins with none.
    if (notAfter.includes(name.slice(-1)) || notBefore.some((word) => next.startsWith(word))) return undefined;
    return { suffix, end: at + length + suffix.length };
  }
  return undefined;
}

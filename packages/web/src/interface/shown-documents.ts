import { VIEWS_OF_SEVERAL } from "../model/address.js";
import { address, current, filteredDocuments, words } from "../state.js";

/** So many documents are named; more are counted. */
const MOST_NAMED = 3;

/** The documents that the view of the page is about: their titles, or how many there are. */
export function shownDocuments(): string {
  const several = VIEWS_OF_SEVERAL.includes(address.value.view);
  const shown = several ? filteredDocuments.value : current.value ? [current.value] : [];
  if (shown.length > MOST_NAMED) return words.value.charts.documents(shown.length);
  return shown.map(({ title }) => title).join(words.value.charts.between);
}

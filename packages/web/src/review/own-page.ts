import type { Verdict } from "tifa/review";
import { type PageData, REPORT_DATA_ID, withData } from "../../../output/src/report-page.js";

/** The page that is open, as one file, with verdicts in its data; the elements that it drew are left out. */
export function ownPage(data: PageData, verdicts: readonly Verdict[]): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  root.removeAttribute("data-theme");
  root.querySelector("#page")?.replaceChildren();
  // the page's policy lets nothing write into a script, data blocks included; so the data goes into the text of the page
  root.querySelector(`#${REPORT_DATA_ID}`)?.replaceChildren();
  return withData(`<!doctype html>\n${root.outerHTML}\n`, { ...data, verdicts });
}

import { fillReportPage } from "../../../output/src/report-page.js";
import type { Download } from "../interface/download.js";
import { verdicts } from "../review/verdicts.js";
import { playgroundWords } from "./words/words.js";

/** The page that `tifa report` writes, made here, with what readers said of the documents. */
export const toReportPage: Download = {
  ending: ".html",
  type: "text/html",
  label: () => `HTML · ${playgroundWords.value.reportPage}`,
  content: async (documents, language) => {
    const answer = await fetch(new URL("./report.html", document.baseURI));
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return fillReportPage(await answer.text(), {
      language,
      documents: documents.map(({ analyzed }) => analyzed),
      verdicts: verdicts.value,
    });
  },
};

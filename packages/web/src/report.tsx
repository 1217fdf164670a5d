import { render } from "preact";
import { type PageData, REPORT_DATA_ID } from "../../output/src/report-page.js";
import { App } from "./app.js";
import { downloads } from "./interface/download.js";
import { openAhead } from "./model/open-ahead.js";
import { closed } from "./model/report-document.js";
import { ownPage } from "./review/own-page.js";
import { recall, verdicts } from "./review/verdicts.js";
import { current, documents, followPage, language, openDocuments, words } from "./state.js";
import "./styles/index.css";

/** The page that `tifa report` fills: shows the documents that stand in it. */
function start(): void {
  const page = document.getElementById("page")!;
  const json = document.getElementById(REPORT_DATA_ID)?.textContent ?? "";
  followPage();
  try {
    const data = JSON.parse(json) as PageData;
    language.value = data.language;
    openDocuments(data.documents.map(closed));
    recall(data.verdicts ?? []);
    downloads.value = [
      ...downloads.value,
      {
        ending: ".html",
        type: "text/html",
        label: ({ review }) => `HTML · ${review.pageWithVerdicts}`,
        content: () => ownPage(data, verdicts.value),
      },
    ];
  } catch (error) {
    page.textContent = words.value.broken((error as Error).message);
    throw error;
  }
  document.title = current.value?.title ?? "tifa";
  render(<App />, page);
  openAhead(documents.value);
}

start();

import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.js";
import { downloads } from "./interface/download.js";
import { Playground, PlaygroundActions } from "./playground/playground.js";
import { toReportPage } from "./playground/report-file.js";
import { recall } from "./review/verdicts.js";
import { followPage, language, openings } from "./state.js";
import "./styles/index.css";
import "./styles/playground.css";

followPage();
language.value = /^zh/i.test(navigator.language) ? "zh" : "en";
downloads.value = [...downloads.value, toReportPage];
effect(() => {
  if (openings.value > 0) recall([]);
});
render(
  <Playground>
    <App actions={<PlaygroundActions />} />
  </Playground>,
  document.getElementById("page")!,
);

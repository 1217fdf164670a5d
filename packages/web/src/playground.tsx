import { render } from "preact";
import { App } from "./app.js";
import { downloads } from "./interface/download.js";
import { Playground, PlaygroundActions } from "./playground/playground.js";
import { toReportPage } from "./playground/report-file.js";
import { followPage, language } from "./state.js";
import "./styles/index.css";
import "./styles/playground.css";

followPage();
language.value = /^zh/i.test(navigator.language) ? "zh" : "en";
downloads.value = [...downloads.value, toReportPage];
render(
  <Playground>
    <App actions={<PlaygroundActions />} />
  </Playground>,
  document.getElementById("page")!,
);

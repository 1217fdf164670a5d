import type { VNode } from "preact";
import { cite } from "tifa/corpus";
import { copyText } from "../interface/clipboard.js";
import { placesOf } from "../model/claim-figures.js";
import { coreOf, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";

/** A mark's sentence as a footnote, in two styles, each ready to be copied. */
export function MarkCitation({ mark, document }: { mark: Mark; document: ReportDocument }): VNode {
  const say = words.value.takeAway;
  const { gbt7714, chicago } = citationOf(mark, document);
  const styles = [
    ["GB/T 7714", gbt7714],
    ["Chicago", chicago],
  ] as const;
  return (
    <details class="citation">
      <summary>{say.cite}</summary>
      {styles.map(([style, text]) => (
        <div key={style}>
          <p lang="zh-CN">{text}</p>
          <button type="button" onClick={() => copyText(text)}>
            {say.copyCitation(style)}
          </button>
        </div>
      ))}
    </details>
  );
}

function citationOf(mark: Mark, document: ReportDocument) {
  const { start } = coreOf(mark);
  const places = placesOf(document);
  return cite(document.panel.cited, places.at(start), places.sentenceAt(start) ?? mark.text.replace(/\s+/g, " "));
}

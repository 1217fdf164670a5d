import { type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { TableName } from "tifa/tables";
import { tableCsv } from "../../../output/src/csv.js";
import { analyzedDocument } from "../../../output/src/page-document.js";
import { passes, passesDocument } from "../model/filters.js";
import type { ReportDocument } from "../model/report-document.js";
import { checkedTable } from "../review/checked-rows.js";
import { verdicts } from "../review/verdicts.js";
import { current, documents, filters, language, words } from "../state.js";
import { saveText } from "./save-text.js";
import type { InterfaceLanguage, Words } from "./words/words.js";

/** A way to save what is open. */
export interface Download {
  /** Name of the file behind the name of the document. */
  ending: string;
  type: string;
  label(words: Words): string;
  content(documents: readonly ReportDocument[], language: InterfaceLanguage): string | Promise<string>;
}

const csv = (table: TableName): Download => ({
  ending: `.${table}.csv`,
  type: "text/csv",
  label: (words) => `CSV · ${words.tables[table]}`,
  content: (documents) => {
    const { columns, rows } = checkedTable(table, documents);
    const shown = rows.filter(({ mark, document }) =>
      mark === null ? passesDocument(document, filters.value) : passes(mark, filters.value, document),
    );
    return tableCsv({ name: table, zh: "", en: "", columns, rows: shown.map(({ cells }) => [...cells]) });
  },
});

/** What is offered for download; the playground adds the page itself. */
export const downloads: Signal<readonly Download[]> = signal([
  {
    ending: ".json",
    type: "application/json",
    label: () => "JSON",
    content: (documents, language) => {
      const said = verdicts.value.length === 0 ? {} : { verdicts: verdicts.value };
      const analyzed = documents.map((document) => analyzedDocument(document.analyzed));
      return `${JSON.stringify({ language, documents: analyzed, ...said }, null, 1)}\n`;
    },
  },
  csv("achievements"),
  csv("targets"),
  csv("slogans"),
  csv("honours"),
  csv("sections"),
]);

/** Saves all open documents in one of the formats. */
export function DownloadMenu(): VNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (download: Download) => {
    if (menu.current) menu.current.open = false;
    save(download);
  };
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{words.value.download}</summary>
      <ul>
        {downloads.value.map((download) => (
          <li key={download.ending}>
            <button type="button" class="plain" onClick={() => choose(download)}>
              {download.label(words.value)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function save({ ending, type, content }: Download): Promise<void> {
  const text = await content(documents.value, language.value);
  saveText(fileName(documents.value.length === 1 ? (current.value?.id ?? "") : "tifa") + ending, type, text);
}

/** Name of a document's file without folder and ending. */
function fileName(id: string): string {
  const name = id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf("\\")) + 1).replace(/\.\w{1,5}$/, "");
  return name.replace(/[^\p{L}\p{N}_-]+/gu, "_") || "tifa";
}

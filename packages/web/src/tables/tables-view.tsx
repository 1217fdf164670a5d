import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { TABLE_NAMES, type TableName } from "tifa/tables";
import { WhenOpen } from "../interface/when-open.js";
import { columnNames } from "../model/comparison.js";
import { filtersOver, passes, passesDocument } from "../model/filters.js";
import type { ReportDocument } from "../model/report-document.js";
import { fold } from "../model/search.js";
import { tablePreparation, withDocumentNames } from "../model/table-rows.js";
import { checkedTable } from "../review/checked-rows.js";
import { verdictByMark } from "../review/verdicts.js";
import { documents, filters, rowQuery, words } from "../state.js";
import { DataTable } from "./data-table.js";
import { everyDocument, tableDocuments } from "./every-document.js";

const chosen = signal<TableName>("achievements");

/** The tables that `tifa` writes, of the current document or of all, under the filters and the search of the page. */
export function TablesView(): VNode {
  const say = words.value;
  const name = chosen.value;
  const several = documents.value.length > 1;
  const preparation = useMemo(() => tablePreparation(name), [name]);
  const shown = tableDocuments.value;
  return (
    <>
      <div class="tabs">
        <fieldset>
          <legend class="hidden">{say.views.tables}</legend>
          {TABLE_NAMES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="table"
                checked={each === name}
                onChange={() => {
                  chosen.value = each;
                }}
              />
              <span>{say.tables[each]}</span>
            </label>
          ))}
        </fieldset>
        {several ? (
          <label>
            <input
              type="checkbox"
              checked={everyDocument.value}
              onChange={(event) => {
                everyDocument.value = event.currentTarget.checked;
              }}
            />
            {say.everyDocument}
          </label>
        ) : null}
      </div>
      <WhenOpen documents={shown} preparation={preparation}>
        {() => <ShownRows name={name} documents={shown} />}
      </WhenOpen>
    </>
  );
}

function ShownRows({ name, documents }: { name: TableName; documents: readonly ReportDocument[] }): VNode {
  const table = useMemo(() => {
    const checked = checkedTable(name, documents);
    // a table of documents names them itself
    return documents.length > 1 && name !== "documents"
      ? withDocumentNames(checked, documents, columnNames(documents))
      : checked;
  }, [name, documents, verdictByMark.value]);
  const wanted = fold(rowQuery.value);
  const chosen = filtersOver(documents, filters.value);
  const rows = table.rows.filter(
    ({ mark, document, folded }) =>
      (mark === null ? passesDocument(document, chosen) : passes(mark, chosen, document)) &&
      (wanted === "" || folded.includes(wanted)),
  );
  return <DataTable key={name} table={table} rows={rows} />;
}

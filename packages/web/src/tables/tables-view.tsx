import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { TABLE_NAMES, type TableName } from "tifa/tables";
import { WhenOpen } from "../interface/when-open.js";
import { passes, passesDocument } from "../model/filters.js";
import type { ReportDocument } from "../model/report-document.js";
import { fold } from "../model/search.js";
import { tablePreparation } from "../model/table-rows.js";
import { checkedTable } from "../review/checked-rows.js";
import { verdictByMark } from "../review/verdicts.js";
import { documents, filters, rowQuery, words } from "../state.js";
import { DataTable } from "./data-table.js";

const chosen = signal<TableName>("achievements");
const everyDocument = signal(false);

/** The tables that `tifa` writes, of the current document or of all, under the filters and the search of the page. */
export function TablesView({ document }: { document: ReportDocument }): VNode {
  const say = words.value;
  const name = chosen.value;
  const several = documents.value.length > 1;
  const preparation = useMemo(() => tablePreparation(name), [name]);
  const every = several && everyDocument.value;
  const shown = useMemo(() => (every ? documents.value : [document]), [every, documents.value, document]);
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
  const table = useMemo(() => checkedTable(name, documents), [name, documents, verdictByMark.value]);
  const wanted = fold(rowQuery.value);
  const rows = table.rows.filter(
    ({ mark, document, folded }) =>
      (mark === null ? passesDocument(document, filters.value) : passes(mark, filters.value, document)) &&
      (wanted === "" || folded.includes(wanted)),
  );
  return <DataTable key={name} table={table} rows={rows} />;
}

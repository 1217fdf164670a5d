import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { type Cell, numberIn } from "tifa/tables";
import { FacetBar } from "../corpus-views/facet-bar.js";
import { Nothing } from "../interface/nothing.js";
import { Preparing, useInTurn, WhenOpen } from "../interface/when-open.js";
import { byYear, CLAIM_KINDS, columnNames, comparedIndicators } from "../model/comparison.js";
import { passes } from "../model/filters.js";
import { MARK_KINDS, type MarkKindName } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { checkedDocuments } from "../review/checked-document.js";
import { filteredDocuments, filters, goTo, language, words } from "../state.js";
import { SaveTable } from "../take-away/save-table.js";
import { type ComparedDocuments, ComparedTable } from "./compared-table.js";
import { useOwnFilters } from "./own-filters.js";
import { TermsByDocument } from "./terms-by-document.js";

/** Several documents side by side: their numbers, their indicators, their terms, under the filters of the page. */
export function CompareView(): VNode {
  const chosen = filteredDocuments.value;
  return (
    <div class="compare">
      <FacetBar open />
      {chosen.length === 0 ? <Nothing /> : <WhenOpen documents={chosen}>{() => <Compared />}</WhenOpen>}
    </div>
  );
}

function Compared(): VNode {
  const say = words.value;
  const chosen = checkedDocuments.value;
  const sorted = useMemo(() => byYear(chosen), [chosen]);
  const names = useMemo(() => columnNames(sorted), [sorted]);
  const parts = [
    <Overview key="overview" documents={sorted} names={names} />,
    <TermsByDocument key="terms" documents={sorted} names={names} />,
    ...CLAIM_KINDS.map((kind) => <Indicators key={kind} kind={kind} documents={sorted} names={names} />),
  ];
  const drawn = useInTurn(parts.length);
  return (
    <>
      {parts.slice(0, drawn)}
      {drawn < parts.length ? <Preparing done={drawn} of={parts.length} /> : <p class="quiet">{say.compareNote}</p>}
    </>
  );
}

/** The first columns of the overview have words in them; the others have numbers. */
const CLASSES = ["title", "date"];

/** A row for each document: there may be many. */
function Overview({ documents, names }: ComparedDocuments): VNode {
  const say = words.value;
  const chosen = filters.value;
  const counts = useMemo(
    () =>
      documents.map((document) => {
        const visible = document.marks.filter((mark) => passes(mark, chosen, document));
        return MARK_KINDS.map(({ name }) => visible.filter(({ kind }) => kind === name).length);
      }),
    [documents, chosen],
  );
  const columns = [
    say.title,
    say.meta.date,
    say.characters,
    ...MARK_KINDS.map(({ name }) => (name === "slogan" ? say.sloganPlaces : say.kinds[name])),
  ];
  const cells = (document: ReportDocument, index: number): Cell[] => [
    document.title,
    document.meta.date,
    document.text.replace(/\s/g, "").length,
    ...counts[index]!,
  ];
  return (
    <section>
      <h2>{say.overview}</h2>
      <div class="data-tools">
        <SaveTable
          name={say.overview}
          make={() => ({
            columns: ["name", "title", "date", "characters", ...MARK_KINDS.map(({ table }) => table)].map(
              (name, index) => ({ name, title: columns[index - 1] ?? say.document }),
            ),
            rows: documents.map((document, index) => ({ cells: [names[index]!, ...cells(document, index)] })),
          })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too */}
      <section class="scroll" tabIndex={0} aria-label={say.overview}>
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">{say.document}</th>
              {columns.map((name, index) => (
                <th key={name} scope="col" class={index < CLASSES.length ? undefined : "number"}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {documents.map((document, index) => (
              <tr key={document.number}>
                <th scope="row" lang="zh-CN">
                  <button type="button" class="link" onClick={() => goTo({ view: "text", document: document.number })}>
                    {names[index]}
                  </button>
                </th>
                {cells(document, index).map((value, column) => (
                  <td key={columns[column]} class={CLASSES[column] ?? typeof value} lang="zh-CN">
                    {typeof value === "number" ? numberIn(language.value).format(value) : value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Indicators({ kind, documents, names }: ComparedDocuments & { kind: MarkKindName }): VNode | null {
  const say = words.value;
  const chosen = useOwnFilters(kind);
  const rows = useMemo(() => comparedIndicators(documents, kind, chosen), [documents, kind, chosen]);
  if (rows.length === 0) return null;
  const title = say.sideBySide(say.kinds[kind]);
  return (
    <section>
      <h2>{title}</h2>
      <ComparedTable title={title} first={say.indicator} names={names} documents={documents} rows={rows} />
    </section>
  );
}

import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { type Cell, numberIn } from "tifa/tables";
import { charactersOf } from "../model/characters.js";
import { type Filters, passesMark } from "../model/filters.js";
import { MARK_KINDS } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { goTo, language, words } from "../state.js";
import { SaveTable } from "../take-away/save-table.js";
import type { ComparedDocuments } from "./compared-table.js";

/** The first columns of the overview have words in them; the others have numbers. */
const CLASSES = ["title", "date"];

/** A row for each document: there may be many. */
export function Overview({ documents, names, chosen }: ComparedDocuments & { chosen: Filters }): VNode {
  const say = words.value;
  const counts = useMemo(() => documents.map((document) => countsOf(document, chosen)), [documents, chosen]);
  const columns = [
    say.title,
    say.meta.date,
    say.characters,
    ...MARK_KINDS.map(({ name }) => (name === "slogan" ? say.sloganPlaces : say.kinds[name])),
  ];
  const cells = (document: ReportDocument, index: number): Cell[] => [
    document.title,
    document.meta.date,
    charactersOf(document),
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

/** How many marks of each kind a document has that pass the filters. */
function countsOf(document: ReportDocument, chosen: Filters): number[] {
  const counts = new Map(MARK_KINDS.map(({ name }) => [name, 0]));
  for (const mark of document.marks) {
    if (passesMark(mark, chosen, document)) counts.set(mark.kind, counts.get(mark.kind)! + 1);
  }
  return [...counts.values()];
}

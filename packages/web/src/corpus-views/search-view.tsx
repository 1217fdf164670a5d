import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { WhenOpen } from "../interface/when-open.js";
import { columnNames } from "../model/comparison.js";
import type { ReportDocument } from "../model/report-document.js";
import { isReady, searchOf } from "../model/searches.js";
import { documents, filteredDocuments, goTo, query, words } from "../state.js";
import { useGrowing } from "../tables/growing.js";
import { SaveTable } from "../take-away/save-table.js";
import { concordanceIn, type FoundLine, inOrder, type LineOrder, MOST_LINES } from "./concordance.js";
import { FacetBar } from "./facet-bar.js";

const order = signal<LineOrder>("document");
const ORDERS: readonly LineOrder[] = ["document", "before", "after"];
const FIRST_LINES = 100;

/** The words of the search box in all documents, each place on a line with what stands around it. */
export function SearchView(): VNode {
  const say = words.value;
  const shown = filteredDocuments.value;
  const wanted = query.value.trim();
  return (
    <div class="corpus">
      <FacetBar kinds={false} open />
      {wanted === "" ? <p class="quiet">{say.corpus.searchLead}</p> : null}
      <WhenOpen documents={shown} preparation={SEARCHING}>
        {() => (wanted === "" ? null : <FoundLines documents={shown} wanted={wanted} />)}
      </WhenOpen>
    </div>
  );
}

const SEARCHING = { isDone: isReady, prepare: searchOf };

function FoundLines({ documents, wanted }: { documents: readonly ReportDocument[]; wanted: string }): VNode {
  const say = words.value;
  const found = useMemo(() => concordanceIn(documents, wanted), [documents, wanted]);
  if (found.count === 0)
    return (
      <p class="quiet" role="status">
        {say.corpus.foundNowhere(wanted, documents.length)}
      </p>
    );
  return (
    <>
      <p role="status">
        {say.corpus.found(wanted, found.count, found.documents)}
        {found.count > MOST_LINES ? ` ${say.corpus.firstOnly(MOST_LINES)}` : ""}
      </p>
      <Lines lines={found.lines} />
    </>
  );
}

function Lines({ lines }: { lines: readonly FoundLine[] }): VNode {
  const say = words.value;
  const [every, setEvery] = useState(false);
  const names = useMemo(
    () => new Map(columnNames(documents.value).map((name, index) => [index + 1, name])),
    [documents.value],
  );
  const sorted = useMemo(() => inOrder(lines, order.value), [lines, order.value]);
  const limit = every ? sorted.length : Math.min(FIRST_LINES, sorted.length);
  const drawn = sorted.slice(0, useGrowing(sorted, limit));
  return (
    <>
      <div class="data-tools">
        <label>
          {say.corpus.order}{" "}
          <select
            value={order.value}
            onChange={(event) => {
              order.value = event.currentTarget.value as LineOrder;
            }}
          >
            {ORDERS.map((name) => (
              <option key={name} value={name}>
                {say.corpus.orders[name]}
              </option>
            ))}
          </select>
        </label>
        <SaveTable
          name="concordance"
          make={() => ({
            columns: [
              { name: "document", title: say.document },
              { name: "place", title: say.corpus.place },
              { name: "year", title: say.meta.year },
              { name: "before", title: say.corpus.before },
              { name: "text", title: say.corpus.words },
              { name: "after", title: say.corpus.after },
            ],
            rows: sorted.map(({ document, before, text, after, span }) => ({
              cells: [document.title, document.label.place, document.label.year, before, text, after],
              link: { column: 4, document: document.number, target: targetOf(span) },
            })),
          })}
        />
      </div>
      <Concordance lines={drawn} names={names} />
      {limit < sorted.length ? (
        <button type="button" onClick={() => setEvery(true)}>
          {say.showAll + say.aside(sorted.length)}
        </button>
      ) : null}
    </>
  );
}

/** The line that was opened last, by its place, and what was looked for. */
let opened = { wanted: "", line: "" };

const keyOf = ({ document, span }: FoundLine): string => `${document.number} ${span.start}`;

/** Lines below each other, the words in one column; who comes back from the text stands where he left. */
function Concordance({ lines, names }: { lines: readonly FoundLine[]; names: ReadonlyMap<number, string> }): VNode {
  const say = words.value;
  const left = opened.wanted === query.value ? opened.line : null;
  const last = useRef<HTMLTableRowElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || last.current === null) return;
    arrived.current = true;
    last.current.scrollIntoView({ block: "center" });
  }, [lines.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="scroll" tabIndex={0} aria-label={say.views.search}>
      <table class="concordance">
        <thead>
          <tr>
            <th scope="col">{say.document}</th>
            <th scope="col">{say.corpus.before}</th>
            <th scope="col">{say.corpus.words}</th>
            <th scope="col">{say.corpus.after}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {lines.map((line) => (
            <tr key={keyOf(line)} {...(keyOf(line) === left ? { ref: last, class: "opened" } : {})}>
              <td class="name">{names.get(line.document.number)}</td>
              <td class="before">
                <bdi>{line.before}</bdi>
              </td>
              <td>
                <button type="button" class="link" title={say.showInText} onClick={() => open(line)}>
                  {line.text}
                </button>
              </td>
              <td class="after">{line.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const targetOf = ({ start, end }: { start: number; end: number }): string => `at-${start}-${end}`;

function open(line: FoundLine): void {
  const { document, span } = line;
  opened = { wanted: query.value, line: keyOf(line) };
  goTo({ view: "text", document: document.number, target: targetOf(span) });
}

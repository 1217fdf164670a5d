import type { VNode } from "preact";
import type { Words } from "../interface/words/words.js";
import type { Paragraph } from "../model/paragraphs.js";
import type { MarkLabel, ReportDocument } from "../model/report-document.js";
import type { Cover } from "../model/segments.js";
import type { TextCell, TextTable } from "../model/text-tables.js";
import { Stretch, sectionElementId } from "./paragraph-view.js";
import { PARAGRAPH_CLASS } from "./text-nodes.js";

interface Props {
  document: ReportDocument;
  table: TextTable;
  words: Words;
  coversOf(paragraph: number): readonly Cover<MarkLabel>[];
}

/** A table of the document. Its paragraphs are elements of the page as all others are: rows here, cells there. */
export function TextTableView({ document, table, words, coversOf }: Props): VNode {
  const { rows, byRow, hasHead } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="text-table" tabIndex={0} aria-label={`${words.tableInText} ${table.number}`}>
      <table>
        <tbody>
          {rows.map((cells, index) => {
            const [first] = cells;
            const paragraph = document.paragraphs[first?.paragraph ?? 0];
            if (!first || !paragraph) return null;
            const drawn = cells.map((cell, column) => (
              <CellView
                key={column}
                isHead={hasHead && index === 0}
                overNumbers={hasHead && rows.some((row) => row[column]?.isNumber)}
                isParagraph={!byRow}
                covers={coversOf(cell.paragraph)}
                {...{ document, cell, words }}
              />
            ));
            return byRow ? (
              <tr key={first.start} class={PARAGRAPH_CLASS} {...placeOf(document, paragraph)}>
                {drawn}
              </tr>
            ) : (
              <tr key={first.start}>{drawn}</tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps extends Pick<Props, "document" | "words"> {
  cell: TextCell;
  isHead: boolean;
  /** Whether the column has numbers. */
  overNumbers: boolean;
  isParagraph: boolean;
  covers: readonly Cover<MarkLabel>[];
}

function CellView({ document, cell, isHead, overNumbers, isParagraph, covers, words }: CellProps): VNode | null {
  const paragraph = document.paragraphs[cell.paragraph];
  if (!paragraph) return null;
  const Cell = isHead ? "th" : "td";
  const classes = [isParagraph ? PARAGRAPH_CLASS : "", cell.isNumber || (isHead && overNumbers) ? "number" : ""]
    .join(" ")
    .trim();
  return (
    <Cell
      class={classes || undefined}
      {...(isHead ? { scope: "col" } : {})}
      {...(isParagraph ? placeOf(document, paragraph) : {})}
    >
      {cell.end > cell.start ? (
        <Stretch from={cell.start} to={cell.end} {...{ document, paragraph, covers, words }} />
      ) : null}
    </Cell>
  );
}

/** What other parts of the page find a paragraph by. */
const placeOf = ({ number }: ReportDocument, { section, heading }: Paragraph) => ({
  "data-section": section ?? undefined,
  id: heading ? sectionElementId(number, heading.id) : undefined,
});

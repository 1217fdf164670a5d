import type { Feature } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";

/** A cell that leads to a place in a page. */
export interface CellLink {
  /** Counted from 0, the head not counted. */
  row: number;
  /** Counted from 0. */
  column: number;
  /** The part of the address behind `#`. */
  place: string;
}

/** What a sheet has beyond its cells. */
export interface SheetExtras {
  rows: number;
  columns: number;
  links: readonly CellLink[];
  /** Address of the page that links lead to; relative ones are looked for beside the workbook. */
  page: string | null;
}

const SHEET = "xl/worksheets/sheet{id}.xml";
const RELATION = "rId-tifa-page";
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Filters over the columns of each sheet, and links of cells to places in a page. */
export function sheetFeature(sheets: readonly SheetExtras[]): Feature<Blob> {
  const linked = ({ page, links }: SheetExtras) => page !== null && links.length > 0;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!;
            const filtered = sheet.columns === 0 ? xml : withChild(xml, filterOf(sheet));
            return linked(sheet) ? withChild(filtered, linksOf(sheet)) : filtered;
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!;
            if (!linked(sheet)) return undefined;
            const relation = { Id: RELATION, Type: HYPERLINK, Target: sheet.page!, TargetMode: "External" };
            return getSelfClosingTagMarkup("Relationship", relation);
          },
        },
      },
    },
  };
}

function withChild(xml: string, child: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    child,
    getOrderOfSiblings(SHEET, "worksheet")!,
    "worksheet",
  );
}

function filterOf({ rows, columns }: SheetExtras): string {
  return getSelfClosingTagMarkup("autoFilter", { ref: `A1:${getCellAddress(rows, columns - 1)}` });
}

function linksOf({ links }: SheetExtras): string {
  const each = links.map(({ row, column, place }) =>
    getSelfClosingTagMarkup("hyperlink", { ref: getCellAddress(row + 1, column), "r:id": RELATION, location: place }),
  );
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { columnWidths } from "../../packages/cli/src/column-widths.js";
import { terminalTable } from "../../packages/cli/src/terminal-table.js";

test.each<[string, number[], number[], number, number[]]>([
  ["what fits keeps its share", [10, 4], [2, 1], 60, [40, 20]],
  ["a squeezed column gets what others do not need", [30, 4], [1, 1], 24, [20, 4]],
  ["several share it as before", [30, 30, 4], [2, 1, 1], 40, [24, 12, 4]],
  ["all squeezed keep their shares", [90, 90], [3, 1], 40, [30, 10]],
])("%s", (_, needs, shares, width, wanted) => {
  expect(columnWidths(needs, shares, width)).toEqual(wanted);
});

const column = fc.record({ need: fc.nat(60), share: fc.integer({ min: 1, max: 9 }) });

test("columns never take more than there is, where each has room for four signs", () => {
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 80 }),
      (columns, spare) => {
        const shares = columns.map(({ share }) => share);
        const width = 4 * shares.reduce((sum, share) => sum + share, 0) + spare;
        const widths = columnWidths(
          columns.map(({ need }) => need),
          shares,
          width,
        );
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(width + 4 * columns.length);
        expect(widths.every((one) => one >= 4)).toBe(true);
      },
    ),
  );
});

test("a table is as wide as it may be, and a short head stays on its line beside long cells", () => {
  const table = terminalTable(
    ["编码", "Prob.", "句子"],
    [["供给型", "0.99", "新建学校3所。".repeat(12)]],
    [3, 1, 9],
    60,
    "",
  );
  expect(table.split("\n").every((line) => stringWidth(line) <= 60)).toBe(true);
  expect(table).toContain("│ Prob. │");
});

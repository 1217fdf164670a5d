import { expect, test } from "vitest";
import { momentText } from "../../packages/web/src/interface/moment.js";

test("a moment is told by its reader's clock, anything else as it is", () => {
  const moment = new Date(2026, 2, 5, 7, 8, 9);
  expect(momentText(moment.toISOString())).toBe("2026-03-05 07:08");
  expect(momentText("昨天")).toBe("昨天");
});

import { test } from "vitest";
import { expectPlantedErrors } from "../bilingual/planted-report.js";

test.each([
  [1, 1],
  [1, 4],
  [6, 1],
])("in one report, with %i and %i sentences a line, each error is found and nothing else", expectPlantedErrors);

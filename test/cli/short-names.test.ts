import { expect, test } from "vitest";
import { shortNames } from "../../packages/cli/src/inputs/short-names.js";

test("a file is called by its name, with the folders that tell it from others of that name", () => {
  expect(shortNames(["/data/li/a.txt"])).toEqual(["a.txt"]);
  expect(shortNames(["/data/li/2023/a.txt", "/data/li/2024/a.txt", "/data/li/b.txt"])).toEqual([
    "2023/a.txt",
    "2024/a.txt",
    "b.txt",
  ]);
  expect(shortNames(["/x/甲/2024/a.txt", "/x/乙/2024/a.txt"])).toEqual(["甲/2024/a.txt", "乙/2024/a.txt"]);
  expect(shortNames(["C:\\li\\a.txt", "reports.zip!/2024/b.docx"])).toEqual(["a.txt", "b.docx"]);
  expect(shortNames(["a.txt", "a.txt"])).toEqual(["a.txt", "a.txt"]);
  expect(shortNames(["a.txt", "li/a.txt"])).toEqual(["a.txt", "li/a.txt"]);
  expect(shortNames([])).toEqual([]);
});

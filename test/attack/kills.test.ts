import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { command, folder, tablesIn, tifa } from "../slow/tifa.js";

const KILLS = Number(process.env.KILLS ?? 60);
const FILES = 60;
const report = readFileSync(
  fileURLToPath(new URL("../../fixtures/county-government/source.txt", import.meta.url)),
  "utf8",
);

/** Reports that differ in a figure. */
function reports(): string {
  const inputs = mkdtempSync(join(tmpdir(), "tifa-kills-"));
  for (let index = 0; index < FILES; index++) {
    writeFileSync(join(inputs, `${index}.txt`), report.replace(/\d/, String(index % 10)));
  }
  return inputs;
}

test(`${KILLS} kills at any moment, with files changed, added and removed in between, cost no row`, async () => {
  const inputs = reports();
  const out = join(folder(), "out");
  let kills = 0;
  for (let round = 0; kills < KILLS; round++) {
    const child = spawn(process.execPath, [command, "batch", inputs, "-o", out, "-j", "2"], { stdio: "ignore" });
    const exit = new Promise((resolve) => child.on("exit", (_, by) => resolve(by)));
    await setTimeout(Math.random() * 2_500);
    child.kill("SIGKILL");
    if ((await exit) === "SIGKILL") kills++;
    const name = join(inputs, `${round % FILES}.txt`);
    // So that there is always work left, and tables are rebuilt as often as they are added to.
    if (round % 3 === 0) writeFileSync(name, `${report}\n全年办理提案${round}件。\n`);
    if (round % 7 === 3) rmSync(name, { force: true });
  }
  expect((await tifa(["batch", inputs, "-o", out])).code).toBe(0);
  const whole = join(folder(), "whole");
  expect((await tifa(["batch", inputs, "-o", whole, "-j", "1"])).code).toBe(0);
  expect(tablesIn(out)).toEqual(tablesIn(whole));
  console.log(`kills: ${kills}; bytes equal to those of a run that nothing disturbed`);
});

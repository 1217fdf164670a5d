import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { folder, tifa } from "./tifa.js";

const place = folder();
const inputs = join(place, "in");
const SHARDS = 5;
const shard = (index: number): string => join(place, `shard-${index}`);
const shards = Array.from({ length: SHARDS }, (_, at) => shard(at + 1));

/** All bytes of a folder, its journal too, which lets a batch go on there. */
const contents = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "base64")]));

beforeAll(async () => {
  mkdirSync(join(inputs, "市"), { recursive: true });
  for (let index = 0; index < 40; index++) {
    const text = `县政府工作报告\n\n一、2023年工作回顾\n全年新建公路${index + 1}公里。\n二、2024年工作安排\n改造小区${index + 2}个。\n`;
    writeFileSync(join(inputs, index % 3 === 0 ? "市" : ".", `${index}.txt`), text);
  }
  writeFileSync(join(inputs, "坏.pdf"), "%PDF-1.7 not one");
  for (let index = 1; index <= SHARDS; index++) {
    await tifa(["batch", inputs, "-o", shard(index), "-j", "1", "--shard", `${index}/${SHARDS}`]);
  }
});

test("shards put together are, byte for byte, what one run writes, and a batch goes on with them", async () => {
  const one = join(place, "one");
  await tifa(["batch", inputs, "-o", one, "-j", "2"]);
  const all = join(place, "all");
  const { code, stderr } = await tifa(["merge", ...shards.toReversed(), "-o", all]);
  expect(stderr).toContain(`${SHARDS} shards put together: 40 files done, 1 failed`);
  expect(code).toBe(1);
  expect(contents(all)).toEqual(contents(one));
  expect((await tifa(["batch", inputs, "-o", all])).stderr).toContain("0 files done, 1 failed, 40 done before");
});

test("shards that are missing, there twice, unfinished or of another batch are named, and nothing is written", async () => {
  const merge = async (...folders: string[]) => {
    const { code, stderr } = await tifa(["merge", ...folders, "-o", join(place, "none")]);
    expect(code).toBe(2);
    expect(readdirSync(place)).not.toContain("none");
    return stderr;
  };
  expect(await merge(shard(1), shard(3), shard(5))).toContain("of 5 shards 2 are missing: 2, 4");
  expect(await merge(...shards, shard(2))).toContain("shard 2 is there twice");
  expect(await merge(inputs, ...shards)).toContain(`${inputs} holds no shard`);
  const of4 = join(place, "of4");
  await tifa(["batch", inputs, "-o", of4, "--shard", "1/4"]);
  expect(await merge(...shards.slice(1), of4)).toContain("their numbers of shards differ");
  const changed = join(place, "changed");
  execFileSync("cp", ["-r", inputs, join(place, "in2")]);
  writeFileSync(join(place, "in2", "new.txt"), "新建公路3公里。");
  await tifa(["batch", join(place, "in2"), "-o", changed, "--shard", `1/${SHARDS}`]);
  expect(await merge(changed, ...shards.slice(1))).toContain("dealt from different inputs");
});

test("a shard that was stopped is named as unfinished, also where its journal speaks of more than its tables hold", async () => {
  const stopped = join(place, "stopped");
  execFileSync("cp", ["-r", shard(1), stopped]);
  truncateSync(join(stopped, "analysis.ndjson"), 100);
  appendFileSync(join(stopped, "errors.csv"), "half a row");
  const merge = await tifa(["merge", stopped, ...shards.slice(1), "-o", join(place, "none")]);
  expect(merge.stderr).toMatch(/stopped is not finished: 0 of \d+ inputs; run its tifa batch again/);
  expect(merge.code).toBe(2);
});

test("a folder keeps to its shard, and a merge to an empty folder", async () => {
  const again = await tifa(["batch", inputs, "-o", shard(1), "--shard", `2/${SHARDS}`]);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("holds shard 1/5")]);
  expect((await tifa(["batch", inputs, "-o", shard(1)])).code).toBe(2);
  const merge = await tifa(["merge", ...shards, "-o", shard(1)]);
  expect([merge.code, merge.stderr]).toEqual([2, expect.stringContaining("holds other files")]);
  for (const wrong of ["0/4", "5/4", "x", "1/"]) {
    expect((await tifa(["batch", inputs, "-o", join(place, "none"), "--shard", wrong])).code).toBe(2);
  }
});

test("texts that were kept are put together too", async () => {
  const parts = [1, 2].map((index) => join(place, `texts-${index}`));
  for (const [at, out] of parts.entries()) {
    await tifa(["batch", inputs, "-o", out, "--shard", `${at + 1}/2`, "--texts"]);
  }
  await tifa(["batch", inputs, "-o", join(place, "texts-one"), "--texts"]);
  await tifa(["merge", ...parts, "-o", join(place, "texts-all")]);
  const texts = (out: string) => readdirSync(join(place, out, "texts"), { recursive: true }).sort();
  expect(texts("texts-all")).toEqual(texts("texts-one"));
  expect(texts("texts-all").filter((name) => String(name).endsWith(".txt"))).toHaveLength(40);
});

test("more shards than inputs leave some empty, and these are no fault", async () => {
  const few = join(place, "few");
  mkdirSync(few);
  writeFileSync(join(few, "a.txt"), "新建公路3公里。");
  const parts = [1, 2, 3].map((index) => join(place, `few-${index}`));
  for (const [at, out] of parts.entries()) {
    expect((await tifa(["batch", few, "-o", out, "--shard", `${at + 1}/3`])).code).toBe(0);
  }
  const { stderr } = await tifa(["merge", ...parts, "-o", join(place, "few-all")]);
  expect(stderr).toContain("3 shards put together: 1 file done, 0 failed");
});

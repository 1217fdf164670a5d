import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FolderHeldError, FolderLock, type LockHolder } from "../../packages/cli/src/batch/folder-lock.js";
import { processMark, processSpace } from "../../packages/cli/src/batch/running-process.js";

const folder = () => mkdtempSync(join(tmpdir(), "tifa-lock-"));
const lockOf = (path: string) => join(path, ".tifa-batch.lock");
const ended = spawnSync(process.execPath, ["-e", ""]).pid;

function leave(path: string, holder: Partial<LockHolder>, age = 0): void {
  const own = { id: "x", pid: process.pid, host: hostname(), space: processSpace(), since: "2026-01-01T00:00:00.000Z" };
  writeFileSync(lockOf(path), JSON.stringify({ ...own, mark: processMark(process.pid), ...holder }));
  const then = new Date(Date.now() - age);
  utimesSync(lockOf(path), then, then);
}

test("a folder has one holder, who is named to the next, and can be taken again", async () => {
  const path = folder();
  const lock = await FolderLock.acquire(path);
  const refused = await FolderLock.acquire(path).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FolderHeldError);
  expect((refused as FolderHeldError).holder).toMatchObject({ pid: process.pid, host: hostname() });
  await lock.check();
  await lock.release();
  expect(readdirSync(path)).toEqual([]);
  await (await FolderLock.acquire(path)).release();
});

test.each<[string, Partial<LockHolder>, number]>([
  ["of a process that has ended", { pid: ended }, 0],
  ["of an earlier process of the same number", { mark: "another boot 1" }, 0],
  ["of another machine that was not touched for long", { host: "elsewhere", pid: 1 }, 200_000],
])("a lock %s is stale", async (_, holder, age) => {
  const path = folder();
  leave(path, holder, age);
  const lock = await FolderLock.acquire(path);
  await lock.check();
  await lock.release();
});

test.each<[string, Partial<LockHolder>]>([
  ["of a process that runs", {}],
  ["of another machine that was touched lately", { host: "elsewhere", pid: ended }],
  ["of another container", { space: "pid:[1]", pid: ended }],
])("a lock %s holds", async (_, holder) => {
  const path = folder();
  leave(path, holder);
  await expect(FolderLock.acquire(path)).rejects.toThrow(FolderHeldError);
  expect(existsSync(lockOf(path))).toBe(true);
});

test("of many that find a stale lock, one takes it over", async () => {
  const path = folder();
  leave(path, { pid: ended });
  const tried = await Promise.allSettled(Array.from({ length: 12 }, () => FolderLock.acquire(path)));
  const taken = tried.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  expect(taken).toHaveLength(1);
  await taken[0]!.check();
  await taken[0]!.release();
  expect(readdirSync(path)).toEqual([]);
});

test("a holder whose lock was taken over finds out before it writes", async () => {
  const path = folder();
  const lock = await FolderLock.acquire(path);
  leave(path, { id: "another" });
  await expect(lock.check()).rejects.toThrow(FolderHeldError);
  await lock.release();
  expect(JSON.parse(readFileSync(lockOf(path), "utf8")).id).toBe("another");
});

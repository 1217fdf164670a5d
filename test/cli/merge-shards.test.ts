import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { batchInputs } from "../../packages/cli/src/batch/batch-inputs.js";
import { mergeCommand } from "../../packages/cli/src/batch/merge-command.js";
import { mergeShards } from "../../packages/cli/src/batch/merge-shards.js";
import { packDocument } from "../../packages/cli/src/batch/output-files.js";
import { ForeignFolderError, NEXT, OutputFolder, WHOLE } from "../../packages/cli/src/batch/output-folder.js";
import { ShardSieve, writeShardMark } from "../../packages/cli/src/batch/shard.js";
import { JOURNAL } from "../../packages/cli/src/batch/table-files.js";
import { KnownMetadata } from "../../packages/cli/src/inputs/known-metadata.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { analyze } from "../../src/index.js";

const place = mkdtempSync(join(tmpdir(), "tifa-merge-"));
const messages = messagesIn("en");
const contents = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
const nothing = async (): Promise<void> => {};

/** The shards of a batch of so many inputs, read here. */
async function shardsOf(name: string, count: number): Promise<string[]> {
  const inputs = join(place, name);
  mkdirSync(inputs);
  const files = Array.from({ length: 9 }, (_, at) => join(inputs, `${at}.txt`));
  for (const [at, file] of files.entries()) writeFileSync(file, `全年新建泵站${at + 1}座。`);
  const known = await KnownMetadata.load({}, messages);
  const shards: string[] = [];
  for (let index = 1; index <= count; index++) {
    const sieve = new ShardSieve({ index, count }, [inputs]);
    const named = await batchInputs(files, known, (file) => sieve.take(file));
    const out = join(place, `${name}-${index}`);
    const folder = await OutputFolder.open(out, "{}", named);
    await writeShardMark(out, sieve.mark);
    for (const { input } of folder.steps) {
      const text = readFileSync(input.file, "utf8");
      await folder.append(input, packDocument({ id: input.id, text, analysis: analyze(text) }));
    }
    await folder.finish();
    await folder.close();
    shards.push(out);
  }
  return shards;
}

let shards: string[] = [];
const whole = join(place, "whole");

beforeAll(async () => {
  shards = await shardsOf("in", 3);
  await mergeShards(shards, whole, nothing);
});

test("a merge whose further work failed does that work again on the whole tables", async () => {
  const out = join(place, "failed-work");
  const fails = () => mergeShards(shards, out, () => Promise.reject(new Error("no room for the database")));
  await expect(fails()).rejects.toThrow("no room");
  let worked = 0;
  const merged = await mergeShards(shards, out, async () => {
    worked++;
  });
  expect([merged, worked]).toEqual([{ done: 9, failed: 0 }, 1]);
  expect(contents(out)).toEqual(contents(whole));
});

test("a merge that was killed while its tables were put in place is caught up with", async () => {
  const out = join(place, "half-moved");
  cpSync(whole, out, { recursive: true });
  mkdirSync(join(out, NEXT, WHOLE), { recursive: true });
  for (const name of ["errors.csv", "analysis.ndjson", JOURNAL]) renameSync(join(out, name), join(out, NEXT, name));
  expect(await mergeShards(shards, out, nothing)).toEqual({ done: 9, failed: 0 });
  expect(existsSync(join(out, NEXT))).toBe(false);
  expect(contents(out)).toEqual(contents(whole));
});

test("one that was killed before is begun anew, and what a system leaves in a folder is no other content", async () => {
  const out = join(place, "begun");
  mkdirSync(join(out, NEXT), { recursive: true });
  writeFileSync(join(out, NEXT, "documents.csv"), "half");
  await mergeShards(shards, out, nothing);
  expect(contents(out)).toEqual(contents(whole));
  const fresh = join(place, "fresh");
  mkdirSync(fresh);
  writeFileSync(join(fresh, ".DS_Store"), "");
  await mergeShards(shards, fresh, nothing);
  expect(contents(fresh)).toEqual({ ...contents(whole), ".DS_Store": "" });
});

test("tables of another batch, or other files, are left as they are", async () => {
  const others = await shardsOf("other", 1);
  const before = contents(whole);
  await expect(mergeShards(others, whole, nothing)).rejects.toThrow(ForeignFolderError);
  expect(contents(whole)).toEqual(before);
  const out = join(place, "notes");
  mkdirSync(out);
  writeFileSync(join(out, "notes.txt"), "");
  await expect(mergeShards(shards, out, nothing)).rejects.toThrow(ForeignFolderError);
});

test("a shard that cannot be read is named, not the folder for the result", async () => {
  const broken = join(place, "broken");
  cpSync(shards[0] ?? "", broken, { recursive: true });
  rmSync(join(broken, JOURNAL));
  mkdirSync(join(broken, JOURNAL));
  const call = { folders: [broken, ...shards.slice(1)], output: join(place, "none"), format: [] };
  await expect(mergeCommand(call, "en", messages)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(`cannot read ${broken}: this is a folder`),
  });
});

import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { inputFiles } from "tifa-readers";
import type { McpWords } from "./words/word-set.js";

/** Characters of a name that was asked for that a refusal repeats. */
const LONGEST_NAME = 200;

/** The caller asked for something that it may not have, or that is not there. The message is for the caller. */
export class RefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RefusedError";
  }
}

/** A folder that nothing leads out of: neither `..`, nor whole paths, nor links. */
export class ConfinedFolder {
  readonly #root: string;
  readonly #words: McpWords;

  private constructor(root: string, words: McpWords) {
    this.#root = root;
    this.#words = words;
  }

  /** Throws what the file system throws. */
  static async open(folder: string, words: McpWords): Promise<ConfinedFolder> {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory())
      throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", path: folder });
    return new ConfinedFolder(root, words);
  }

  /** The names of its readable files, folders searched, in order; links that lead out of it are left out. */
  async *names(): AsyncGenerator<string> {
    for await (const path of inputFiles([this.#root])) {
      const real = await realpath(path).catch(() => null);
      if (real !== null && this.#holds(real)) yield this.nameOf(path);
    }
  }

  /** The whole path of a file by its name in the folder. Throws {@link RefusedError} where it is none or lies outside. */
  async pathOf(name: string): Promise<string> {
    const path = resolve(this.#root, name);
    if (isAbsolute(name) || name.includes("\0") || !this.#holds(path)) throw this.#refusal(name);
    const real = await realpath(path).catch(() => null);
    if (real === null || !this.#holds(real) || !(await stat(real)).isFile()) throw this.#refusal(name);
    return real;
  }

  /** The name of a file in the folder, the same on every system. */
  nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join("/");
  }

  /** A file outside and one that is not there are told alike, so that nothing is learnt of what stands outside. */
  #refusal(name: string): RefusedError {
    return new RefusedError(this.#words.refusals.noDocument(JSON.stringify(name.slice(0, LONGEST_NAME))));
  }

  #holds(path: string): boolean {
    return path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
  }
}

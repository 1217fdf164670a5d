import { TifaError } from "../errors.js";
import type { Segmenter, Token } from "../types.js";

const ADVICE = "jieba-wasm is not installed or does not load here: npm install jieba-wasm";

/**
 * The engine for browsers: `jieba-wasm`, which you install beside tifa. Loading fetches its WebAssembly with the dictionary in it, some
 * 4 MB, from where your bundler put it; after that the engine is as synchronous as the others.
 *
 * @returns The engine, ready for use.
 * @throws {TifaError} `missing-peer` where the package is not installed or does not load.
 * @example
 * import { keywords } from "tifa/corpus";
 * import { loadJiebaWasm } from "tifa/jieba-wasm";
 * const segmenter = await loadJiebaWasm();
 * keywords(documents, { segmenter });
 */
export async function loadJiebaWasm(): Promise<Segmenter> {
  try {
    const jieba = await import("jieba-wasm");
    // the build for browsers has a default export that fetches the binary; that for Node loads it by itself
    const init = (jieba as { default?: unknown }).default;
    if (typeof init === "function") await (init as () => Promise<unknown>)();
    jieba.tag("词", true);
    return { name: "jieba-wasm", tag: (text: string): Token[] => jieba.tag(text, true) };
  } catch (cause) {
    throw new TifaError("missing-peer", ADVICE, ["segmenter"], { cause });
  }
}

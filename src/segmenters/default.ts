// The build puts `default.browser.ts` in the place of this module under the condition "browser" (package.json, "imports").
export { nodeRsJieba as defaultSegmenter } from "./node-rs-jieba.js";

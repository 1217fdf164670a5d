export { intl as defaultSegmenter } from "./intl.js";

/**
 * `import … from "tifa/text"`: a text as a page sets it. 文本如页面所排。
 *
 * @module
 */

export { type SetLine, type SetPiece, setLines } from "./set-lines.js";

export { type SetLine, type SetPiece, setLines } from "./set-lines.js";

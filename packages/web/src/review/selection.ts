import type { Span } from "tifa";
import type { Paragraph } from "../model/paragraphs.js";
import { PARAGRAPH_CLASS } from "../text/text-nodes.js";

/** The stretch of the document that is selected in its text, or `null`. */
export function selectedSpan(paragraphs: readonly Paragraph[]): Span | null {
  const selection = getSelection();
  const root = document.getElementById("text");
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !root) return null;
  const range = selection.getRangeAt(0);
  const elements = [...root.getElementsByClassName(PARAGRAPH_CLASS)];
  const start = offsetOf(range.startContainer, range.startOffset, elements, paragraphs, true);
  const end = offsetOf(range.endContainer, range.endOffset, elements, paragraphs, false);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(
  node: Node,
  offset: number,
  elements: readonly Element[],
  paragraphs: readonly Paragraph[],
  isStart: boolean,
): number | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest(`.${PARAGRAPH_CLASS}`);
  const paragraph = element ? paragraphs[elements.indexOf(element)] : undefined;
  if (!element || !paragraph) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  let left = before.toString().length;
  for (const { start, end, text } of paragraph.pieces) {
    if (isStart ? left < text.length : left <= text.length) {
      if (text.length === end - start) return start + left;
      return left === 0 ? start : end;
    }
    left -= text.length;
  }
  return paragraph.end;
}

import { beforeFigure } from "./before-figure.js";
import { GROUND, settleDeadline, settleGoal, settleModal } from "./modal-words.js";
import { bornOut } from "./short-words.js";
import type { Token } from "./token.js";

/** Takes words that may mean two things for what their neighbours bear out; words of one hanzi that they do not become part of a noun. */
export function settleWords(text: string, tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.word?.cue?.modal) settleModal(text, tokens, index);
    else if (token.word?.cue?.goal) settleGoal(text, tokens, index);
    else if (token.word?.cue?.deadline) settleDeadline(text, tokens, index);
    else if (
      (token.cue?.commitment === "expected" || token.word?.text === "原计划") &&
      GROUND.test(tokens[index - 1]?.word?.text ?? "")
    )
      token.cue = null;
    else if (tokens[index + 1]?.kind === "de" && token.cue !== null && token.word?.text.startsWith("原")) {
      // 是原预算的104.5%: what the figure is compared with
      token.kind = "noun";
      token.cue = null;
    }
    if (token.word?.text === REST && tokens[index + 1]?.kind === "figure") {
      token.kind = "frame";
      continue;
    }
    if (isBodyCounted(tokens, index)) {
      token.kind = "noun";
      token.verb = null;
      continue;
    }
    if (token.word?.each && beforeFigure(tokens, index)) {
      token.kind = "adverb";
      continue;
    }
    if (token.word === null || token.word.cue?.modal || (token.end - token.start !== 1 && !token.word.narrow)) continue;
    if (!bornOut(text, tokens, index)) {
      token.kind = "noun";
      token.verb = null;
    }
  }
}

/** 其余26个: it points to what was named before; 其余项目达到26个 */
const REST = "其余";

/** 6家组织获得表彰: right behind a count and before another verb the word names a body. */
const isBodyCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.word?.text === "组织" &&
  tokens[index - 1]?.quantity?.kind === "count" &&
  tokens[index + 1]?.kind === "verb";

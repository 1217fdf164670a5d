const SENTENCE_END = /[。！？!?…][”’」』）)》]{0,3}$|[A-Za-z)]\.$|\.{3}$/;

/** Whether a line ends like a sentence, closing quotation marks and brackets included. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

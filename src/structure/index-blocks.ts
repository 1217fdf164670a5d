/** So many labels that no running text begins with, close to each other, are the index block of a document. */
const LEAST_LABELS = 3;
/** Lines that may stand between two of them: a value, a label that running text may have. */
const MOST_BETWEEN = 3;

/**
 * The lines that belong to an index block (`索引号：…`, `发文机关：…`, `标题：…`) wherever it stands: the text of another document may go
 * before it. `isLabel` and `isBody` say of each line whether a sure label begins it, and whether it is running text.
 */
export function linesOfIndexBlocks(isLabel: readonly boolean[], isBody: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  let block: number[] = [];
  const close = (): void => {
    if (block.length >= LEAST_LABELS) for (let line = block[0]!; line <= block.at(-1)!; line++) found.add(line);
    block = [];
  };
  for (const [index, label] of isLabel.entries()) {
    if (isBody[index] || index - (block.at(-1) ?? index) > MOST_BETWEEN) close();
    if (label) block.push(index);
  }
  close();
  return found;
}

/** Words as a name of a file: nothing in it that a system refuses. */
export function fileName(words: string): string {
  return (
    words
      .replace(/[^\p{L}\p{N}_-]+/gu, "_")
      .replace(/^_|_$/g, "")
      .slice(0, 80) || "tifa"
  );
}

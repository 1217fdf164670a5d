/** What a document looked like, and its clean text. Both are written as lines. */
export interface LayoutCase {
  name: string;
  raw: string[];
  clean: string[];
}

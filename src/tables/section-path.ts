import type { Section } from "../types.js";

/** For each section id its titles from the outermost down, joined by ` › `. */
export function sectionPaths(sections: readonly Section[]): Map<number | null, string> {
  const paths = new Map<number | null, string>();
  for (const section of sections) {
    const above = paths.get(section.parent);
    const own = `${section.label}${section.title}`;
    paths.set(section.id, above ? `${above} › ${own}` : own);
  }
  return paths;
}

/** The innermost section around an offset, or `null` before the first heading. Sections stand in reading order, an inner one after its outer. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  return sections.findLast(({ span }) => span.start <= offset && offset < span.end) ?? null;
}

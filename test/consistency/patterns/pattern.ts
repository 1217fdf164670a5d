/** A sound text, and the same with one error planted in it. */
export interface Twins {
  honest: string;
  wrong: string;
}

/** Figures that a sentence pattern is filled with: those of the sound text and of the planted one. */
export interface Fill<Figures> {
  honest: Figures;
  wrong: Figures;
}

/** Every pattern with every `step`-th fill, so that neighbours of one pattern differ in size and distance. */
export function fillPatterns<Figures>(
  patterns: readonly ((figures: Figures) => string)[],
  fills: readonly Fill<Figures>[],
  each: number,
): Twins[] {
  return patterns.flatMap((pattern, at) =>
    Array.from({ length: each }, (_, turn) => {
      const { honest, wrong } = fills[(at * each + turn) % fills.length]!;
      return { honest: pattern(honest), wrong: pattern(wrong) };
    }),
  );
}

/** A value as reports print it, without needless zeros. */
export const printed = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

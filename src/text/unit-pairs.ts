/** A number of 16 bits for two units. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) ^ second) & 0xffff;
/** The same for three. */
export const tripleOf = (first: number, second: number, third: number): number => pairOf(pairOf(first, second), third);

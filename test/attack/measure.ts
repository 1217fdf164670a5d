/**
 * The share of the attack that is run: 1 unless `ATTACK_SHARE` says less, for a quick look. The figures printed are those that were reached.
 */
const SHARE = Math.min(1, Number(process.env.ATTACK_SHARE ?? 1));

/** How many of `whole` are to be tried. */
export const sharedOut = (whole: number): number => Math.max(1, Math.ceil(whole * SHARE));

/** Prints a figure of the attack, one a line. */
export function tell(what: string, figure: string): void {
  process.stdout.write(`attack: ${what}: ${figure}\n`);
}

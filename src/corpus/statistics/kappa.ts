/**
 * Cohen's kappa: how far two readers agree beyond what their own shares of each answer would give by chance (Cohen 1960).
 *
 * @param pairs What the one and the other said of each thing.
 * @returns `null`, as it is not defined, where there is no pair, or where both always gave one and the same answer, so that chance explains
 * everything.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const share = (test: (pair: readonly [string, string]) => boolean) => pairs.filter(test).length / pairs.length;
  const observed = share(([one, other]) => one === other);
  const answers = new Set(pairs.flat());
  let chance = 0;
  for (const answer of answers) chance += share(([one]) => one === answer) * share(([, other]) => other === answer);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/** A value with so many decimals at the most. */
export function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A value with so many significant digits at the most. */
export function toSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/**
 * Adds up a numeral in hanzi, character by character: digits wait for their unit, 十 百 千 go down within a group of four places, 万
 * closes a group, and 亿 closes everything before it.
 */
export class HanziPlaces {
  #aboveHundredMillion = 0;
  #aboveTenThousand = 0;
  #section = 0;
  #digit: number | null = null;
  #isAfterZero = false;
  #lastUnit = 0;
  #smallest = 1e4;

  /** Takes a digit, 0 to 9. False where none may stand. */
  digit(value: number): boolean {
    if (this.#digit !== null || (value === 0 && this.#isAfterZero)) return false;
    if (value === 0) this.#isAfterZero = true;
    else this.#digit = value;
    return true;
  }

  /** Takes 十, 百, 千, 万 or 亿 as its value. False where it may not stand. */
  unit(value: number): boolean {
    const isFirst = this.#lastUnit === 0 && this.#digit === null && !this.#isAfterZero;
    if (value < 1e4 ? !this.#small(value, isFirst) : !this.#large(value, isFirst)) return false;
    this.#digit = null;
    this.#isAfterZero = false;
    this.#lastUnit = value;
    return true;
  }

  #small(value: number, isFirst: boolean): boolean {
    if (value >= this.#smallest || (this.#digit === null && value !== 10 && !isFirst)) return false;
    this.#section += (this.#digit ?? 1) * value;
    this.#smallest = value;
    return true;
  }

  #large(value: number, isFirst: boolean): boolean {
    const section = isFirst ? 1 : this.#section + (this.#digit ?? 0);
    if (value === 1e4) {
      if (this.#aboveTenThousand > 0 || section === 0) return false;
      this.#aboveTenThousand = section * 1e4;
    } else {
      if (this.#aboveHundredMillion > 0 || this.#aboveTenThousand + section === 0) return false;
      this.#aboveHundredMillion = (this.#aboveTenThousand + section) * 1e8;
      this.#aboveTenThousand = 0;
    }
    this.#section = 0;
    this.#smallest = 1e4;
    return true;
  }

  /** Whether the last character taken was a unit, to which 多 or 余 may be added. */
  get endsInUnit(): boolean {
    return this.#lastUnit > 0 && this.#digit === null && !this.#isAfterZero;
  }

  /** What the last character multiplies by, 1 where it is no 万 or 亿. */
  get scale(): number {
    return this.endsInUnit && this.#lastUnit >= 1e4 ? this.#lastUnit : 1;
  }

  get value(): number {
    // 三万五, 一百二: a last digit without unit counts in the next place below.
    const shift = !this.#isAfterZero && this.#lastUnit >= 100 ? this.#lastUnit / 10 : 1;
    return this.#aboveHundredMillion + this.#aboveTenThousand + this.#section + (this.#digit ?? 0) * shift;
  }
}

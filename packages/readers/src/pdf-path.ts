const ROOM = 256;
/** The kinds of steps, and how many numbers follow each: to move, to draw a line, two kinds of curve, to close. */
export const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];
export const MOVE = 0;
const LINE = 1;
const CURVE = 2;
export const CLOSE = 4;

/** A path as it is drawn, step by step, each its kind and the numbers of its points. The next path is written over it. */
export class Path {
  length = 0;
  steps: Float64Array = new Float64Array(ROOM);

  /** Moves to a point, or draws a line to it. */
  step(kind: number, x: number, y: number): void {
    const at = this.#add(kind);
    this.steps[at + 1] = x;
    this.steps[at + 2] = y;
  }

  /** Draws a curve, of which only the end is kept. */
  curve(x: number, y: number): void {
    const at = this.#add(CURVE);
    this.steps.fill(0, at + 1, at + 5);
    this.steps[at + 5] = x;
    this.steps[at + 6] = y;
  }

  close(): void {
    this.#add(CLOSE);
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    const right = x + width;
    const top = y + height;
    this.step(MOVE, x, y);
    if (width !== 0 && height !== 0) this.step(LINE, right, y);
    this.step(LINE, right, top);
    if (width !== 0 && height !== 0) this.step(LINE, x, top);
    this.close();
  }

  /** Makes room for a step, and tells where it stands. */
  #add(kind: number): number {
    const at = this.length;
    this.length += 1 + (NUMBERS[kind] ?? 0);
    if (this.length > this.steps.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.steps);
      this.steps = larger;
    }
    this.steps[at] = kind;
    return at;
  }
}

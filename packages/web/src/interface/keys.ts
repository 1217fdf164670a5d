/** Whether a key belongs to an input method, which composes with Enter and Escape too; Safari tells only by the code. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

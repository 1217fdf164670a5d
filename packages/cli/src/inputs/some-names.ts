/** More names than a person reads in a message. */
const MOST_NAMED = 5;

/** The first few names, as a message gives them. */
export function someNames(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? " …" : "");
}

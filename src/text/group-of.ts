/** What a group of an expression has taken in; empty where it took no part. */
export const groupOf = (match: RegExpMatchArray, group: number): string => match[group] ?? "";

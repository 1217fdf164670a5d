import { TifaError } from "tifa";

/** A part of a pattern: words that stand there, or the name of a field. */
type Part = { literal: string } | { field: string };

const FIELD = /\{([\p{L}\p{N}_-]{1,40})\}/gu;
/** What a field of this name must look like, at the place where it begins. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  year: /(?:19|20)\d{2}/y,
  date: /\d{4}(?:[-.年]\d{1,2}(?:[-.月]\d{1,2}日?)?|\d{2}(?:\d{2})?)/y,
};

/**
 * Reads metadata off the names of files and folders, as a pattern such as `{place}-{year}` or `{place}/{year}年报告` says. The pattern is laid
 * against the end of the path, without the ending of the file name; `{year}` is four digits, `{date}` a date, and any other field at least
 * one character that is no slash.
 */
export class PathPattern {
  readonly #parts: readonly Part[];
  readonly #depth: number;

  /** @throws {TifaError} `bad-metadata` for a pattern without fields, or with one of them twice. */
  constructor(pattern: string) {
    const parts: Part[] = [];
    let end = 0;
    for (const match of pattern.matchAll(FIELD)) {
      if (match.index > end) parts.push({ literal: pattern.slice(end, match.index) });
      parts.push({ field: match[1]! });
      end = match.index + match[0].length;
    }
    if (end < pattern.length) parts.push({ literal: pattern.slice(end) });
    const fields = parts.flatMap((part) => ("field" in part ? [part.field] : []));
    if (fields.length === 0 || new Set(fields).size < fields.length) {
      const message = `the pattern "${pattern}" needs fields in braces, each once, such as {place}-{year}`;
      throw new TifaError("bad-metadata", message);
    }
    this.#parts = parts;
    this.#depth = pattern.split("/").length;
  }

  /** The fields that a path tells, or `null` where it is not of that form. */
  fieldsOf(path: string): Map<string, string> | null {
    const segments = path.replaceAll("\\", "/").split("/").slice(-this.#depth);
    const name = segments.join("/").replace(/(?<=[^/])\.[A-Za-z0-9]{1,8}(?:#\d+)?$/, "");
    return this.#match(name, 0, 0, new Map());
  }

  /**
   * @param failed For each field and part of the path, the first place from which what follows is known not to fit; then it does not fit from
   * later ones either, whose ends are among those that were tried.
   */
  #match(name: string, at: number, index: number, failed: Map<string, number>): Map<string, string> | null {
    const part = this.#parts[index];
    if (part === undefined) return at === name.length ? new Map() : null;
    if ("literal" in part) {
      return name.startsWith(part.literal, at) ? this.#match(name, at + part.literal.length, index + 1, failed) : null;
    }
    const slash = name.indexOf("/", at);
    const last = slash < 0 ? name.length : slash;
    const key = `${index} ${last}`;
    const isFree = !Object.hasOwn(SHAPES, part.field);
    if (isFree && at >= (failed.get(key) ?? Number.POSITIVE_INFINITY)) return null;
    for (let end = isFree ? at + 1 : endOf(part.field, name, at); end <= last; end++) {
      const rest = this.#match(name, end, index + 1, failed);
      if (rest !== null) return new Map([[part.field, name.slice(at, end)], ...rest]);
      if (!isFree) return null;
    }
    if (isFree) failed.set(key, at);
    return null;
  }
}

/** Where a field that has a shape ends if it begins at `at`; past everything where it does not. */
function endOf(field: string, name: string, at: number): number {
  const shape = SHAPES[field]!;
  shape.lastIndex = at;
  return shape.test(name) ? shape.lastIndex : Number.POSITIVE_INFINITY;
}

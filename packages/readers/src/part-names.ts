/** The name of the part that a part in this folder refers to (ECMA-376, part 2): `../lists/numbers.xml` in `word/` is `lists/numbers.xml`. */
export function partName(folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (written.startsWith("/") ? written : folder + written).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What names of one part have in common: capitals do not count, and %E6%AD%A3 is the same as the sign that it stands for. */
export function nameKey(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    // a name that only looks as if it were encoded: 增长8%.xml
    return name.toLowerCase();
  }
}

/** The files of a container by names of parts, as the parts themselves write them; where two differ in capitals alone, the exact one. */
export class PartFiles {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #byKey = new Map<string, Uint8Array>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
    for (const [name, file] of files) if (!this.#byKey.has(nameKey(name))) this.#byKey.set(nameKey(name), file);
  }

  get(name: string): Uint8Array | undefined {
    return this.#files.get(name) ?? this.#byKey.get(nameKey(name));
  }
}

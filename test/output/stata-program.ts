import { parse } from "csv-parse/sync";

/** A table as Stata holds it after a do-file. */
export interface StataData {
  file: string;
  saved: string;
  label: string;
  names: string[];
  /** `null` is a missing number; a text is never missing. */
  rows: (string | number | null)[][];
  labels: Record<string, string>;
  notes: Record<string, string>;
  /** What numbers of a variable stand for. */
  values: Record<string, Record<number, string>>;
}

/** Names that Stata keeps for itself. */
const RESERVED =
  /^(?:_all|_b|_coef|_cons|_n|_N|_pi|_pred|_rc|_skip|byte|double|float|if|in|int|long|str\d*|strL|using|with)$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,31}$/;
const LONGEST_LABEL = 80;
/** Stata's limit on a line of a do-file, in characters, in its smallest edition. */
const LONGEST_LINE = 264_408;

/**
 * A small Stata: the commands that tifa writes, read as Stata's manual says, and nothing else. It refuses what Stata would refuse or read otherwise.
 *
 * @param files What stands beside the do-file.
 */
export class StataProgram {
  readonly #files: Readonly<Record<string, string>>;
  readonly #tables: StataData[] = [];
  #data: StataData | null = null;
  #isText: boolean[] = [];
  #valueLabels: Record<string, Record<number, string>> = {};

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  /** Runs a do-file and returns the tables that it has saved. */
  run(program: string): StataData[] {
    for (const line of program.split("\n")) this.#runLine(line);
    return this.#tables;
  }

  #runLine(line: string): void {
    if (line.length > LONGEST_LINE) throw new Error("the line is too long");
    if (line === "" || line.startsWith("*")) return;
    if (/[`$\r]|\/\/|\/\*/.test(line) && !line.startsWith("notes")) throw new Error(`a macro or a comment in ${line}`);
    if (/[`$\r]/.test(line)) throw new Error(`a macro in ${line}`);
    const [word = ""] = line.split(" ");
    const rest = line.slice(word.length + 1);
    const known: Record<string, (rest: string) => void> = {
      version: (number) => expectMatch(/^14$/, number),
      import: (words) => this.#import(words),
      rename: (words) => this.#rename(words),
      label: (words) => this.#label(words),
      replace: (words) => this.#replaceTruth(words),
      destring: (words) => this.#destring(words),
      notes: (words) => this.#note(words),
      compress: (words) => expectMatch(/^$/, words),
      save: (words) => this.#save(words),
    };
    const run = known[word];
    if (run === undefined) throw new Error(`no command: ${line}`);
    run(rest);
  }

  #import(words: string): void {
    const [, file = "", options = ""] = expectMatch(/^delimited using "([^"]+\.csv)", (.*)$/, words);
    expectMatch(
      /^clear varnames\(nonames\) rowrange\(2\) encoding\("UTF-8"\) bindquotes\(strict\) stringcols/,
      options,
    );
    const columnsOf = (option: string): number[] =>
      (new RegExp(`${option}\\(([\\d ]+)\\)`).exec(options)?.[1] ?? "").split(" ").filter(Boolean).map(Number);
    const [texts, numbers] = [columnsOf("stringcols"), columnsOf("numericcols")];
    const content = this.#files[file];
    if (content === undefined) throw new Error(`no file ${file}`);
    const [head = [], ...rows] = parse(content, { relax_column_count: false }) as string[][];
    // what is in neither list gets a type from its values: it would differ from one batch to the next
    expectSame(
      [...texts, ...numbers].sort((a, b) => a - b),
      head.map((_, at) => at + 1),
    );
    this.#isText = head.map((_, at) => texts.includes(at + 1));
    this.#valueLabels = {};
    this.#data = {
      file,
      saved: "",
      label: "",
      names: head.map((_, at) => `v${at + 1}`),
      rows: rows.map((row) => row.map((cell, at) => (this.#isText[at] ? cell : numberOf(cell)))),
      labels: {},
      notes: {},
      values: {},
    };
  }

  #rename(words: string): void {
    const [, before = "", after = ""] = expectMatch(/^\(([^()]*)\) \(([^()]*)\)$/, words);
    expectSame(before.split(" "), this.#open.names);
    const names = after.split(" ");
    for (const name of names) {
      if (!NAME.test(name) || RESERVED.test(name)) throw new Error(`no name for a variable: ${name}`);
    }
    expectSame([names.length, new Set(names).size], [this.#open.names.length, names.length]);
    this.#open.names = names;
  }

  #label(words: string): void {
    const [kind, ...others] = words.split(" ");
    const rest = others.join(" ");
    if (kind === "data") this.#open.label = labelOf(rest);
    else if (kind === "variable") {
      const [, name = "", label = ""] = expectMatch(/^(\w+) (".*")$/, rest);
      this.#open.labels[this.#known(name)] = labelOf(label);
    } else if (kind === "define") {
      const [, name = "", pairs = ""] = expectMatch(/^([A-Za-z_]\w{0,31})((?: -?\d+ "[^"]*")+)$/, rest);
      if (this.#valueLabels[name]) throw new Error(`${name} is defined already`);
      const found = [...pairs.matchAll(/ (-?\d+) ("[^"]*")/g)];
      this.#valueLabels[name] = Object.fromEntries(
        found.map(([, value, label = ""]) => [Number(value), labelOf(label)]),
      );
    } else if (kind === "values") {
      const [, name = "", label = ""] = expectMatch(/^(\w+) (\w+)$/, rest);
      if (this.#isText[this.#open.names.indexOf(this.#known(name))]) throw new Error(`${name} holds texts`);
      const values = this.#valueLabels[label];
      if (values === undefined) throw new Error(`no label ${label}`);
      this.#open.values[name] = values;
    } else throw new Error(`no label command: ${words}`);
  }

  #replaceTruth(words: string): void {
    const [, name = ""] = expectMatch(/^(\w+) = cond\(\1 == "true", "1", cond\(\1 == "false", "0", ""\)\)$/, words);
    const at = this.#open.names.indexOf(this.#known(name));
    if (!this.#isText[at]) throw new Error(`${name} holds numbers`);
    for (const row of this.#open.rows) row[at] = row[at] === "true" ? "1" : row[at] === "false" ? "0" : "";
  }

  #destring(words: string): void {
    const [, name = ""] = expectMatch(/^(\w+), replace$/, words);
    const at = this.#open.names.indexOf(this.#known(name));
    for (const row of this.#open.rows) row[at] = numberOf(String(row[at]));
    this.#isText[at] = false;
  }

  #note(words: string): void {
    const [, name = "", note = ""] = expectMatch(/^(\w+): (.+)$/, words);
    this.#open.notes[this.#known(name)] = note;
  }

  #save(words: string): void {
    const [, file = ""] = expectMatch(/^"([^"]+\.dta)", replace$/, words);
    this.#tables.push({ ...this.#open, saved: file });
    this.#data = null;
  }

  get #open(): StataData {
    if (this.#data === null) throw new Error("no table is open");
    return this.#data;
  }

  #known(name: string): string {
    if (!this.#open.names.includes(name)) throw new Error(`no variable ${name}`);
    return name;
  }
}

function labelOf(quoted: string): string {
  const [, label = ""] = expectMatch(/^"([^"]*)"$/, quoted);
  if ([...label].length > LONGEST_LABEL) throw new Error(`Stata would cut the label ${label}`);
  return label;
}

function numberOf(cell: string): number | null {
  if (cell === "") return null;
  if (!Number.isFinite(Number(cell))) throw new Error(`no number: ${cell}`);
  return Number(cell);
}

function expectMatch(pattern: RegExp, words: string): RegExpExecArray {
  const match = pattern.exec(words);
  if (match === null) throw new Error(`not as Stata has it: ${words}`);
  return match;
}

function expectSame(found: readonly unknown[], wanted: readonly unknown[]): void {
  if (found.join(" ") !== wanted.join(" ")) throw new Error(`${found.join(" ")} instead of ${wanted.join(" ")}`);
}

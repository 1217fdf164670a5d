/** A range of codes of two bytes, first and last of each. */
interface CodeRange {
  lead: readonly [number, number];
  trails: readonly (readonly [number, number])[];
}

/** The national encodings by which fonts that a file does not hold are asked for (ISO 32000, 9.7.5.2), by how their names begin. */
const ENCODINGS: readonly { names: RegExp; decoder: string; range: CodeRange }[] = [
  {
    names: /^GB(?:(?:K|Kp|pc)?-EUC|K2K)-[HV]$/,
    decoder: "gb18030",
    range: {
      lead: [0x81, 0xfe],
      trails: [
        [0x40, 0x7e],
        [0x80, 0xfe],
      ],
    },
  },
  {
    names: /^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-[HV]$/,
    decoder: "big5",
    range: {
      lead: [0x81, 0xfe],
      trails: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    },
  },
];
const OF_UNICODE = /^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/;
const TO_UNICODE = /^Adobe-(?:GB1|CNS1)-UCS2$/;

/** What the PDF library asks for tables of codes. */
interface CodeSource {
  fetch(wanted: { kind: string; filename: string }): Promise<Uint8Array>;
}

/**
 * Makes what hands out the tables of codes that the PDF library asks for where a file names an encoding and holds neither the font nor what
 * its characters stand for. They number ASCII as the character collections of Adobe do, by which the file gives widths, and all else by its
 * code point.
 *
 * @param refused Gets the names of the tables that there are none of: text by their codes is not read.
 */
export function codeTables(refused: Set<string>): new () => CodeSource {
  return class implements CodeSource {
    #isAsked = false;

    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const table = kind === "cMapUrl" ? this.#tableOf(filename) : null;
      if (table !== null) return new TextEncoder().encode(table);
      if (kind === "cMapUrl") refused.add(filename);
      throw new Error(`no ${kind} ${filename}`);
    }

    #tableOf(name: string): string | null {
      // numbers that a file takes from a collection itself stand for other characters
      if (TO_UNICODE.test(name)) return this.#isAsked ? unicodeOfNumbers() : null;
      const encoding = ENCODINGS.find(({ names }) => names.test(name));
      if (encoding === undefined && !OF_UNICODE.test(name)) return null;
      this.#isAsked = true;
      const mode = name.endsWith("-V") ? 1 : 0;
      return encoding === undefined ? unicodeTable(mode) : nationalTable(encoding.decoder, encoding.range, mode);
    }
  };
}

/** Adobe's collections number ASCII from here on. */
const FIRST_NUMBER = 1;
const FIRST_ASCII = 0x20;
const LAST_ASCII = 0x7e;
const LAST_NUMBER = FIRST_NUMBER + LAST_ASCII - FIRST_ASCII;
const FIRST_OTHER = 0xa0;

const hex = (code: number, bytes: number): string => `<${code.toString(16).padStart(2 * bytes, "0")}>`;
const section = (kind: string, rows: readonly string[]): string =>
  `${rows.length} begin${kind}\n${rows.join("\n")}\nend${kind}\n`;

/** A table of codes as the format has it; sections hold a hundred rows. */
function tableWith(spaces: readonly string[], mode: number, kind: string, rows: readonly string[]): string {
  const parts = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) =>
    section(kind, rows.slice(100 * at, 100 * at + 100)),
  );
  return `begincmap\n/WMode ${mode} def\n${section("codespacerange", spaces)}${parts.join("")}endcmap\n`;
}

const unicodeOfNumbers = (): string =>
  tableWith(["<0000> <ffff>"], 0, "bfrange", [
    `${hex(FIRST_NUMBER, 2)} ${hex(LAST_NUMBER, 2)} ${hex(FIRST_ASCII, 2)}`,
    `${hex(FIRST_OTHER, 2)} <ffff> ${hex(FIRST_OTHER, 2)}`,
  ]);

const unicodeTable = (mode: number): string =>
  tableWith(["<0000> <ffff>"], mode, "cidrange", [
    `${hex(FIRST_ASCII, 2)} ${hex(LAST_ASCII, 2)} ${FIRST_NUMBER}`,
    `${hex(FIRST_OTHER, 2)} <ffff> ${FIRST_OTHER}`,
  ]);

function nationalTable(decoder: string, { lead, trails }: CodeRange, mode: number): string {
  const rows = [`${hex(FIRST_ASCII, 1)} ${hex(LAST_ASCII, 1)} ${FIRST_NUMBER}`];
  const characters = new TextDecoder(decoder);
  for (let first = lead[0]; first <= lead[1]; first++)
    for (const [from, to] of trails)
      for (let second = from; second <= to; second++) {
        const point = characters.decode(Uint8Array.of(first, second)).codePointAt(0) ?? 0;
        if (point >= FIRST_OTHER && point < REPLACEMENT) {
          const code = hex(first * 0x100 + second, 2);
          rows.push(`${code} ${code} ${point}`);
        }
      }
  const spaces = trails.map(([from, to]) => `${hex(lead[0] * 0x100 + from, 2)} ${hex(lead[1] * 0x100 + to, 2)}`);
  return tableWith(["<00> <80>", ...spaces], mode, "cidrange", rows);
}

/** What stands for a code that no character has. */
const REPLACEMENT = 0xfffd;

import type { ReadWarning } from "./document-text.js";
import type { Deadline, ReadLimits } from "./limits.js";
import { nameKey, PartFiles, partName } from "./part-names.js";
import { ReadError } from "./read-error.js";
import { childAt, childrenOf, mentions, type ParseOptions, parseXml, type XmlElement } from "./xml.js";
import { openContainer } from "./zip.js";

/** The parts of a Word document that hold text or say how it is numbered. */
export interface DocxParts {
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
  /**
   * Hands out the blocks of the body one by one, while the main part is parsed.
   * @throws {ReadError} `damaged` where it has no body.
   */
  eachBlock(take: (block: XmlElement) => void): void;
  /** What was odd about the container. */
  warnings: ReadWarning[];
}

const ROOT_RELATIONS = "_rels/.rels";
/** Where most programs put the main part. */
const USUAL_MAIN = "word/document.xml";
/** Most of a part says how things look. Of that only what changes the text is kept. */
const KEPT = new Map(
  Object.entries({
    pPr: ["pStyle", "numPr", "rPr"],
    rPr: ["del", "moveFrom", "position", "rFonts", "rStyle", "sz", "vertAlign", "vanish"],
    tblPr: [],
    tblGrid: ["gridCol"],
    trPr: ["del", "gridAfter", "gridBefore"],
    tcPr: ["vMerge", "gridSpan", "cellDel"],
    sectPr: [],
  }).map(([name, below]): [string, Set<string>] => [name, new Set(below)]),
);
/** Revision marks, for the most part. */
const BARE = new Set(["p", "r", "t", "tbl", "tr", "tc"]);
/** Half of a document and more is made of these: empty elements that say how text looks, wherever they stand. */
const LOOKS = [
  ...[
    "rFonts",
    "szCs",
    "lang",
    "color",
    "kern",
    "b",
    "bCs",
    "i",
    "iCs",
    "u",
    "w",
    "highlight",
    "shd",
    "fitText",
    "snapToGrid",
  ],
  ...[
    "ind",
    "jc",
    "spacing",
    "widowControl",
    "wordWrap",
    "kinsoku",
    "overflowPunct",
    "topLinePunct",
    "textAlignment",
    "bidi",
  ],
  ...[
    "autoSpaceDE",
    "autoSpaceDN",
    "adjustRightInd",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "outlineLvl",
    "contextualSpacing",
  ],
  ...[
    "top",
    "left",
    "bottom",
    "right",
    "insideH",
    "insideV",
    "tcW",
    "vAlign",
    "noWrap",
    "trHeight",
    "cantSplit",
    "tblHeader",
  ],
  ...["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"],
];
/** Sizes count beside text that is moved up. */
const UNREAD = unreadOf(LOOKS);
const UNREAD_OF_UNMOVED = unreadOf([...LOOKS, "sz"]);
/** Fonts count where one of them is of signs. */
const UNREAD_BESIDE_SIGNS = unreadOf(LOOKS.filter((name) => name !== "rFonts"));

/** Finds elements of these names, properties that hold no others, and the mark that spaces count, which they do without it. */
function unreadOf(names: readonly string[]): RegExp {
  const elements = `<w:(?:${names.join("|")})(?: [\\w:]+="[^"<>&]*")*/>`;
  return new RegExp(`${elements}|<w:rPr>(?:${elements})*</w:rPr>|(?<=<w:t) xml:space="preserve"(?=>)`, "g");
}

/** What is read of a part. */
const whatIsRead = (file: Uint8Array): ParseOptions => ({
  kept: KEPT,
  bare: BARE,
  unread: SIGN_FONTS.some((font) => mentions(file, font))
    ? UNREAD_BESIDE_SIGNS
    : mentions(file, "position")
      ? UNREAD
      : UNREAD_OF_UNMOVED,
});
/** As the parts name them. */
const SIGN_FONTS = ['"Symbol"', '"Wingdings'];

/**
 * Finds the parts by the relations of the container (ECMA-376, part 2), since programs name them as they like: `word/document2.xml`.
 * @throws {ReadError} `damaged` where there is no main part.
 */
export async function readDocxParts(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<DocxParts> {
  const container = await openContainer(bytes, limits, deadline);
  const relations = new PartFiles((await container.unzip((name) => nameKey(name).endsWith(".rels"))).files);
  const main = targetsOf(relations.get(ROOT_RELATIONS), "", limits).get("officeDocument") ?? USUAL_MAIN;
  const cut = main.lastIndexOf("/") + 1;
  const folder = main.slice(0, cut);
  const own = targetsOf(relations.get(`${folder}_rels/${main.slice(cut)}.rels`), folder, limits);
  const place = (kind: string): string => own.get(kind) ?? `${folder}${kind}.xml`;
  const wanted = new Set([main, ...["styles", "numbering", "footnotes", "endnotes"].map(place)].map(nameKey));
  const { files: unzipped, warnings } = await container.unzip((name) => wanted.has(nameKey(name)));
  const files = new PartFiles(unzipped);
  const part = (name: string): XmlElement | undefined => {
    const file = files.get(name);
    return file && parseXml(file, limits, whatIsRead(file));
  };
  const document = files.get(main);
  if (document === undefined) throw new ReadError("damaged", `a DOCX without its main part, ${main}`);
  return {
    styles: part(place("styles")),
    numbering: part(place("numbering")),
    footnotes: part(place("footnotes")),
    endnotes: part(place("endnotes")),
    eachBlock: (take) => {
      const root = parseXml(document, limits, { ...whatIsRead(document), each: { within: "body", take } });
      if (!childAt(root, "body")) throw new ReadError("damaged", "a DOCX whose main part has no body");
    },
    warnings,
  };
}

/** The parts that a part refers to, by the last word of the relation's type: `officeDocument`, `styles`. */
function targetsOf(file: Uint8Array | undefined, folder: string, limits: ReadLimits): Map<string, string> {
  const targets = new Map<string, string>();
  if (file === undefined) return targets;
  for (const { attributes } of childrenOf(parseXml(file, limits), "Relationship")) {
    const { Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (mode === "External") continue;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (!targets.has(kind)) targets.set(kind, partName(folder, target));
  }
  return targets;
}

import { alignmentOf, isHidden } from "./docx-content.js";
import type { WordNumbers } from "./word-numbers.js";
import { childAt, childrenOf, type XmlElement } from "./xml.js";

/** The list and level that a paragraph or style names; each may be left to the style. */
export interface ListPlace {
  list: string | null;
  level: number | null;
}

interface Style extends ListPlace {
  isHidden: boolean | null;
  basedOn: string | null;
}

/** Styles are based on each other over fewer steps. */
const MOST_STEPS = 20;

/** Which list the paragraphs of a style belong to, inherited from the style that it is based on, and which styles raise characters. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #places = new Map<string, ListPlace>();
  readonly #alignments = new Map<string, string>();
  readonly #default: string;

  constructor(styles: XmlElement | undefined) {
    let standard = "";
    for (const style of styles ? childrenOf(styles, "style") : []) {
      const { styleId = "", type, default: isDefault } = style.attributes;
      if (type === "paragraph" && (isDefault === "1" || isDefault === "true")) standard = styleId;
      const basedOn = childAt(style, "basedOn")?.attributes.val ?? null;
      const properties = childAt(style, "rPr");
      const alignment = alignmentOf(properties);
      if (alignment !== null) this.#alignments.set(styleId, alignment);
      this.#styles.set(styleId, { ...listPlace(childAt(style, "pPr")), isHidden: isHidden(properties), basedOn });
    }
    this.#default = standard;
  }

  /** The list and level of a paragraph with these properties, or `null` where it has no number. */
  placeOf(properties: XmlElement | undefined, numbering: WordNumbers): { list: string; level: number } | null {
    const own = listPlace(properties);
    const style = childAt(properties, "pStyle")?.attributes.val ?? this.#default;
    const inherited = this.#place(style);
    const list = own.list ?? inherited.list;
    if (list === null || list === "0") return null;
    const level = own.level ?? numbering.levelOfStyle(list, style) ?? inherited.level ?? 0;
    return { list, level };
  }

  /** How a style of characters places them against the line, or `null`. */
  alignmentOf(style: string): string | null {
    return this.#alignments.get(style) ?? null;
  }

  /** Whether a style hides its characters, or that which it is based on. */
  isHidden(style: string | undefined): boolean {
    let at = this.#styles.get(style ?? this.#default);
    for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps++) {
      if (at.isHidden !== null) return at.isHidden;
      at = this.#styles.get(at.basedOn ?? "");
    }
    return false;
  }

  /** Whether the end of a paragraph with these properties is hidden. */
  isEndHidden(properties: XmlElement | undefined): boolean {
    return isHidden(childAt(properties, "rPr")) ?? this.isHidden(childAt(properties, "pStyle")?.attributes.val);
  }

  /** Follows the chain of styles up, once for each style however long the chain. */
  #place(style: string): ListPlace {
    const chain: string[] = [];
    const seen = new Set<string>();
    let place: ListPlace = { list: null, level: null };
    for (let at: string | null = style; at !== null && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? null) {
      const known = this.#places.get(at);
      if (known !== undefined) {
        place = known;
        break;
      }
      seen.add(at);
      chain.push(at);
    }
    for (const at of chain.reverse()) {
      const own = this.#styles.get(at);
      place = { list: own?.list ?? place.list, level: own?.level ?? place.level };
      this.#places.set(at, place);
    }
    return place;
  }
}

function listPlace(properties: XmlElement | undefined): ListPlace {
  const numbering = childAt(properties, "numPr");
  const level = Number(childAt(numbering, "ilvl")?.attributes.val ?? Number.NaN);
  return {
    list: childAt(numbering, "numId")?.attributes.val ?? null,
    level: Number.isInteger(level) && level >= 0 ? level : null,
  };
}

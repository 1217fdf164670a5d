import type { Quantity } from "./quantity.js";
import type { Mention, Span } from "./span.js";

/**
 * How work was recognised: a prize, title or commendation; a place on a list or a designation; the approving note of a leader (批示);
 * words of approval (肯定); a publication; a speech that others were to learn from; being spread to other places.
 */
export type HonourKind = "award" | "selection" | "instruction" | "praise" | "publication" | "speech" | "promotion";
/** The level of whoever gives an honour or holds the contest; a prefecture is a `city`. */
export type HonourLevel = "national" | "provincial" | "city" | "county";

/** Recognition that was given to work. What is only striven for, and what a body gives to others, is none. */
export interface Honour {
  /** Counts the honours of the document from 0, in reading order. */
  id: number;
  /** As the `verb` and the words beside it tell. */
  kind: HonourKind;
  /** The words that say that it was given: `获评`, `被…评为` (`评为`), `批示肯定`, `刊发`. */
  verb: Mention;
  /** The prize, title or list; of a speech the meeting. `null` where it has no name: `受到表彰`. */
  title: Mention | null;
  /** Who gave it; of a publication the medium. `null` where the text does not say. */
  giver: Mention | null;
  /** As the words tell; the lowest of several (`省级以上`, `国家级、省级媒体`), for that much is sure. `null` where none tells. */
  level: HonourLevel | null;
  /** What was recognised, as its own clause or the honour before in the sentence says; `null` where neither does. */
  subject: Mention | null;
  /** How many (`荣誉26项`, `2个案例入选…`); `null` where the text does not say. */
  count: Quantity | null;
  /** From the first to the last of these words, those of a `subject` from the honour before left out. */
  span: Span;
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  /** The sentence, up to `。`, `！`, `？` or the end of its paragraph. */
  sentence: Span;
  /** Name of the rule that found the honour. */
  rule: string;
}

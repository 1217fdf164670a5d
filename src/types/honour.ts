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
  id: number;
  kind: HonourKind;
  /** The words that say that it was given: `获评`, `被…评为` (`评为`), `批示肯定`, `刊发`. */
  verb: Mention;
  /** The prize, title or list; of a speech the meeting. */
  title: Mention | null;
  /** Who gave it; of a publication the medium. */
  giver: Mention | null;
  /** As the words tell; the lowest of several (`省级以上`, `国家级、省级媒体`), for that much is sure. */
  level: HonourLevel | null;
  /** What was recognised, as its own clause or the honour before in the sentence says. */
  subject: Mention | null;
  /** How many, where the text says: `荣誉26项`, `2个案例入选…`. */
  count: Quantity | null;
  /** From the first to the last of these words. */
  span: Span;
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  sentence: Span;
  /** Name of the rule that found the honour. */
  rule: string;
}

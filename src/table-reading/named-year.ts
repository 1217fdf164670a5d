import { yearOfDate } from "../time/part-of-year.js";
import type { Mention } from "../types.js";

/** The year that the words of a head, a row or a caption begin with: 2024 of 2024年, of 2024年1—9月. */
export const namedYear = ({ text }: Mention): number => yearOfDate(text);

/** Why a folder or an archive gives something out that a caller might have expected to be read. */
export type SkipReason = "ending" | "archive" | "no-text-field" | "folder-link" | "hidden" | "unreadable";

/** Something in a folder or an archive that is not read. */
export interface SkippedInput {
  /** Path of the file or folder; of an entry with that of its archive (`reports.zip!/2024/图.png`). */
  path: string;
  /**
   * `ending`: no kind of document by its name; `archive`: an archive of a kind that is not opened, or one inside of another;
   * `no-text-field`: rows of data, and none of their fields is the text; `folder-link`: a link to a folder; `hidden`: a name with a dot in front;
   * `unreadable`: the system does not let it be read.
   */
  reason: SkipReason;
  /** What the system or the readers said, or `null`. */
  message: string | null;
}

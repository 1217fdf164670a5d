/** Attributes in which it is noted what the styles of an element do, which are taken out before its text is read. */

/** The text is raised. */
export const RAISED = "data-raised";
/** Its lines are shown as they are written. */
export const AS_WRITTEN = "data-as-written";
/** It stands on lines of its own, though an element of its name does not. */
export const AS_BLOCK = "data-as-block";

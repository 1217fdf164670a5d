/** What the system says of a name that no file has. */
const NO_FILE = "ENOENT";

/** Whether what cannot be read is a pattern that stands for no file, rather than a file that is not there. */
export function matchesNothing(file: string, reason: string): boolean {
  return /[*?]/.test(file) && reason.endsWith(`(${NO_FILE})`);
}

/** Why a file cannot be read, in the words for its code, with those of whoever refused. */
export function explained(
  reasons: Readonly<Record<string, string>>,
  { code = "", message }: { code?: string | undefined; message: string },
): string {
  const reason = reasons[code];
  if (reason === undefined) return message;
  return /^E[A-Z]+$/.test(code) ? `${reason} (${code})` : `${reason} (${message})`;
}

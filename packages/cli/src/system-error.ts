/** Whether an error comes from the operating system (`ENOENT`, `EACCES`, …). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

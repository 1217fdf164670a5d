export function explained(
  reasons: Readonly<Record<string, string>>,
  { code = "", message }: { code?: string | undefined; message: string },
): string {
  const reason = reasons[code];
  if (reason === undefined) return message;
  return /^E[A-Z]+$/.test(code) ? `${reason} (${code})` : `${reason} (${message})`;
}

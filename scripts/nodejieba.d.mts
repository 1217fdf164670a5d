export function buildNodejieba(log?: (message: string) => void): string | null;

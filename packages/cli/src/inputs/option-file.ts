import { isSystemError } from "../system-error.js";

/** The bytes of a file that an option names: a lexicon, a model, a list. Devices and pipes end as they do for documents. */
export async function bytesOfOption(path: string): Promise<Uint8Array> {
  const { fetchBytes } = await import("tifa-readers");
  return fetchBytes(path);
}

/** Its text, in UTF-8 with or without the mark of it. */
export async function textOfOption(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOfOption(path));
}

/** Whether the file could not be read, rather than not be understood. The readers, whose class it is, are loaded only when they are needed. */
export function isUnreadable(error: unknown): error is Error & { code?: string } {
  return isSystemError(error) || (error instanceof Error && error.name === "ReadError");
}

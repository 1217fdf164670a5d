import { tell } from "./notice.js";

/** Copies plain text. */
export function copyText(text: string): void {
  copy({ "text/plain": text });
}

/**
 * Copies one thing in several formats, of which the program that it is pasted into takes the best. Uses the `copy` event: it works in
 * files opened from disk too, where the asynchronous clipboard may be denied.
 */
export function copy(formats: Record<string, string>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, data] of Object.entries(formats)) event.clipboardData?.setData(type, data);
  };
  document.addEventListener("copy", fill, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  tell(done ? "copied" : "copyFailed");
}

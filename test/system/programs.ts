import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for the files of a test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "tifa-"));
}

/** Has LibreOffice write `file` again in another format, in the same folder. */
export function libreOffice(file: string, format: string): void {
  const folder = join(file, "..");
  const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file], {
    stdio: "ignore",
  });
}

/** Has Chromium print a web page into a PDF. */
export function printPdf(page: string, pdf: string): void {
  const quiet = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const own = [`--user-data-dir=${temporaryFolder()}`, "--no-sandbox", "--no-pdf-header-footer"];
  execFileSync("chromium", ["--headless", ...quiet, ...own, `--print-to-pdf=${pdf}`, page], { stdio: "ignore" });
}

/** Has iconv write a text in another encoding. */
export function iconvTo(encoding: string, text: string): Buffer {
  return execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });
}

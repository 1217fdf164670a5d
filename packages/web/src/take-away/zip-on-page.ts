import { zipSync } from "fflate";

/** Compresses the parts of a workbook on the page itself, where the library that writes them would start a worker. */
export default async function zipOnPage(files: Record<string, Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  return zipSync(files).buffer;
}

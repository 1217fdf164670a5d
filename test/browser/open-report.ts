import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openPage, startChromium, type Watched } from "./chromium.js";
import { reportPage } from "./report-file.js";

let browser: Browser;
/** The page that a test has open. */
export let watched: Watched;

/** Starts a browser for the tests of a file; none of their pages may complain or ask anything of the network. */
export function startForReports(): void {
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const { complaints, requests, close } = watched;
    await close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
  });
}

/** Opens a report page of texts. */
export async function open(
  texts: Record<string, string>,
  hash = "",
  options: Parameters<typeof openPage>[2] = {},
): Promise<{ page: Watched["page"]; documents: ReturnType<typeof reportPage>["documents"] }> {
  const { url, documents } = reportPage(texts);
  watched = await openPage(browser, url + hash, options);
  await watched.page.waitForSelector("main");
  return { page: watched.page, documents };
}

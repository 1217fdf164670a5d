import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const DESK: { width: number; height: number } = { width: 1360, height: 900 };
export const PHONE: { width: number; height: number } = { width: 390, height: 844 };

/** Starts Debian's Chromium, with a profile of its own. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS, chromiumSandbox: false, headless: true });
}

/** A page that is watched. */
export interface Watched {
  page: Page;
  /** What was written to the console as an error or warning, thrown in the page, or shown as a dialog. */
  complaints: string[];
  /** Addresses that the page and its workers asked for. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens a page in a fresh session. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const complaints: string[] = [];
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("dialog", async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  const page = await context.newPage();
  await page.goto(url);
  return { page, complaints, requests, close: () => context.close() };
}

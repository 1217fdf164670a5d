import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

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

/** A browser with a folder of its own, and what it complained of or asked the network for. */
export interface Browser {
  context: BrowserContext;
  /** Opens a page that is watched. */
  open(url: string): Promise<Page>;
  /** Errors on the console or thrown in a page. */
  errors: string[];
  /** Addresses that pages asked for. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts Debian's Chromium. */
export async function startBrowser(options: BrowserContextOptions = {}): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "tifa-browser-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: "/usr/bin/chromium",
    args: FLAGS,
    chromiumSandbox: false,
    headless: true,
    viewport: DESK,
    ...options,
  });
  const errors: string[] = [];
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  return {
    context,
    errors,
    requests,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const INLINE = /<(script|style)(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Writes into a page that stands in one file a policy that allows its own script and style, by their hashes, and nothing else: no
 * network, no frames, no text made into markup.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".html")) file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

function withPolicy(page: string): string {
  const hashes: Record<string, string[]> = { script: [], style: [] };
  for (const [, name, content] of page.matchAll(INLINE)) {
    hashes[name!]!.push(`'sha256-${createHash("sha256").update(content!, "utf8").digest("base64")}'`);
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.script!.join(" ")}`,
    `style-src ${hashes.style!.join(" ")}`,
    // a chart becomes a picture by way of an image of the page's own
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return page.replace(/<meta charset="utf-8"\s*\/?>/i, (meta) => {
    return `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  });
}

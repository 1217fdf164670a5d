// Removes what the build makes, of every package.
import { readdirSync, rmSync } from "node:fs";

const root = new URL("../", import.meta.url);
rmSync(new URL("dist", root), { recursive: true, force: true });
for (const name of readdirSync(new URL("packages", root))) {
  rmSync(new URL(`packages/${name}/dist`, root), { recursive: true, force: true });
}

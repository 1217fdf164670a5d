// npm leaves an optional platform package out of the lock file when its registry does not answer for it, and `npm ci` then refuses the
// file. Writes the missing entries from what their parents declare, so that one lock file serves every platform and every mirror.
import { readFileSync, writeFileSync } from "node:fs";

const OS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  win32: "win32",
  openharmony: "openharmony",
};
const CPU = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  riscv64: "riscv64",
  s390x: "s390x",
  ppc64: "ppc64",
  wasm32: "wasm32",
};

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;
for (const owner of Object.values({ ...packages })) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (packages[key]?.version) continue;
    const words = name.split(/[/-]/);
    const os = words.find((word) => word in OS);
    const cpu = words.find((word) => word in CPU) ?? (words.includes("arm") ? "arm" : undefined);
    packages[key] = {
      version: version.replace(/^[\^~]/, ""),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(owner.dev ? { dev: true } : {}),
      ...(owner.license ? { license: owner.license } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
for (const entry of Object.values(lock.packages)) if (!entry.link) delete entry.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

// The order of the house: prints what it counts, and fails where a count has grown. `--record` writes down counts that have fallen (or, if
// need be, risen); `--measure` also packs what the build made and installs it in an empty folder, as a developer would.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const MOST_LINES = 250;
const MOST_PACKAGES = 3;
const MOST_MEGABYTES = 12;
const root = fileURLToPath(new URL("../", import.meta.url));
const record = new URL("./house-counts.json", import.meta.url);
const HANZI = /\p{Script=Han}/u;
/** Where words of the interface stand, in both languages. */
const MESSAGES = /(?:^|[/-])(?:messages|words|value-words|[\w-]+-fields|table-names|tables)(?:\/\w+)?\.ts$/;

const files = execFileSync("git", ["ls-files", "src", "packages", "test", "scripts", "bench"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(?:[cm]?ts|tsx|mjs)$/.test(file));

const longFiles = {};
const hanzi = {};
const assertions = { src: 0, packages: 0 };
for (const file of files) {
  const text = readFileSync(join(root, file), "utf8");
  const lines = text.split("\n").length - 1;
  if (lines > MOST_LINES) longFiles[file] = lines;
  const [top] = file.split("/");
  if (top !== "src" && top !== "packages") continue;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  let words = 0;
  const visit = (node) => {
    if (ts.isNonNullExpression(node)) assertions[top]++;
    if (
      (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead?.(node)) &&
      HANZI.test(node.text)
    )
      words++;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (words > 0 && !MESSAGES.test(file)) hanzi[file] = words;
}

const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`files over ${MOST_LINES} lines: ${Object.keys(longFiles).length}`);
console.log(`literals with hanzi in code, messages aside: ${total(hanzi)} in ${Object.keys(hanzi).length} files`);
console.log(`non-null assertions: ${assertions.src} in src, ${assertions.packages} in packages`);

const counts = { longFiles, hanzi, assertions };
const failures = [];
if (process.argv.includes("--record")) {
  writeFileSync(record, `${JSON.stringify(counts, null, 2)}\n`);
} else {
  const known = JSON.parse(readFileSync(record, "utf8"));
  for (const [kind, found] of Object.entries(counts)) {
    for (const [name, count] of Object.entries(found)) {
      const most = known[kind][name] ?? (kind === "longFiles" ? MOST_LINES : 0);
      if (count > most) failures.push(`${kind}: ${name} has ${count}, at most ${most}`);
    }
  }
}
if (process.argv.includes("--measure")) failures.push(...measured());
if (failures.length > 0) {
  console.error(
    `${failures.join("\n")}\nSplit the file, move the words into data/, or narrow the type; see CONTRIBUTING.md.`,
  );
  process.exitCode = 1;
}

/** What `npm install tifa` costs; what exceeds its limit. */
function measured() {
  const folder = mkdtempSync(join(tmpdir(), "tifa-house-"));
  try {
    const npm = (args, cwd) =>
      execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [{ filename, size }] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
    );
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    npm(["install", join(folder, filename), "--prefer-offline", "--no-audit", "--no-fund"], folder);
    const lock = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8"));
    const packages = Object.keys(lock.packages).length;
    const megabytes = sizeOf(join(folder, "node_modules")) / 1e6;
    console.log(
      `npm install tifa: ${packages} packages, ${megabytes.toFixed(1)} MB; the tarball ${(size / 1e6).toFixed(2)} MB`,
    );
    return [
      ...(packages > MOST_PACKAGES ? [`packages: ${packages}, at most ${MOST_PACKAGES}`] : []),
      ...(megabytes > MOST_MEGABYTES ? [`megabytes: ${megabytes.toFixed(1)}, at most ${MOST_MEGABYTES}`] : []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, path, name }) => sum + statSync(join(parentPath ?? path, name)).size, 0);
}

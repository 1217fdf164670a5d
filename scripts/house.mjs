// The order of the house: prints what it counts, and fails where a count has grown. `--record` writes down counts that have fallen (or, if
// need be, risen); `--measure` also packs what the build made and installs it in an empty folder, as a developer would.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const MOST_LINES = 250;
const MOST_PACKAGES = 3;
const MOST_MEGABYTES = 12;
const WANTED_SECONDS = 60;
/** Where other programs take their share of the machine. */
const MOST_SECONDS = 300;
const root = fileURLToPath(new URL("../", import.meta.url));
const record = new URL("./house-counts.json", import.meta.url);
/** The folders of the analysis, each of which imports earlier ones only. */
const STAGES = [
  "text",
  "quantity",
  "time",
  "structure",
  "coordination",
  "slogans",
  "table-reading",
  "claims",
  "honours",
];
const HANZI = /\p{Script=Han}/u;
/** Where words of the interface stand, in both languages; what a word of a text means stands in `data/`, whatever the module is called. */
const MESSAGES = [
  /^src\/words\/\w+\.ts$/,
  /^src\/tables\/(?:fields\/[\w-]+|table-names|tables)\.ts$/,
  /^src\/(?:bilingual|consistency|review|corpus\/\w+)\/tables\.ts$/,
  /^packages\/\w+\/src\/(?:[\w-]+\/)?(?:messages|words)\/\w+\.ts$/,
];

const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src", "packages", "test", "scripts", "bench"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => /\.(?:[cm]?ts|tsx|mjs)$/.test(file) && existsSync(join(root, file)));

const longFiles = {};
/** The files that each file imports, by their paths. */
const imports = new Map();
const hanzi = {};
const assertions = { src: 0, packages: 0 };
/** Calls into which an array is spread: each item takes a place on the stack, which overflows at some 100,000. */
const spreads = {};
/** What takes any number of arguments; where the array is short by its making, the count says so. */
const TAKES_ANY_NUMBER = /^Math\.(?:max|min)$|\.(?:push|unshift|splice)$/;
for (const file of files) {
  const text = readFileSync(join(root, file), "utf8");
  const lines = text.split("\n").length - 1;
  if (lines > MOST_LINES) longFiles[file] = lines;
  const [top] = file.split("/");
  if (top !== "src" && top !== "packages") continue;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  imports.set(file, importedBy(file, source));
  let words = 0;
  const visit = (node) => {
    if (ts.isNonNullExpression(node)) assertions[top]++;
    if (top === "src" && isSpreadInto(node, source)) spreads[file] = (spreads[file] ?? 0) + 1;
    if (isLiteral(node) && HANZI.test(node.text)) words++;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (words > 0 && !MESSAGES.some((path) => path.test(file))) hanzi[file] = words;
}

const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`files over ${MOST_LINES} lines: ${Object.keys(longFiles).length}`);
console.log(`literals with hanzi in code, messages aside: ${total(hanzi)} in ${Object.keys(hanzi).length} files`);
const circles = circlesIn(imports);
console.log(`circles of imports, types included: ${circles.length}`);
console.log(`non-null assertions: ${assertions.src} in src, ${assertions.packages} in packages`);

console.log(`arrays spread into calls: ${total(spreads)} in src`);

const counts = { longFiles, hanzi, assertions, spreads };
const failures = circles.map((circle) => `a circle of imports: ${circle.join(", ")}`);
failures.push(...backwardImports(imports));
const seconds = Number(process.argv.find((argument) => argument.startsWith("--tests="))?.slice(8) ?? 0);
if (seconds > 0) {
  console.log(`npm test: ${seconds} s (${WANTED_SECONDS} s on two idle cores, ${MOST_SECONDS} s at most)`);
  if (seconds > MOST_SECONDS) failures.push(`seconds of npm test: ${seconds}, at most ${MOST_SECONDS}`);
}
if (process.argv.includes("--record")) {
  writeFileSync(record, `${JSON.stringify(counts, null, 2)}\n`);
} else {
  const known = JSON.parse(readFileSync(record, "utf8"));
  for (const [kind, found] of Object.entries(counts)) {
    for (const [name, count] of Object.entries(found)) {
      const most = known[kind]?.[name] ?? (kind === "longFiles" ? MOST_LINES : 0);
      if (count > most) failures.push(`${kind}: ${name} has ${count}, at most ${most}`);
    }
  }
}
if (process.argv.includes("--measure")) failures.push(...measured());
if (failures.length > 0) {
  console.error(
    `${failures.join("\n")}\nSplit the file, move the words into data/, narrow the type, or loop instead of spreading; see CONTRIBUTING.md.`,
  );
  process.exitCode = 1;
}

/** A string, an expression, a stretch of a template or of the text of a page. */
function isLiteral(node) {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

/** Whether a node calls `Math.max`, `push` or the like with all items of an array as its arguments. */
function isSpreadInto(node, source) {
  return (
    ts.isCallExpression(node) &&
    node.arguments.some(ts.isSpreadElement) &&
    TAKES_ANY_NUMBER.test(node.expression.getText(source))
  );
}

/** The files of the repository that a file imports or takes types from. */
function importedBy(file, source) {
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => {
      if (!moduleSpecifier?.text.startsWith(".")) return [];
      const path = posix.join(posix.dirname(file), moduleSpecifier.text).replace(/\.jsx?$/, "");
      return [`${path}.ts`, `${path}.tsx`].filter((name) => files.includes(name));
    });
}

/** What a stage of the analysis imports from a later one. */
function backwardImports(graph) {
  const stageOf = (file) => STAGES.indexOf(/^src\/([\w-]+)\//.exec(file)?.[1]);
  return [...graph].flatMap(([file, others]) =>
    others
      .filter((other) => stageOf(file) >= 0 && stageOf(other) > stageOf(file))
      .map((other) => `a later stage is imported: ${other} by ${file}`),
  );
}

/** Groups of files that import each other round about (the strong components of more than one file, after Tarjan). */
function circlesIn(graph) {
  const order = new Map();
  const low = new Map();
  const open = [];
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
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

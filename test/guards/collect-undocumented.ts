import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

interface Manifest {
  name: string;
  exports: Record<string, string | { import?: unknown }>;
}

/** The modules of the sources that users import, as the `exports` of each package name them: `tifa`, `tifa/corpus`, `tifa-readers`. */
export function entryPoints(): string[] {
  const folders = [ROOT, ...readdirSync(join(ROOT, "packages")).map((name) => join(ROOT, "packages", name))];
  return folders.flatMap((folder) => {
    const { name, exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Partial<Manifest>;
    return Object.entries(exports)
      .filter(([, target]) => typeof target === "object" && "import" in target)
      .map(([entry]) => sourceOf(`${name}${entry.slice(1)}`));
  });
}

/** The options of `tsconfig.json`, whose `paths` lead from the name of a package to its sources. */
const OPTIONS = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
  { ...ts.sys, readDirectory: () => [] },
  ROOT,
  { noEmit: true, types: [] },
).options;

function sourceOf(specifier: string): string {
  const { resolvedModule } = ts.resolveModuleName(specifier, join(ROOT, "src/index.ts"), OPTIONS, ts.sys);
  if (resolvedModule === undefined) throw new Error(`${specifier}: no source by the paths of tsconfig.json`);
  return resolvedModule.resolvedFileName;
}

/** What the modules export without a doc comment, and the fields of it that have none: `src/types/claim.ts:24 Claim.id`. */
export function undocumented(modules: readonly string[], host: ts.CompilerHost = hostWith({})): string[] {
  const program = ts.createProgram(modules, OPTIONS, host);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const check = (symbol: ts.Symbol, name: string): void => {
    const [declaration] = (symbol.declarations ?? []).filter(isOurs);
    if (declaration === undefined || symbol.getDocumentationComment(checker).length > 0) return;
    found.add(`${placeOf(declaration)} ${name}`);
  };
  for (const module of modules) {
    const source = program.getSourceFile(module);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${module} exports nothing`);
    for (const exported of checker.getExportsOfModule(symbol)) {
      const own = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      check(own, own.name);
      for (const field of fieldsOf(own, checker)) check(field, `${own.name}.${field.name}`);
    }
  }
  return [...found].sort();
}

/** The fields and methods of a type, inherited ones too, or of an object. What an object type within a field holds, the field's comment says. */
function fieldsOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const types: ts.Type[] = [];
  if (symbol.flags & ts.SymbolFlags.Type) types.push(checker.getDeclaredTypeOfSymbol(symbol));
  if (symbol.flags & ts.SymbolFlags.Value) types.push(checker.getTypeOfSymbol(symbol));
  const members = types.flatMap((type) => (type.isUnion() ? type.types : [type]));
  return members.flatMap((type) => type.getProperties()).filter((field) => (field.declarations ?? []).some(isPublic));
}

function isPublic(declaration: ts.Declaration): boolean {
  const isPrivate = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private;
  const name = ts.getNameOfDeclaration(declaration);
  return !isPrivate && name !== undefined && !ts.isPrivateIdentifier(name);
}

const isOurs = (declaration: ts.Declaration): boolean =>
  !declaration.getSourceFile().fileName.includes("/node_modules/");

function placeOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(ROOT, source.fileName)}:${line + 1}`;
}

/** Reads each file once, for both programs. */
const HOST = ts.createCompilerHost(OPTIONS);
const parsed = new Map<string, ts.SourceFile | undefined>();
const readOnce: ts.CompilerHost["getSourceFile"] = (name, version) => {
  if (!parsed.has(name)) parsed.set(name, HOST.getSourceFile(name, version));
  return parsed.get(name);
};

/** The files as they are, and `added` ones, by their paths. */
export function hostWith(added: Readonly<Record<string, string>>): ts.CompilerHost {
  return {
    ...HOST,
    fileExists: (name) => name in added || HOST.fileExists(name),
    // what other packages export takes longest to read, and is not ours to explain
    resolveModuleNameLiterals: (names, from, _, options) =>
      names.map(({ text }) =>
        /^(?:\.|tifa)/.test(text) ? ts.resolveModuleName(text, from, options, HOST) : { resolvedModule: undefined },
      ),
    getSourceFile: (name, version, ...rest) =>
      name in added ? ts.createSourceFile(name, added[name] ?? "", version, true) : readOnce(name, version, ...rest),
  };
}

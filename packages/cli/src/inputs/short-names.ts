/**
 * Names of files without the folders that they stand in, which are nobody else's business; files of one name keep the folders that tell them
 * apart.
 *
 * @example
 * shortNames(["/data/li/2023/报告.txt", "/data/li/2024/报告.txt", "/data/li/纪要.txt"]); // ["2023/报告.txt", "2024/报告.txt", "纪要.txt"]
 */
export function shortNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split(/[/\\]/));
  const depths = parts.map(() => 1);
  const names = () => parts.map((all, index) => all.slice(-depths[index]!).join("/"));
  const deepest = Math.max(1, ...parts.map(({ length }) => length));
  for (let depth = 2; depth <= deepest; depth++) {
    const counts = new Map<string, number>();
    const now = names();
    for (const name of now) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (now.every((name) => counts.get(name) === 1)) break;
    for (const [index, name] of now.entries()) if (counts.get(name)! > 1) depths[index] = depth;
  }
  return names();
}

import AllocationTable from "word-extractor/lib/ole-allocation-table.js";

/**
 * The sectors of a stream in a compound file, each of which names the next.
 *
 * @throws {Error} where the chain comes back to itself, which the library follows until the memory is full and the process ends.
 */
export function chainOfSectors(table: readonly (number | undefined)[], first: number): number[] {
  const chain: number[] = [];
  for (let sector: number | undefined = first; sector !== undefined && sector >= 0; sector = table[sector]) {
    if (chain.length > table.length) throw new Error("a chain of sectors that comes back to itself");
    chain.push(sector);
  }
  return chain;
}

/** Has the library follow chains of sectors with {@link chainOfSectors}. */
export function mendSectorChains(): void {
  AllocationTable.prototype.getSecIdChain = function (first) {
    return chainOfSectors(this._table, first);
  };
}

/**
 * Address of the page for links from files that are taken away: the whole one where the page stands on a server, the name alone where it
 * is a file, so that no folder of this machine is told and the link works wherever the two files lie together.
 */
export function pageAddress(): string {
  const { protocol, origin, pathname } = location;
  return protocol === "file:" ? (pathname.split("/").at(-1) ?? "") : origin + pathname;
}

export { dateOf, givenMetadata, givenOfRow, joinGiven } from "./given-metadata.js";
export { MetadataTable } from "./metadata-table.js";
export { PathPattern } from "./path-pattern.js";

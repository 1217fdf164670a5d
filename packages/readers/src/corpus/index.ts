export { dateOf, givenMetadata, givenOfRow, joinGiven, MetadataTable, PathPattern } from "../metadata/index.js";
export {
  type ReadDocumentsOptions,
  readDocuments,
  readTexts,
  seriesOfDocuments,
  seriesOfFiles,
} from "./read-documents.js";
export { readExamples } from "./read-examples.js";

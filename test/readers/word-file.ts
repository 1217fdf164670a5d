import { zipOf } from "./zip-of.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file whose body is written by hand, for forms that no library makes. */
export function wordFile(
  body: string,
  parts: { numbering?: string; styles?: string; endnotes?: string } = {},
  main = "word/document.xml",
): Promise<Buffer> {
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations(relation(1, "officeDocument", main)),
    [main]: `<w:document xmlns:w="${MAIN}" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
    [main.replace(/([^/]+)$/, "_rels/$1.rels")]: relations(
      Object.keys(parts)
        .map((kind, index) => relation(index, kind, `${kind}.xml`))
        .join(""),
    ),
  };
  for (const [kind, inner] of Object.entries(parts))
    files[`word/${kind}.xml`] = `<w:${kind} xmlns:w="${MAIN}">${inner}</w:${kind}>`;
  return zipOf(files);
}

/** A paragraph with this text, and properties before it. */
export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Properties of a paragraph on that level of list 1. */
export const onLevel = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** A numbering part with one list, a level for each template. */
export function numbering(...levels: { format?: string; text: string; more?: string }[]): string {
  const inner = levels.map(
    ({ format = "decimal", text, more = "" }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${inner.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

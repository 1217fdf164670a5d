const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const SIZE = 4;

/** The parts of an OFD of one page with these lines. */
export function ofdFile(lines: readonly string[]): Record<string, string> {
  const objects = lines.map((line, index) => {
    const box = `20 ${20 + index * 10} ${line.length * SIZE} ${SIZE}`;
    const advance = `g ${line.length - 1} ${SIZE}`;
    return `<ofd:TextObject ID="${index + 10}" Boundary="${box}" Font="1" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}" DeltaX="${advance}">${line}</ofd:TextCode></ofd:TextObject>`;
  });
  return {
    "OFD.xml": `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    "Doc_0/Pages/Page_0/Content.xml": `<ofd:Page ${OFD}><ofd:Content><ofd:Layer ID="2">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`,
  };
}

/** A PDF of one page with these lines, its streams not compressed, so that changed bytes reach every part of a reader. */
export function pdfFile(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

/** The parts of a Word file with this body and one numbered list. */
export function wordParts(body: string): Record<string, string> {
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${main}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
}

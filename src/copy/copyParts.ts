import type { CopyLayout, CopyPage } from "../plan/copyChoice";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wml = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts that are the same in every copy. The settings ask Word to save no names and no dates of changes. */
export const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${wml}.document.main+xml"/>` +
    ["styles", "numbering", "settings"]
      .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${wml}.${name}+xml"/>`)
      .join("") +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    "</Types>",
  "_rels/.rels": relationships([
    [`${office}/officeDocument`, "word/document.xml"],
    [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]),
  "word/_rels/document.xml.rels": relationships(
    ["styles", "numbering", "settings"].map((name) => [`${office}/${name}`, `${name}.xml`]),
  ),
  "word/numbering.xml":
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/>' +
    '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  "word/settings.xml":
    `<w:settings ${W}><w:removePersonalInformation/><w:removeDateAndTime/><w:compat>` +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    "</w:compat></w:settings>",
};

/** The words of the page: headings as headings, lines as a list, each paragraph by its style alone. */
export function documentXml({ heading, layout, groups }: CopyPage): string {
  const paragraphs = [
    ...(heading === "" ? [] : [paragraph("Heading1", heading)]),
    ...groups.flatMap((group) => [
      ...(group.heading === undefined
        ? []
        : [paragraph(heading === "" ? "Heading1" : "Heading2", group.heading)]),
      ...group.lines.map((line) => paragraph("ListBullet", line)),
    ]),
  ];
  return `<w:document ${W}><w:body>${paragraphs.join("")}${pages[layout]}</w:body></w:document>`;
}

/** The title is the heading that the user picked; there is nothing else to tell. */
export function propertiesXml(heading: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escaped(heading)}</dc:title><dc:creator></dc:creator><dc:language>en-GB</dc:language>` +
    "</cp:coreProperties>"
  );
}

/** Styles of a layout, in half points and twips. */
export function stylesXml(layout: CopyLayout): string {
  const { text, heading, part, gap } = sizes[layout];
  const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  const headed = (level: 1 | 2, halfPoints: number, before: number): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="${gap}"/>` +
    `<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/>${size(halfPoints)}</w:rPr></w:style>`;
  return (
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${size(text)}` +
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    `<w:pPrDefault><w:pPr><w:spacing w:after="${gap}" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    headed(1, heading, 0) +
    headed(2, part, gap * 2) +
    '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/>' +
    '<w:pPr><w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
  );
}

const sizes: Readonly<Record<CopyLayout, { text: number; heading: number; part: number; gap: number }>> = {
  plain: { text: 24, heading: 32, part: 28, gap: 120 },
  large: { text: 36, heading: 48, part: 40, gap: 200 },
  card: { text: 20, heading: 24, part: 22, gap: 60 },
};

/** A4. The card's text stands in columns that end before the folds: folded twice with the print inside, it is A6 and blank outside. */
const pages: Readonly<Record<CopyLayout, string>> = {
  plain: section(1134),
  large: section(1134),
  card: section(567, '<w:cols w:num="2" w:space="1134"/>'),
};

function section(margin: number, columns = ""): string {
  const sides = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${margin}"`).join(" ");
  return (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
    `<w:pgMar ${sides} w:header="567" w:footer="567" w:gutter="0"/>${columns}</w:sectPr>`
  );
}

function paragraph(style: string, text: string): string {
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>` +
    `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

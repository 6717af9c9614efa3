import { strToU8 } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const namespaces = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
/** The paragraph that the tests write into. */
const first = '<w:p><w:r><w:t xml:space="preserve">First </w:t></w:r></w:p>';

function documentOf(body: string, { before = declared, after = "", about = namespaces } = {}): string {
  return `${before}<w:document ${about}><w:body>${body}<w:sectPr/></w:body></w:document>${after}`;
}

function sixteenBits(text: string, { littleEndian = true, isMarked = true } = {}): Uint8Array {
  const bytes = Buffer.from(isMarked ? `\uFEFF${text}` : text, "utf16le");
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
}

const unnamedControl = `<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>in it</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
const boundControl = `<w:sdt><w:sdtPr><w:id w:val="5"/><w:dataBinding w:xpath="/plan[1]/client[1]" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>not what the store says</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
const sixteen = declared.replace("UTF-8", "UTF-16");

/**
 * Main parts that are sound, each odd in one way; `hasOwnWays` where an opening Word changes something of it to show it, or has no
 * first paragraph to write into.
 */
export const oddDocuments: readonly (readonly [what: string, xml: Uint8Array, hasOwnWays?: boolean])[] = [
  ["plain", strToU8(documentOf(first))],
  [
    "a comment, an instruction and blank lines after the root",
    strToU8(documentOf(first, { after: "\n<!-- end -->\r\n<?later on?>\n\n" })),
  ],
  [
    "a document type in comments, instructions and words, which is none",
    strToU8(
      documentOf(`${first}<w:p><w:r><w:t><![CDATA[<!DOCTYPE a>]]></w:t></w:r></w:p>`, {
        before: `${declared}<!-- <!DOCTYPE a> --><?b <!DOCTYPE a>?>`,
      }),
    ),
  ],
  ["a byte order mark", strToU8(`\uFEFF${documentOf(first)}`)],
  [
    "UTF-16 with a mark",
    sixteenBits(
      documentOf(`${first}<w:p><w:r><w:t>caf\u00e9 \u{1F3E0}</w:t></w:r></w:p>`, { before: sixteen }),
    ),
  ],
  [
    "UTF-16, the other end first",
    sixteenBits(documentOf(first, { before: sixteen }), { littleEndian: false }),
  ],
  ["UTF-16 without a mark", sixteenBits(documentOf(first, { before: sixteen }), { isMarked: false })],
  ["no declaration", strToU8(documentOf(first, { before: "" }))],
  [
    "single quotes and odd spaces",
    strToU8(
      documentOf(
        `${first}<w:p  w:rsidR='00A1'\n\t><w:r ><w:t\txml:space='preserve' > x </w:t ></w:r></w:p >`,
      ),
    ),
  ],
  [
    "Windows line ends, tabs and empty elements of both kinds",
    strToU8(documentOf(`\r\n\t${first}\r\n\t<w:p></w:p>\r\n<w:p/>\r\n<w:p />`)),
  ],
  [
    "characters by number and CDATA",
    strToU8(
      documentOf(
        `${first}<w:p><w:r><w:t>&#8226;&#x1F600;&gt;&apos;<![CDATA[<b> & ]]>&quot;</w:t></w:r></w:p>`,
      ),
    ),
  ],
  [
    "comments and instructions between and in elements",
    strToU8(
      documentOf(`<!--a-->${first}<?b c?><w:p><!-- > " ' --><w:r><?d?><w:t>x<!--y-->z</w:t></w:r></w:p>`),
    ),
  ],
  [
    "characters that are rarely seen",
    strToU8(
      documentOf(
        `${first}<w:p><w:r><w:t>\uFFFD \u200B\u200D\u2060\u{E0041}\u00AD\u202E \u{10FFFD} \u0085 \u2028</w:t></w:r></w:p>`,
      ),
    ),
  ],
  ["another prefix", strToU8(documentOf(first).replace(/\bw:/g, "doc:").replace("xmlns:w=", "xmlns:doc="))],
  [
    "names that nobody uses, and one twice",
    strToU8(
      documentOf(first, { about: `${namespaces} xmlns:u="urn:nobody" xmlns:again="${W}" u:x="&#10;&lt;'"` }),
    ),
  ],
  [
    "an element that no Word knows",
    strToU8(documentOf(`${first}<x:odd xmlns:x="urn:odd" a='"'><x:in/>text</x:odd>`)),
  ],
  ["a control without an id", strToU8(documentOf(first + unnamedControl)), true],
  ["a bound control that the store contradicts", strToU8(documentOf(first + boundControl)), true],
  [
    "two controls with one id",
    strToU8(
      documentOf(
        first +
          boundControl.replace(/<w:dataBinding[^>]*>/, "") +
          boundControl.replace(/<w:dataBinding[^>]*>/, ""),
      ),
    ),
  ],
  ["no paragraph at all", strToU8(documentOf("")), true],
  [
    "a table without a paragraph",
    strToU8(documentOf("<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>")),
    true,
  ],
];

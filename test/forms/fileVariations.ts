import { actionPage, details, optionPages, options, prompts, wholeForm, allFilled } from "./formParts";
import type { Variation } from "./variation";
import { control, paragraph, run } from "./wordXml";

/** A word cut into runs, with all that Word and its proofing leave between. */
function cut(text: string): string {
  const third = Math.max(1, Math.floor(text.length / 3));
  const parts = [text.slice(0, third), text.slice(third, third * 2), text.slice(third * 2)].filter(
    (each) => each !== "",
  );
  const runs = parts.map((part) =>
    run(part).replace("<w:r>", '<w:r w:rsidR="00A1B2C3" w:rsidRPr="00D4E5F6">'),
  );
  return runs.join(
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="next" w:name="_GoBack"/><w:bookmarkEnd w:id="same"/>',
  );
}

function cutUp(body: string): string {
  return body
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{4,})<\/w:t><\/w:r>/g,
      (whole: string, looks: string | undefined, text: string) =>
        looks?.includes("PlaceholderText") === true ? whole : cut(text),
    )
    .replace(
      "<w:proofErr",
      '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName"><w:r><w:t></w:t></w:r></w:smartTag><w:proofErr',
    );
}

/** As other programs write it: the first run of each label inside markup for newer readers. */
function forNewerReaders(body: string): string {
  return body.replace(
    /<w:r><w:rPr><w:b\/><\/w:rPr>(<w:t xml:space="preserve">[^<]*<\/w:t>)<\/w:r>/g,
    '<w:r><w:rPr><w:b/></w:rPr><mc:AlternateContent><mc:Choice Requires="w14">$1</mc:Choice><mc:Fallback>$1</mc:Fallback></mc:AlternateContent></w:r>',
  );
}

const logo =
  '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="400000"/><wp:docPr id="9" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>';

/** As Google Docs saves: every run with its looks, tables in locked controls of its own. */
function fromGoogle(body: string): string {
  let number = -1;
  const looks = '<w:rPr><w:rtl w:val="0"/></w:rPr>';
  return body
    .replace(/<w:r><w:t /g, `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">${looks}<w:t `)
    .replace(
      /<w:p(?=[ >])/g,
      '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000"',
    )
    .replace(
      /<w:p ([^>]*)><\/w:p>/g,
      `<w:p $1><w:pPr>${looks}</w:pPr><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`,
    )
    .replace(/<w:tbl(?=[ >])[^]*?<\/w:tbl>/g, (tbl) => {
      number += 1;
      const locked = number === 0 ? '<w:lock w:val="contentLocked"/>' : "";
      return `<w:sdt><w:sdtPr>${locked}<w:id w:val="next"/><w:tag w:val="goog_rdk_${String(number)}"/></w:sdtPr><w:sdtContent>${tbl}</w:sdtContent></w:sdt>`;
    });
}

/** As LibreOffice saves: empty properties, no rsids, bookmarks, empty runs, cells with borders of their own. */
function fromLibreOffice(body: string): string {
  return body
    .replace(
      /<w:p( [^>]*)?><\/w:p>/g,
      '<w:p$1><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:jc w:val="left"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr></w:r></w:p>',
    )
    .replace(
      /<w:p( [^>]*)?><w:r>/g,
      '<w:p$1><w:pPr><w:pStyle w:val="Normal"/><w:widowControl/><w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:r>',
    )
    .replace(
      /<\/w:tcPr>/g,
      '<w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr>',
    )
    .replace(/<w:tr>/g, "<w:tr><w:trPr></w:trPr>")
    .replace(
      /(<w:tcBorders>.*?<\/w:tcBorders>)?<w:shd ([^>]*)\/>(<w:tcBorders>.*?<\/w:tcBorders>)?/g,
      "$3<w:shd $2/>",
    )
    .replace(/<w:tblStyle w:val="TableGrid"\/>/g, "");
}

function strict(documentXml: string): string {
  return documentXml
    .replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    .replace("<w:document ", '<w:document w:conformance="strict" ');
}

/** Forms that come from other programs, or are cut up or spoilt. */
export const fileVariations: readonly Variation[] = [
  {
    name: "marks-between",
    what: "Words cut into runs, with rsids, proofing marks, bookmarks and smart tags between",
    happens: allFilled,
    body: cutUp(wholeForm()),
  },
  {
    name: "newer-and-older-readers",
    what: "Labels in mc:AlternateContent, a logo in the title",
    happens: allFilled,
    body: forNewerReaders(wholeForm()).replace("<w:r>", `${logo}<w:r>`),
  },
  {
    name: "other-prefix",
    what: "Another prefix for Word's own namespace",
    happens: allFilled,
    body: wholeForm(),
    rewritten: (xml) => xml.replace(/(<\/?|\s)w:/g, "$1ns0:").replace("xmlns:w=", "xmlns:ns0="),
  },
  {
    name: "from-libreoffice",
    what: "Saved by LibreOffice",
    happens: allFilled,
    body: fromLibreOffice(wholeForm({}, { options: options({ prompts }) })),
  },
  {
    name: "from-google-docs",
    what: "Saved by Google Docs, which locks tables in controls of its own",
    happens: "The locked table is left, and said so; all the rest is filled.",
    body: fromGoogle(wholeForm({ details: details().replace(/ t:box="/g, ' t:left="locked" t:box="') })),
  },
  {
    name: "one-control-around-all",
    what: "A page of the form in one content control, as building blocks and copies are",
    happens: allFilled,
    body: control(actionPage() + paragraph(), { title: "Action plan" }) + optionPages(),
  },
  {
    name: "strict",
    what: "Saved as Strict Open XML",
    happens: "Refused: it is to be saved as a Word document first.",
    body: wholeForm(),
    rewritten: strict,
  },
  {
    name: "damaged",
    what: "A damaged file",
    happens: "Refused, with what to do.",
    body: wholeForm(),
    spoilt: (docx) => docx.slice(0, Math.floor(docx.length / 2)),
  },
  {
    name: "damaged-inside",
    what: "A file whose text breaks off",
    happens: "Refused, with what to do.",
    body: wholeForm(),
    rewritten: (xml) => xml.slice(0, Math.floor(xml.length / 2)),
  },
];

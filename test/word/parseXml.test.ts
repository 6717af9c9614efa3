import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Element, parseXmlDocument, Text, CDATASection, type Node } from "slimdom";
import { parseXml } from "../../src/word/read/parseXml";
import type { XmlElement } from "../../src/word/read/xmlElement";
import { SimulatorError } from "../../src/simulator/wordError";
import { DocxPackage } from "../../src/simulator/package/docxPackage";
import { flatOpc } from "../../src/simulator/package/flatOpc";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What another parser makes of a text, as far as a form is read from it; undefined where it is not well-formed. */
function expected(xml: string): object | undefined {
  try {
    const root = parseXmlDocument(xml).documentElement;
    return root === null ? undefined : drawn(root);
  } catch {
    return undefined;
  }
}

function drawn(element: Element): object {
  const inner = element.childNodes.filter((node): node is Element => node instanceof Element);
  return {
    name: [element.namespaceURI, element.localName],
    text: textIn(element),
    val: [element.getAttributeNS(W, "val") ?? undefined, element.getAttribute("a") ?? undefined],
    inner: inner.map(drawn),
  };
}

/** slimdom's own leaves nothing out either, but counts comments in some places. */
function textIn(node: Node): string {
  if (node instanceof Text || node instanceof CDATASection) return node.data;
  return node.childNodes.map(textIn).join("");
}

function read(xml: string): object | undefined {
  const shown = (element: XmlElement): object => ({
    name: [element.namespaceURI, element.localName],
    text: element.textContent,
    val: [element.getAttributeNS(W, "val"), element.getAttribute("a")],
    inner: element.elements.map(shown),
  });
  try {
    return shown(parseXml(xml));
  } catch {
    return undefined;
  }
}

const forms = join(__dirname, "../forms");
const files = readdirSync(forms, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.docx$/.test(name),
);

test("what Word hands out of every form is read as another parser reads it", () => {
  const opened = files.flatMap((name) => openedForm(new Uint8Array(readFileSync(join(forms, name)))) ?? []);
  expect(opened.length).toBeGreaterThan(80);
  for (const docx of opened) {
    const xml = flatOpc(docx);
    expect(read(xml)).toEqual(expected(xml));
  }
});

/** Some of the forms are there to be refused. */
function openedForm(bytes: Uint8Array): DocxPackage | undefined {
  try {
    return new DocxPackage(bytes);
  } catch (failure) {
    if (failure instanceof SimulatorError) return undefined;
    throw failure;
  }
}

const root = (inside: string): string => `<w:a xmlns:w="${W}" xmlns="urn:x">${inside}</w:a>`;

test.each([
  ["nothing in it", `<a/>`],
  ["a byte order mark and a declaration", `\ufeff<?xml version="1.0"?>\r\n<a/>\n`],
  ["a namespace of its own inside", root(`<b><w:c xmlns:w="urn:y" w:val="1"/><w:c w:val='2'/></b>`)],
  ["no namespace inside", root(`<b xmlns=""><c/></b><d/>`)],
  ["entities and numbers", root(`<b a="&lt;&#65;&#x1F600;&quot;">&amp;&gt;&apos;&#x41;</b>`)],
  ["a > in a value, other quotes in it", root(`<b a='"> />'/>`)],
  ["CDATA, comments and instructions", root(`x<![CDATA[<b>&amp;]]>y<!-- <c/> --><?d <e/>?>z`)],
  ["line ends", root(`<b a="1\r\n2\r3\t4">1\r\n2\r3</b>`)],
  ["blanks in tags", root(`<b\n a = "1"\t></b\n ><c />`)],
  ["text and elements in turn", root(`1<b>2</b>3<b/>4`)],
  ["an attribute under xml", root(`<w:t xml:space="preserve"> </w:t>`)],
])("%s is read as another parser reads it", (_what, xml) => {
  expect(expected(xml)).toBeDefined();
  expect(read(xml)).toEqual(expected(xml));
});

test.each([
  "",
  " ",
  "x",
  "<a>",
  "<a",
  "<a b",
  "<a b=",
  "<a b='",
  "<a></b>",
  "<a><b></a></b>",
  "</a>",
  "<a/><b/>",
  "<a/>x",
  "x<a/>",
  "<a b=1/>",
  "<a b/>",
  `<a b="1" b="2"/>`,
  `<a b="<"/>`,
  "<a>&</a>",
  "<a>&amp</a>",
  "<a>&nbsp;</a>",
  "<a>&#xZ;</a>",
  "<a>&#;</a>",
  "<w:a/>",
  `<a w:b="1"/>`,
  "<a><!-- </a>",
  "<a><![CDATA[ </a>",
  "<a><? </a>",
  "<!DOCTYPE a><a/>",
  "<![CDATA[x]]><a/>",
  "< a/>",
  "<>x</>",
])("%j is refused", (xml) => {
  expect(() => parseXml(xml)).toThrow();
});

const pieces = ["<a>", "</a>", "<b/>", "<w:c>", "</w:c>", `<w:d w:val="1"/>`, `<a a='&lt;'>`, "x", "&amp;", "&#65;", "<!-- - -->", "<?p q?>", "<![CDATA[<]]>", "\r\n", ">", "'", "=", "<", "&"]; // prettier-ignore

test("any text of tags is read as another parser reads it, or refused", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
      const xml = root(some.join(""));
      const wanted = expected(xml);
      if (wanted !== undefined) expect(read(xml)).toEqual(wanted);
      else if (/<[^!?]/.test(xml)) expect(read(xml)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test("the text of pictures is passed over, however it is written, and nothing else is", () => {
  const long = "QUJD".repeat(500);
  const xml = `<a><p>${long}</p><b>${long}\r\n</b><b><c/>${long}</b><b>short</b></a>`;
  const read = parseXml(xml, ({ localName }) => localName === "b");
  expect(read.textContent).toBe(`${long}short`);
  expect(() => parseXml(`<a><b>${long}</c></a>`, ({ localName }) => localName === "b")).toThrow();
  expect(parseXml(xml).textContent).toBe(`${long}${long}\n${long}short`);
});

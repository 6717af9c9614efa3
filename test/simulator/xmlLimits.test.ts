import { limits } from "../../src/simulator/package/limits";
import { nothingCounted, tooMuchIn } from "../../src/simulator/package/xmlLimits";

const inRoot = (inside: string): string => `<w:document xmlns:w="urn:w">${inside}</w:document>`;
const said = (inside: string): string | undefined => tooMuchIn(inRoot(inside), nothingCounted());
const held = (around: number, inside: string): string =>
  `${"<w:sdt>".repeat(around)}${inside}${"</w:sdt>".repeat(around)}`;
const many = (count: number, one: string): string => one.repeat(count);

test.each([
  ["elements", many(limits.nodes, "<w:r/>"), "nodes"],
  ["attributes", many(limits.nodes / 4, '<w:r a="" b="" c=""/>'), "nodes"],
  ["texts", many(limits.nodes / 3, "a<w:r/>b<w:r/>"), "nodes"],
  ["comments", many(limits.nodes, "<!---->"), "nodes"],
  ["sections of signs", many(limits.nodes, "<![CDATA[]]>"), "nodes"],
  ["instructions", many(limits.nodes, "<?a?>"), "nodes"],
  ["signs by name", many(limits.nodes, "&lt;"), "nodes"],
  ["attributes of one element", `<w:r ${many(limits.attributes + 1, 'a=""')}/>`, "attributes"],
  ["paragraphs", many(limits.paragraphs + 1, "<w:p/>"), "paragraphs"],
  ["paragraphs under a long prefix", many(limits.paragraphs + 1, `<${"w".repeat(40)}:p/>`), "paragraphs"],
  ["rows", many(limits.rows + 1, "<w:tr/>"), "rows"],
  ["controls", many(limits.controls + 1, "<w:sdt/>"), "controls"],
  ["paragraphs in many controls", held(400, many(500, "<w:p/>")), "held"],
  ["elements in one another", many(limits.depth, "<w:r>"), "depth"],
  ["names declared", many(limits.namespaces, '<w:r xmlns:a=""/>'), "namespaces"],
  ["names declared in one another", many(250, '<w:r xmlns:a="">'), "namespaces"],
  ["letters", "a".repeat(limits.xml), "xml"],
])("more %s than can be read are seen before they are read", (_what, inside, which) => {
  expect(said(inside)).toBe(which);
});

test.each([
  ["elements", many(limits.nodes - 2, "<w:r/>")],
  ["paragraphs", many(limits.paragraphs, "<w:p></w:p>")],
  ["rows with other elements of the name elsewhere", `${many(limits.rows, "<w:tr/>")}<w:trPr/>`],
  ["controls in one another", held(400, "<w:p/>")],
  ["controls that are closed again", many(400, held(2, many(20, "<w:p/>")))],
  ["a text that speaks of names", many(30_000, "<w:r>xmlns</w:r>")],
  ["pictures, which each declare names", many(1000, '<a:a xmlns:a=""><b:b xmlns:b=""/></a:a>')],
])("as many %s as can be read are read", (_what, inside) => {
  expect(said(inside)).toBeUndefined();
});

test("what the parts of a file hold is counted together", () => {
  const counted = nothingCounted();
  const half = inRoot(many(limits.nodes / 2, "<w:r/>"));
  expect(tooMuchIn(half, counted)).toBeUndefined();
  expect(tooMuchIn(half, counted)).toBe("nodes");
});

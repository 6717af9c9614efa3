import fc from "fast-check";
import { Element, parseXmlDocument, serializeToWellFormedString, Text, type Node } from "slimdom";
import { SourceXml } from "../../src/simulator/package/sourceXml";

const source = `<?xml version="1.0"?>\r\n<!-- a -->\n<a  x = '1&lt;2' y="3">t&amp;t<b/><b></b><c z="&#9;"><d>1\r\n2</d><!--e--><?f g ?><![CDATA[<h>]]></c ><b
 x="1"><d/>tail</b></a>\n<!-- end -->\n`;

function everyNode(root: Node): Node[] {
  return [root, ...root.childNodes.flatMap(everyNode)];
}

test("what nobody edited is the text that was opened", () => {
  const xml = new SourceXml(source);
  expect(xml.toString()).toBe(source);
  xml.document.documentElement?.setAttribute("x", "other");
  expect(xml.toString()).toBe(source.replace(`  x = '1&lt;2' y="3"`, ` x="other" y="3"`));
  xml.document.documentElement?.setAttribute("x", "1<2");
  expect(xml.toString()).toBe(source);
});

test("an element that is taken out, edited and put back says what it says now", () => {
  const xml = new SourceXml(source);
  const c = everyNode(xml.document).find((node) => node.nodeName === "c");
  const root = xml.document.documentElement;
  if (!(c instanceof Element) || root === null) throw new Error("no c");
  root.removeChild(c);
  c.setAttribute("z", "new");
  const text = everyNode(c).find((node) => node instanceof Text);
  if (text instanceof Text) text.data = "changed";
  root.insertBefore(c, root.firstChild);
  expect(xml.toString()).toContain(
    '<c z="new"><d>changed</d><!--e--><?f g ?><![CDATA[<h>]]></c>t&amp;t<b/><b></b><b\n x="1">',
  );
});

type Step = { readonly kind: "attribute" | "text" | "remove" | "move" | "add"; readonly which: number; readonly where: number }; // prettier-ignore
const step = fc.record<Step>({
  kind: fc.constantFrom("attribute", "text", "remove", "move", "add"),
  which: fc.nat(30),
  where: fc.nat(30),
});

function act(root: Element, aside: Node[], { kind, which, where }: Step): void {
  const nodes = [...everyNode(root).slice(1), ...aside.flatMap(everyNode)];
  const node = nodes[which % Math.max(1, nodes.length)];
  const elements = [root, ...nodes].filter((each) => each instanceof Element);
  const target = elements[where % elements.length];
  if (node === undefined || target === undefined) return;
  if (kind === "attribute") target.setAttribute("x", `v<"${String(which % 3)}`);
  else if (kind === "text" && node instanceof Text) node.data = `w&${String(where % 3)}`;
  else if (kind === "remove" && node.parentNode !== null) aside.push(node.parentNode.removeChild(node));
  else if (kind === "move" && !everyNode(node).includes(target)) {
    target.insertBefore(node, target.childNodes[where % (target.childNodes.length + 1)] ?? null);
    aside.splice(0, aside.length, ...aside.filter((each) => each !== node));
  } else if (kind === "add") target.appendChild(root.ownerDocument?.createElement("new") ?? node);
}

test("after any edits it reads back as the tree", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, look) => {
      const xml = new SourceXml(source);
      const root = xml.document.documentElement;
      if (root === null) throw new Error("no root");
      const aside: Node[] = [];
      for (const [at, each] of steps.entries()) {
        if (at === look) xml.toString();
        act(root, aside, each);
      }
      const [was, now] = [root, parseXmlDocument(xml.toString()).documentElement];
      was.normalize();
      now?.normalize();
      expect(now === null ? "" : serializeToWellFormedString(now)).toBe(serializeToWellFormedString(was));
    }),
    { numRuns: 2000 },
  );
});

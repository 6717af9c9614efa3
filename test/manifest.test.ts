import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Element } from "slimdom";
import { parseXmlDocument } from "slimdom";

const manifestFile = path.resolve("manifest.xml");
const root = rootOf(readFileSync(manifestFile, "utf8"));
const overrides = one(root, "VersionOverrides");
const resources = one(overrides, "Resources");

test("the parts of the manifest stand in the order that Office demands", () => {
  expect(childNames(root)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(childNames(overrides)).toEqual(["Hosts", "Resources"]);
  expect(childNames(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  expect(childNames(one(overrides, "DesktopFormFactor"))).toEqual(["GetStarted", "ExtensionPoint"]);
  expect(childNames(one(overrides, "GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
  expect(childNames(one(overrides, "Group"))).toEqual(["Label", "Icon", "Control"]);
  expect(childNames(one(overrides, "Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(childNames(one(overrides, "Action"))).toEqual(["TaskpaneId", "SourceLocation", "Title"]);
});

test("the add-in has a GUID, a version of four parts that follows package.json, and asks for Word with WordApi 1.3", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(one(root, "Id").textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(one(root, "Version").textContent).toBe(`${version}.0`);
  expect(all(root, "Host").map((host) => host.getAttribute("Name") ?? typeOf(host))).toEqual([
    "Document",
    "Document",
  ]);
  expect(one(root, "Sets").getAttribute("DefaultMinVersion")).toBe("1.3");
  expect(all(root, "Set").map((set) => set.getAttribute("Name"))).toEqual(["WordApi"]);
  expect(one(root, "Permissions").textContent).toBe("ReadWriteDocument");
  expect(typeOf(overrides)).toBe("VersionOverridesV1_0");
});

test("every resource that is named exists, in the list for its kind, and every resource is used", () => {
  const lists: Record<string, string> = {
    Image: "Images",
    SourceLocation: "Urls",
    LearnMoreUrl: "Urls",
    Description: "LongStrings",
  };
  const used = all(overrides, "*").filter((element) => element.hasAttribute("resid"));
  for (const element of used) {
    const list = one(resources, lists[element.localName] ?? "ShortStrings");
    expect(list.children.map((resource) => resource.getAttribute("id"))).toContain(
      element.getAttribute("resid"),
    );
  }
  const known = resourcesNamed().map(({ id }) => id);
  expect(new Set(known).size).toBe(known.length);
  expect(known.filter((id) => !used.some((element) => element.getAttribute("resid") === id))).toEqual([]);
});

test("names and texts keep within Office's lengths", () => {
  for (const { id } of resourcesNamed()) expect(id.length).toBeLessThanOrEqual(32);
  for (const { text } of resourcesNamed("ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
  for (const { text } of resourcesNamed("LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  expect(defaultOf("DisplayName").length).toBeLessThanOrEqual(125);
  expect(defaultOf("Description").length).toBeLessThanOrEqual(250);
});

test("each text of the ribbon and of the add-in is there in Welsh too, and not the same", () => {
  const texts = [one(root, "DisplayName"), one(root, "Description"), ...all(resources, "String")];
  for (const text of texts) {
    const welsh = text.children.filter((child) => child.getAttribute("Locale") === "cy-GB");
    expect(welsh.map(({ localName }) => localName)).toEqual(["Override"]);
    expect(welsh[0]?.getAttribute("Value")).toMatch(/./);
    expect(welsh[0]?.getAttribute("Value")).not.toBe(text.getAttribute("DefaultValue"));
  }
  const signOff = readFileSync("src/plan/data/sign-off.md", "utf8").replace(/\s+/g, " ");
  for (const override of all(root, "Override")) expect(signOff).toContain(override.getAttribute("Value"));
});

test("there is one pane, and it is the one that a document can ask Word to open", () => {
  expect(all(root, "TaskpaneId").map(({ textContent }) => textContent)).toEqual([
    "Office.AutoShowTaskpaneWithDocument",
  ]);
});

test("every address is https and on one server", () => {
  const addresses = all(root, "*")
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.includes("://"));
  expect(addresses).toHaveLength(14);
  for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
  expect(all(root, "AppDomain")).toEqual([]);
});

test("the pane and every icon exist, and each icon has the size that it is listed with", () => {
  expect(defaultOf("SourceLocation")).toBe("https://localhost:3000/taskpane.html");
  expect(existsSync("src/taskpane.html")).toBe(true);
  const icons = all(overrides, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => ({ size: Number(image.getAttribute("size")), url: urlOf(image.getAttribute("resid")) }));
  icons.push({ size: 32, url: defaultOf("IconUrl") }, { size: 64, url: defaultOf("HighResolutionIconUrl") });
  for (const { size, url } of icons) {
    expect(sizeOfPng(path.join(".", new URL(url).pathname))).toEqual({ width: size, height: size });
  }
  expect(new Set(icons.map(({ size }) => size))).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
});

test("nothing that shows on a screen says what the plan is about", () => {
  const shown = [
    defaultOf("DisplayName"),
    defaultOf("Description"),
    one(root, "ProviderName").textContent,
    ...resourcesNamed("ShortStrings").map(({ text }) => text),
    ...resourcesNamed("LongStrings").map(({ text }) => text),
    ...all(root, "Override").map((override) => override.getAttribute("Value") ?? ""),
    ...(/<title>(.*)<\/title>/.exec(readFileSync("src/taskpane.html", "utf8"))?.slice(1) ?? []),
  ];
  for (const text of shown) {
    expect(text).not.toMatch(/abuse|violen|domestic|safe|issp|idva|victim|survivor|refuge|risk|dash|marac/i);
    expect(text).not.toMatch(/\b(trais|cam-?drin|domestig|diogel|dioddef|goroes|lloches)/i);
  }
});

// Microsoft's schema files are not part of this project: MANIFEST_XSD names a folder that holds them, with a driver.xsd.
const schemas = process.env.MANIFEST_XSD;
(schemas ? test : test.skip)("Microsoft's schemas accept the manifest", () => {
  expect(schemaErrors(path.join(schemas ?? "", "driver.xsd"), manifestFile)).toEqual([]);
});

function rootOf(xml: string): Element {
  const element = parseXmlDocument(xml).documentElement;
  if (element === null) throw new Error("The manifest is empty.");
  return element;
}

function all(within: Element, localName: string): Element[] {
  return within.getElementsByTagNameNS("*", localName);
}

/** The first element of that name, in document order. */
function one(within: Element, localName: string): Element {
  const [element] = all(within, localName);
  if (element === undefined) throw new Error(`The manifest has no ${localName}.`);
  return element;
}

function childNames(element: Element): string[] {
  return element.children.map((child) => child.localName);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function defaultOf(localName: string): string {
  return one(root, localName).getAttribute("DefaultValue") ?? "";
}

function resourcesNamed(list?: string): { id: string; text: string }[] {
  return (list === undefined ? resources.children : [one(resources, list)]).flatMap(({ children }) =>
    children.map((resource) => ({
      id: resource.getAttribute("id") ?? "",
      text: resource.getAttribute("DefaultValue") ?? "",
    })),
  );
}

function urlOf(resid: string | null): string {
  return resourcesNamed("Images").find(({ id }) => id === resid)?.text ?? "";
}

/** Width and height from the header of a PNG. */
function sizeOfPng(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** In a process of its own, because the validator is an ES module with top-level await. */
function schemaErrors(schema: string, file: string): unknown {
  const script = `
    import { readFileSync } from "node:fs";
    import { XmlDocument, XsdValidator } from "libxml2-wasm";
    import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
    xmlRegisterFsInputProviders();
    const [schema, file] = process.argv.slice(1);
    const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
    let errors = [];
    try { validator.validate(XmlDocument.fromBuffer(readFileSync(file))); }
    catch (error) { errors = error.details.map(({ line, message }) => line + ": " + message.trim()); }
    console.log(JSON.stringify(errors));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script, schema, file], {
    encoding: "utf8",
  });
  return JSON.parse(printed);
}

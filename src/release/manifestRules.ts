import type { Element } from "slimdom";
import { parseXmlDocument } from "slimdom";
import { guid } from "./askedRelease";
import { addresses, all, inFolder, one, resources, textOf, valueOf, type Manifest } from "./manifestParts";

/** What is wrong in a manifest, by which rule, and where that rule comes from. */
export type ManifestFault = { readonly rule: string; readonly source: string; readonly what: string };

type Rule = {
  readonly rule: string;
  readonly source: string;
  readonly broken: (manifest: Manifest) => string[];
};

const reference = "https://learn.microsoft.com/javascript/api/manifest/";
const validator = "https://github.com/OfficeDev/";
const schemas = `${validator}office-js-docs-pr/tree/706263ef3a97/docs/overview/schemas/taskpane`;

/** Parents whose children stand in the order of Microsoft's schemas; what is not named here is not known to us. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** What Microsoft's own validator and its pages are reported to hold; an offline stand-in, which cannot know all of it. */
const rules: readonly Rule[] = [
  {
    rule: "The version has four numbers and is 1.0 or higher",
    // "Manifest Version Too Low: unsupported version number less than 1.0"; three parts fail in Excel on the web.
    source:
      "https://github.com/LanternOps/breeze/pull/5843, https://github.com/OfficeDev/Office-Addin-Scripts/issues/207",
    broken: ({ root }) =>
      unless(/^[1-9]\d*(\.\d+){3}$/.test(textOf(root, "Version")), textOf(root, "Version")),
  },
  {
    rule: "The id is a GUID",
    source: `${reference}id`,
    broken: ({ root }) => unless(guid.test(textOf(root, "Id")), textOf(root, "Id")),
  },
  {
    rule: "There is an address for support",
    // "Missing Support URL: The manifest support URL could not be found."
    source: `${validator}Office-Add-in-Commands/issues/31`,
    broken: ({ root }) => unless(all(root, "SupportUrl").length === 1, "SupportUrl is missing"),
  },
  {
    rule: "Every address is https",
    source: `${reference}image`,
    broken: ({ root }) =>
      addresses(root).filter((each) => !URL.canParse(each) || new URL(each).protocol !== "https:"),
  },
  {
    rule: "The add-in says how to begin (GetStarted)",
    source: `${reference}getstarted`,
    broken: ({ root }) => unless(all(root, "GetStarted").length === 1, "GetStarted is missing"),
  },
  {
    rule: "The parts stand in the order of the schemas",
    source: `${schemas}, ${validator}office-js-docs-pr/blob/0168ba5eaf67/docs/develop/manifest-element-ordering.md`,
    broken: ({ root }) => [root, ...all(root, "*")].flatMap(outOfOrder),
  },
  {
    rule: "Every part that must be there is there",
    source: schemas,
    broken: ({ root }) =>
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl Hosts DefaultSettings Permissions"
        .split(" ")
        .filter((name) => !root.children.some((child) => child.localName === name))
        .map((name) => `${name} is missing`),
  },
  {
    rule: "Names have at most 125 characters, descriptions 250, ids of resources 32",
    source: `${schemas}, ${reference}resources`,
    broken: ({ root }) => tooLong(root),
  },
  {
    rule: "Every resource that is named is there once, and in the list for its kind",
    source: `${reference}resources`,
    broken: ({ root }) => withoutResource(root),
  },
  {
    rule: "A button has icons of 16, 32 and 80 pixels",
    source: `${reference}image`,
    broken: ({ root }) =>
      all(root, "Icon").flatMap((icon) => {
        const sizes = all(icon, "Image").map((image) => image.getAttribute("size"));
        return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `${size} is missing`);
      }),
  },
  {
    rule: "Every icon is a PNG in the folder, of the size that it is listed with; those of the add-in are 32 and 64 pixels",
    source: `${reference}image, ${reference}iconurl, ${reference}highresolutioniconurl`,
    broken: wrongIcons,
  },
  {
    rule: "Every page that is named stands in the folder",
    source: `${reference}sourcelocation`,
    broken: (manifest) =>
      [...all(manifest.root, "Url"), ...all(one(manifest.root, "DefaultSettings"), "SourceLocation")]
        .map(valueOf)
        .filter((address) => inFolder(manifest, address) === undefined),
  },
];

/** Everything in a manifest that breaks one of the rules. Throws what the parser throws when it is no XML. */
export function manifestFaults(
  text: string,
  file: (path: string) => Uint8Array | undefined,
): ManifestFault[] {
  const root = parseXmlDocument(text).documentElement;
  if (root?.localName !== "OfficeApp")
    return [{ rule: "The manifest is that of an add-in", source: schemas, what: root?.localName ?? "empty" }];
  return rules.flatMap(({ rule, source, broken }) =>
    broken({ root, file }).map((what) => ({ rule, source, what })),
  );
}

/** How many rules `manifestFaults` holds. */
export const ruleCount = rules.length;

function outOfOrder(parent: Element): string[] {
  const wanted = order[parent.localName];
  if (wanted === undefined) return [];
  const places = parent.children.map((child) => wanted.indexOf(child.localName));
  return parent.children
    .filter((_, at) => places[at] === -1 || (at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0)))
    .map((child) => `${child.localName} in ${parent.localName}`);
}

function tooLong(root: Element): string[] {
  const texts = [
    ...["ProviderName"].map((name) => [name, textOf(root, name), 125] as const),
    ...["DisplayName", "Description"].map(
      (name) => [name, valueOf(one(root, name)), name === "Description" ? 250 : 125] as const,
    ),
    ...all(root, "String").map(
      (string) =>
        [
          string.getAttribute("id") ?? "",
          valueOf(string),
          string.parentElement?.localName === "ShortStrings" ? 125 : 250,
        ] as const,
    ),
    ...resources(root).map((each) => ["id", each.getAttribute("id") ?? "", 32] as const),
    // A text in another language takes the place of its parent's.
    ...all(root, "Override").map((override) => {
      const { localName = "", parentElement = null } = override.parentElement ?? {};
      const isLong = localName === "Description" || parentElement?.localName === "LongStrings";
      const name = `${localName} ${override.getAttribute("Locale") ?? ""}`;
      return [name, override.getAttribute("Value") ?? "", isLong ? 250 : 125] as const;
    }),
  ];
  return texts
    .filter(([, text, most]) => text.length === 0 || text.length > most)
    .map(([name, text, most]) => `${name}: ${text.length} characters of ${most}`);
}

function withoutResource(root: Element): string[] {
  const lists: Readonly<Record<string, string>> = {
    Image: "Images",
    SourceLocation: "Urls",
    LearnMoreUrl: "Urls",
    FunctionFile: "Urls",
    Description: "LongStrings",
  };
  return all(root, "*")
    .filter((element) => element.hasAttribute("resid"))
    .filter((element) => {
      const list = lists[element.localName] ?? "ShortStrings";
      const named = resources(root).filter(
        (each) => each.getAttribute("id") === element.getAttribute("resid"),
      );
      return named.length !== 1 || named[0]?.parentElement?.localName !== list;
    })
    .map((element) => `${element.localName} ${element.getAttribute("resid") ?? ""}`);
}

function wrongIcons(manifest: Manifest): string[] {
  const { root } = manifest;
  const ofButtons = all(root, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => {
      const resource = resources(root).find(
        (each) => each.getAttribute("id") === image.getAttribute("resid"),
      );
      return [Number(image.getAttribute("size")), resource === undefined ? "" : valueOf(resource)] as const;
    });
  const ofAddIn = (["IconUrl", "HighResolutionIconUrl"] as const).flatMap((name) =>
    all(root, name).map((icon) => [name === "IconUrl" ? 32 : 64, valueOf(icon)] as const),
  );
  return [...ofButtons, ...ofAddIn]
    .filter(([size, address]) => {
      const bytes = inFolder(manifest, address);
      if (bytes === undefined || Buffer.from(bytes).toString("latin1", 1, 4) !== "PNG") return true;
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      return view.getUint32(16) !== size || view.getUint32(20) !== size;
    })
    .map(([size, address]) => `${size} pixels: ${address}`);
}

function unless(holds: boolean, what: string): string[] {
  return holds ? [] : [what];
}

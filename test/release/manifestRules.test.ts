import { existsSync, readFileSync } from "node:fs";
import { fingerprint, manifestFor } from "../../src/release/manifestFor";
import { manifestFaults } from "../../src/release/manifestRules";

const source = readFileSync("manifest.xml", "utf8");
const own = {
  address: "https://word.example.org/pane",
  id: "0b6c2a1e-58a1-4c53-9d0e-0d2f0a3b4c5d",
  version: "1.2.3.4",
};
const good = manifestFor(source, own);

/** The folder of a release, as far as the manifest asks for it. */
const folder = (name: string): Uint8Array | undefined => {
  if (name === "taskpane.html" || name === "support.html") return Buffer.from("<!doctype html>");
  return existsSync(name) ? readFileSync(name) : undefined;
};

test("the manifest of a release is the organisation's in every place, and breaks no rule", () => {
  const text = manifestFor(source, {
    ...own,
    provider: 'Haven & "Co" <$&>',
    support: "https://help.example.org/?a&b",
  });
  expect(manifestFaults(text, folder)).toEqual([]);
  expect(text).not.toContain("localhost");
  expect(text).not.toContain("<!--");
  expect(text).toContain("<ProviderName>Haven &amp; &quot;Co&quot; &lt;$&amp;&gt;</ProviderName>");
  expect(text).toContain('<SupportUrl DefaultValue="https://help.example.org/?a&amp;b" />');
  expect(text).toContain(`<Id>${own.id}</Id>`);
  expect(manifestFor(source, own)).toContain(
    '<SupportUrl DefaultValue="https://word.example.org/pane/support.html" />',
  );
});

test("two manifests that differ in the version alone say the same", () => {
  expect(fingerprint(manifestFor(source, { ...own, version: "9.9.9.9" }))).toBe(fingerprint(good));
  expect(fingerprint(manifestFor(source, { ...own, provider: "Other" }))).not.toBe(fingerprint(good));
});

test.each<[string, string | RegExp, string]>([
  ["a version below 1", "<Version>1.2.3.4<", "<Version>0.2.3.4<"],
  ["a version of three parts", "<Version>1.2.3.4<", "<Version>1.2.3<"],
  ["an id that is none", `<Id>${own.id}<`, "<Id>our-pane<"],
  ["no address for support", /<SupportUrl [^>]*>/, ""],
  ["an address without https", '<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'],
  ["no GetStarted", /<GetStarted>[^]*<\/GetStarted>/, ""],
  ["parts in another order", /(<SupportUrl [^>]*>)(\s*<Hosts>)/, "<Hosts/>$1$2"],
  ["GetStarted after the buttons", /(<GetStarted>[^]*<\/GetStarted>)([^]*<\/ExtensionPoint>)/, "$2$1"],
  ["a part that no schema knows", "<Permissions>", "<Licence/><Permissions>"],
  ["no provider", /<ProviderName>.*?<\/ProviderName>/, ""],
  ["a name that is too long", /DisplayName DefaultValue="/, `DisplayName DefaultValue="${"a".repeat(125)}`],
  [
    "a description that is too long",
    /<Description DefaultValue="/,
    `<Description DefaultValue="${"a".repeat(250)}`,
  ],
  [
    "a tip that is too long",
    /id="Plan.Tip" DefaultValue="/,
    `id="Plan.Tip" DefaultValue="${"a".repeat(250)}`,
  ],
  ["an id of a resource that is too long", /Plan\.Begin/g, "a".repeat(33)],
  ["a resource that is not there", 'resid="Plan.Tip"', 'resid="Plan.Tap"'],
  ["a resource of another kind", 'LearnMoreUrl resid="Support.Url"', 'LearnMoreUrl resid="Plan.Label"'],
  ["a button without its big icon", /<bt:Image size="80"[^>]*>/g, ""],
  ["an icon of another size", "pane/assets/icon-80.png", "pane/assets/icon-64.png"],
  ["an icon that is not there", "pane/assets/icon-80.png", "pane/assets/icon-81.png"],
  [
    "an icon on another server",
    "https://word.example.org/pane/assets/icon-16",
    "https://other.example.org/icon-16",
  ],
  ["a page that is not there", /pane\/support\.html/g, "pane/help.html"],
])("%s is found", (_, from, to) => {
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  expect(manifestFaults(bad, folder)).not.toEqual([]);
});

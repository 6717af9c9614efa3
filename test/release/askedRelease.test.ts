import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { askedRelease } from "../../src/release/askedRelease";

const address = "https://word.example.org/pane";
const id = "0b6c2a1e-58a1-4c53-9d0e-0d2f0a3b4c5d";
const whole = { address, provider: "Support plan, Haven", support: "https://help.example.org/", id };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "asked-"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ scripts: { release: "node said.js" } }));
  const said =
    "console.log('SAID' + JSON.stringify([process.argv.slice(2), Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('npm_config_')))]))";
  writeFileSync(path.join(folder, "said.js"), said);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a release is asked for when this is typed after `npm run release`, through the npm of this computer. */
function typed(...words: string[]): unknown {
  const printed = execFileSync("npm", ["run", "release", ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const [args, environment] = JSON.parse(/SAID(.*)/.exec(printed)?.[1] ?? "[]") as [
    string[],
    NodeJS.ProcessEnv,
  ];
  return askedRelease(args, environment);
}

const { provider, support } = whole;

test.each([
  ["name=value", [`provider=${provider}`, `support=${support}`, `id=${id}`]],
  ["--name=value", [`--provider=${provider}`, `--support=${support}`, `--id=${id}`]],
  ["--name value", ["--provider", provider, "--support", support, "--id", id]],
  ["--name value in another order", ["--id", id, "--support", support, "--provider", provider]],
  ["both kinds", ["--provider", provider, `--support=${support}`, `id=${id}`]],
])("npm hands on %s, where a shell keeps the -- and where PowerShell takes it away", (_, words) => {
  expect(typed(address, ...words)).toEqual(whole);
  expect(typed("--", address, ...words)).toEqual(whole);
});

test("the address alone is enough", () => {
  expect(typed(address)).toEqual({ address });
});

test("two texts that npm has parted from their names are asked for again", () => {
  const swallowed = { npm_config_provider: "true", npm_config_previous: "true" };
  expect(() => askedRelease([address, "one.zip", "two.zip"], swallowed)).toThrow('previous="…" provider="…"');
  expect(() => askedRelease([address], { npm_config_provider: "true" })).toThrow('provider="…"');
});

test.each([
  ["https://Word.Example.org/pane/", address],
  ["https://word.example.org", "https://word.example.org"],
  ["https://word.example.org:443/pane", address],
])("%s is taken as %s", (text, taken) => {
  expect(askedRelease([text], {})).toEqual({ address: taken });
});

test.each([
  ["http://word.example.org/pane", "starts with https://"],
  ["word.example.org/pane", "starts with https://"],
  ["https://word.example.org/pane?a=1", "leave out"],
  ["https://word.example.org/pane?", "leave out"],
  ["https://word.example.org/pane#top", "leave out"],
  ["https://word.example.org:8443/pane", "port"],
  ["https://me@word.example.org/pane", "user"],
  ["https://localhost/pane", "every computer"],
  ["https://10.0.0.1/pane", "every computer"],
  ["https://word.example.org/pane/taskpane.html", "folder"],
  ["https://word.example.org/our pane", "letters, digits"],
  ['https://word.example.org/"pane', "letters, digits"],
])("the address %s is refused: %s", (text, why) => {
  expect(() => askedRelease([text], {})).toThrow(why);
});

test.each([
  [["--provder", "x"], "is not known"],
  [["provder=x"], "is not known"],
  [["x"], "was not understood"],
  [["provider="], "has no value"],
  [["--provider"], "has no value"],
  [["provider=a", "provider=b"], "given twice"],
  [[`provider=${"a".repeat(126)}`], "126 characters"],
  [["provider='Haven'"], "straight double ones"],
  [["provider=“Haven”"], "straight double ones"],
  [["provider='Our", "service'"], "was not understood"],
  [["support=http://help.example.org"], "https://"],
  [["id=our-pane"], "cannot be the id"],
])("%j after the address is refused", (words, why) => {
  expect(() => askedRelease([address, ...words], {})).toThrow(why);
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Browser } from "playwright-core";
import { parseXmlDocument } from "slimdom";
import { newPage, openBrowser } from "./browser";
import type { Certificate, HttpsSite } from "./httpsSite";
import { aroundPane, certificateFor, serveHttps } from "./httpsSite";

/** The page around the pane stands where Word on the web does; another site is one that may not frame it. */
const word = "https://plan-test.sharepoint.com";
const another = "https://frames.example.org";
const officeLibrary = path.resolve("node_modules/@microsoft/office-js/dist");

type Headers = Readonly<Record<string, string>>;
/** The headers that a server setting gives a file of the pane. */
type Setting = (file: string) => Headers;

const noSetting: Setting = () => ({});

let browser: Browser;
let certificate: Certificate;
let zip: Record<string, Uint8Array> = {};
let settings: Record<string, Setting> = {};

beforeAll(async () => {
  zip = unzipSync(released(word));
  settings = {
    "web.config": ofIis(text("pane/web.config")),
    "nginx.conf": ofNginx(text("nginx.conf")),
    "staticwebapp.config.json": ofAzure(text("pane/staticwebapp.config.json")),
  };
  certificate = await certificateFor(["plan-test.sharepoint.com", "frames.example.org"]);
});
afterAll(async () => {
  await browser.close();
});

test.each(["web.config", "nginx.conf", "staticwebapp.config.json"])(
  "served as %s says, the pane of the release starts in Word on the web and nothing is refused",
  async (name) => {
    const setting = settings[name] ?? noSetting;
    const served = await serveBeside(setting);
    browser = await openBrowser([served.asEveryHost]);
    const { page, complaints } = await newPage(
      browser,
      { address: word, close: served.close },
      { ignoreHTTPSErrors: true, viewport: { width: 1200, height: 800 } },
    );
    await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) =>
      route.fulfill({
        path: path.join(
          officeLibrary,
          new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, "").toLowerCase(),
        ),
      }),
    );
    const requests = new Set<string>();
    page.on("request", (request) => requests.add(new URL(request.url()).origin));
    await page.goto(`${word}/index.html`);
    await page.locator("iframe").first().contentFrame().getByRole("tab", { name: "Details" }).waitFor();
    // Microsoft's own script styles its elements inline, and does without.
    const refused = complaints.refused.filter((refusal) => refusal !== "style-src-attr inline");
    expect({ ...complaints, refused }).toEqual({ elsewhere: [], refused: [], errors: [] });
    expect([...requests].filter((origin) => origin.startsWith("https:")).sort()).toEqual([
      "https://appsforoffice.microsoft.com",
      word,
    ]);

    const elsewhere = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const blocked = elsewhere.waitForEvent("requestfailed");
    await elsewhere.goto(`${another}/frames.html`);
    expect((await blocked).failure()?.errorText).toBe("net::ERR_BLOCKED_BY_RESPONSE");
    await browser.close();
    await served.close();
  },
);

test.each(["web.config", "nginx.conf", "staticwebapp.config.json"])(
  "%s: pages and settings are asked for anew, scripts are kept, icons have no word on it, each has its type",
  (name) => {
    const setting = settings[name] ?? noSetting;
    const files = Object.keys(zip).flatMap((file) => (file.startsWith("pane/") ? [file.slice(5)] : []));
    for (const file of files) {
      const { "cache-control": cache, "content-type": type, ...other } = setting(file);
      expect(other["x-content-type-options"]).toBe("nosniff");
      expect(other["referrer-policy"]).toBe("no-referrer");
      expect(other["x-frame-options"]).toBeUndefined();
      if (/\.html$|^assets\/(organisation|contacts)|^release\.json/.test(file))
        expect(cache).toBe("no-cache");
      else if (/\.[\da-f]{20}\.js$/.test(file)) expect(cache).toContain("max-age=31536000");
      else expect(cache).toBeUndefined();
      const types: Readonly<Partial<Record<string, string>>> = {
        ".html": "text/html",
        ".js": "text/javascript",
        ".json": "application/json",
        ".csv": "text/csv",
        ".png": "image/png",
      };
      const wanted = types[path.extname(file)];
      if (wanted !== undefined && file !== "staticwebapp.config.json") expect(type).toContain(wanted);
      if (file.endsWith(".html"))
        expect(other["content-security-policy"]).toMatch(
          /^default-src 'none';.*; frame-ancestors https:\/\/\*\.officeapps/,
        );
    }
    expect(files.filter((file) => /^taskpane\.[\da-f]{20}\.js$/.test(file))).toHaveLength(1);
  },
);

test("an update gives on the scripts of the release before it, and of none that is older", () => {
  const [before, older] = ["taskpane.00000000000000000000.js", "taskpane.11111111111111111111.js"];
  const record = JSON.parse(text("pane/release.json")) as Record<string, unknown>;
  const last = path.join(mkdtempSync(path.join(tmpdir(), "last-")), "last.zip");
  writeFileSync(
    last,
    zipSync({
      "pane/release.json": Buffer.from(JSON.stringify({ ...record, scripts: [before], earlier: [older] })),
      [`pane/${before}`]: Buffer.from("before"),
      [`pane/${older}`]: Buffer.from("older"),
    }),
  );
  const update = unzipSync(released(word, `previous=${last}`, "provider=Another"));
  rmSync(path.dirname(last), { recursive: true });
  expect(Buffer.from(update[`pane/${before}`] ?? []).toString()).toBe("before");
  expect(Object.keys(update)).not.toContain(`pane/${older}`);
  for (const setting of ["pane/web.config", "nginx.conf", "pane/staticwebapp.config.json"])
    expect(Buffer.from(update[setting] ?? []).toString()).toContain(before);
  const idOf = (manifest: Uint8Array | undefined) =>
    /<Id>.*<\/Id>/.exec(Buffer.from(manifest ?? []).toString())?.[0];
  expect(idOf(update["manifest.xml"])).toBe(idOf(zip["manifest.xml"]));
  expect(Buffer.from(update["manifest.xml"] ?? []).toString()).toMatch(
    /<Version>\d+\.\d+\.\d+\.1<\/Version>/,
  );
});

/** The zip that `npm run release` makes of this. */
function released(...words: string[]): Uint8Array {
  const into = mkdtempSync(path.join(tmpdir(), "release-"));
  try {
    const printed = execFileSync("npm", ["run", "release", ...words], {
      encoding: "utf8",
      env: { ...process.env, RELEASE_INTO: into },
      shell: process.platform === "win32",
    });
    return readFileSync(path.join(into, /Made dist\/(\S+\.zip)/.exec(printed)?.[1] ?? ""));
  } finally {
    rmSync(into, { recursive: true });
  }
}

function text(file: string): string {
  return Buffer.from(zip[file] ?? []).toString("utf8");
}

/** Serves the demo's page around the pane, and in place of its own pane that of the release with the setting's headers. */
function serveBeside(setting: Setting): Promise<HttpsSite> {
  return serveHttps(certificate, (address) => {
    const asked = address.pathname.slice(1);
    if (asked === "frames.html")
      return {
        headers: { "content-type": "text/html" },
        body: `<iframe src="${word}/taskpane.html"></iframe>`,
      };
    const ofPane = zip[`pane/${asked}`];
    return ofPane === undefined ? aroundPane(asked) : { headers: setting(asked), body: ofPane };
  });
}

function lower(headers: Iterable<readonly [string, string]>): Headers {
  return Object.fromEntries(
    [...headers].filter(([, value]) => value !== "").map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function ofIis(config: string): Setting {
  const root = parseXmlDocument(config).documentElement;
  const added = (headers: readonly { getAttribute(name: string): string | null }[]) =>
    headers.map((add) => [add.getAttribute("name") ?? "", add.getAttribute("value") ?? ""] as const);
  const all = root?.getElementsByTagName("add") ?? [];
  const general = all.filter((add) => locationOf(add) === undefined);
  const types = root?.getElementsByTagName("mimeMap") ?? [];
  return (file) =>
    lower([
      ...added(general),
      ...added(all.filter((add) => locationOf(add) === file)),
      ...types
        .filter((map) => map.getAttribute("fileExtension") === path.extname(file))
        .map((map) => ["content-type", map.getAttribute("mimeType") ?? ""] as const),
    ]);
}

type Parent = { localName: string; parentElement: Parent | null; getAttribute(name: string): string | null };
function locationOf(element: Parent): string | undefined {
  if (element.localName === "location") return element.getAttribute("path") ?? "";
  return element.parentElement === null ? undefined : locationOf(element.parentElement);
}

/** As nginx takes them: the block of the file's own name, else that of the folder; no header comes from around a block. */
function ofNginx(config: string): Setting {
  const blocks = new Map(
    [...config.matchAll(/^location (?:= |\^~ )?(\S+) \{\n([^]*?)^\}/gm)].map(([, name = "", body = ""]) => [
      name,
      body,
    ]),
  );
  return (file) => {
    const block = blocks.get(`/${file}`) ?? blocks.get("/") ?? "";
    const type = new RegExp(`^ +(\\S+) ${path.extname(file).slice(1)};$`, "m").exec(block)?.[1];
    return lower([
      ...[...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(
        ([, name = "", value = ""]) => [name, value] as const,
      ),
      ["content-type", type === undefined ? "" : type === "image/png" ? type : `${type}; charset=utf-8`],
    ]);
  };
}

/** As Azure takes them: those of the first route that fits stand in place of the general ones. */
function ofAzure(config: string): Setting {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(config) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
    mimeTypes: Headers;
  };
  return (file) =>
    lower([
      ...Object.entries({ ...globalHeaders, ...routes.find(({ route }) => route === `/${file}`)?.headers }),
      ["content-type", mimeTypes[path.extname(file)] ?? ""],
    ]);
}

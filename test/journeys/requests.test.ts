import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openProfile } from "./browser";
import type { Answer } from "./httpsSite";
import { aroundPane, certificateFor, ofOfficeLibrary, serveHttps } from "./httpsSite";
import { isAllowed, walkStores } from "./stores";

const word = "https://plan-test.sharepoint.com";
const release = path.resolve("dist/release");

/** What a practitioner types that says something of a client. */
const typed = {
  client: "Zofia Quillfeather",
  risk: "He waits outside the nursery",
  action: "Ring the nursery about collection",
  who: "Officer Dunnock",
  own: "I can sleep at my aunt Petra's",
  draft: "Still deciding about the school run",
};
/** What of it is the practitioner's own, and is kept. */
const ownService = { name: "Wrenfield outreach", phone: "01632 960987" };

test("in a whole job the release asks for its own files and office.js's, each named here, tells nobody of the client, and leaves nothing of them in the browser", async () => {
  const site = await serveHttps(await certificateFor(["plan-test.sharepoint.com"]), (address) =>
    address.origin === word
      ? (ofRelease(address) ?? aroundPane(address.pathname.slice(1)))
      : ofOfficeLibrary(address),
  );
  // Nothing is intercepted: every name leads to this server, which notes whoever comes.
  const profile = mkdtempSync(path.join(tmpdir(), "profile-"));
  const context = await openProfile(profile, [site.asEveryHost], {
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 900 },
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const asked: string[] = [];
  const others: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("serviceworker", (worker) => others.push(worker.url()));
  page.on("websocket", (socket) => others.push(socket.url()));
  page.on("worker", (worker) => others.push(worker.url()));
  page.on("popup", (popup) => others.push(popup.url()));

  await page.goto(`${word}/index.html`);
  await wholeJob(page, page.frameLocator('iframe[title="Task pane"]'));

  const { kept } = await walkStores(page);
  expect(kept.filter((each) => !isAllowed(each))).toEqual([]);

  // Around the pane stands the simulated Word: its page, its script, a form, a picture.
  const around = ["assets/forms/published.docx", "assets/icon-32.png", "demo.HASH.js", "index.html"];
  const own = ["N.HASH.js", "assets/contacts.csv", "assets/organisation.json", "taskpane.HASH.js"];
  const hostSays = "taskpane.html?_host_Info=Word%24Web%2416.01%24en-GB%24simulated%24%24%240";
  const officeJs = ["office.js", "word-web-16.00.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];
  expect(kindsOf(site.received.map(({ address }) => address))).toEqual(
    [
      ...officeJs.map((file) => `https://appsforoffice.microsoft.com/lib/1/hosted/${file}`),
      ...[...around, ...own, hostSays].map((file) => `${word}/${file}`),
    ].sort(),
  );
  // The browser's own services are not ours to stop: it names them at its start, with or without a page.
  const names = [...site.names].filter((name) => !/(^|\.)(google|googleapis|gvt1)\.com$/.test(name));
  expect(names.sort()).toEqual(["appsforoffice.microsoft.com", "plan-test.sharepoint.com"]);
  const here = kindsOf(site.received.map(({ address }) => address));
  expect(kindsOf(asked).filter((address) => !here.includes(address))).toEqual([]);
  expect(others).toEqual([]);

  expect(site.received.filter(({ method, body }) => method !== "GET" || body !== "")).toEqual([]);
  const told = site.received.map(({ address, headers }) => `${address} ${headers}`);
  const words = [...Object.values(typed), ownService.name].flatMap((text) => [
    text,
    encodeURIComponent(text),
    btoa(text),
  ]);
  expect(words.filter((text) => told.some((each) => each.includes(text)))).toEqual([]);
  await context.close();
  await site.close();
  expect(filesWith(profile, Object.values(typed))).toEqual([]);
  expect(filesWith(profile, [ownService.name])).not.toEqual([]); // it is looked at as it is written
  rmSync(profile, { recursive: true });
});

/** The files of a browser's profile in which a text stands: its form history, its sessions, its caches, whatever it has. */
function filesWith(profile: string, texts: readonly string[]): readonly string[] {
  return readdirSync(profile, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const file = path.join(profile, name);
    if (!lstatSync(file).isFile()) return [];
    const bytes = readFileSync(file);
    const isIn = (text: string) => bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"));
    return texts.filter(isIn).map((text) => `${name}: ${text}`);
  });
}

/** Addresses, each once and in order; scripts by their kind, as their names change with what is in them. */
function kindsOf(addresses: readonly string[]): readonly string[] {
  const kinds = addresses.map((address) =>
    address.replace(/[\da-f]{20}(?=\.js$)/, "HASH").replace(/\/\d+(?=\.HASH\.js$)/, "/N"),
  );
  return [...new Set(kinds)].sort();
}

/** Each thing that the pane does, once. */
async function wholeJob(page: Page, pane: FrameLocator): Promise<void> {
  const tab = (name: string) => pane.getByRole("tab", { name }).click();
  const box = (name: string) => pane.getByRole("textbox", { name, exact: true });
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();

  await tab("Details");
  await box("Client name or ref").fill(typed.client);
  await press("Fill in 1 detail");
  await pane.getByText(/1 of \d details/).waitFor();

  await tab("Actions");
  await press("Add action");
  await box("Risk or issue").fill(typed.risk);
  await box("Agreed action").fill(typed.action);
  await pane.getByRole("textbox", { name: "Who will do this?" }).fill(typed.who);
  await press("Add 1 action");
  await pane.getByRole("list", { name: "Actions in the form" }).getByText(typed.risk).first().waitFor();

  await tab("Options");
  await pane.getByLabel("Area", { exact: true }).selectOption("general");
  await pane.getByRole("textbox", { name: "Your own words" }).fill(typed.own);
  await press(/^Add 1 to/);
  await pane
    .getByText(/added to/)
    .first()
    .waitFor();

  await tab("Services");
  await press("Add a service");
  await box("Name of the service").fill(ownService.name);
  await box("Phone number").fill(ownService.phone);
  await press("Save service");
  await press(`Add to form: ${ownService.name}`);
  await pane.getByRole("radio", { name: /service line/ }).click();
  await press("Put it in the service line");
  await pane.getByText("put in the service line").first().waitFor();

  await tab("Finish");
  await press("Start a copy");
  await pane.getByRole("radio", { name: "Yes, it is safe to take" }).check();
  await press("Next: choose the lines");
  await pane.getByRole("radio", { name: "Full plan" }).check();
  await pane.getByRole("checkbox", { name: typed.own, exact: true }).check();
  await press("Next: see the page");
  await Promise.all([page.waitForEvent("download"), press("Download it instead")]);

  await tab("Actions");
  await box("Risk or issue").fill(typed.draft);

  await page.goto(`${word}/index.html`); // the demo would ask about the changes first
  await pane.getByRole("tab", { name: "Details" }).waitFor();
  await page.getByLabel("Form", { exact: true }).selectOption({ label: "A blank document" });
  await pane.getByText("This document has no ISSP form in it.").waitFor();
  await press("More");
  await pane.getByRole("menuitem", { name: "Help" }).click();
  await press("Check this Word");
  await pane.getByText(/^\d+ hold, 0 do not/).waitFor({ timeout: 60_000 });
}

/** A file of the release, with the headers that every server's setting gives it. */
function ofRelease({ pathname }: URL): Answer | undefined {
  const file = path.join(release, pathname);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
  };
  return {
    headers: { "content-type": types[path.extname(file)] ?? "text/plain", "referrer-policy": "no-referrer" },
    body: readFileSync(file),
  };
}

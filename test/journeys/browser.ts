import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** The two builds that `npm run test:journeys` makes. */
export type Build = "demo" | "release";

/** A build being served on this computer. */
export type Site = { readonly address: string; close(): Promise<void> };

/** What a page did that it should not have done. Empty lists are good news. */
export type Complaints = {
  /** Addresses that are not the site's own; none of them was let through. */
  readonly elsewhere: string[];
  /** What the page's Content-Security-Policy refused: "style-src-elem inline"; fields of the pane that the browser would remember. */
  readonly refused: string[];
  /** Errors that nothing caught. */
  readonly errors: string[];
};

/** The browser of CHROME_PATH, else Debian's Chromium, else on Windows and a Mac the Chrome that is installed. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launched(more));
}

/** The same browser as a person has it: with a profile, in which it keeps what it keeps. */
export function openProfile(
  folder: string,
  more: readonly string[],
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launched(more), ...options });
}

function launched(more: readonly string[]): LaunchOptions {
  const debian = process.platform === "linux" ? "/usr/bin/chromium" : undefined;
  const executablePath = process.env.CHROME_PATH ?? debian;
  return {
    ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      // With a debugger at hand Chromium reads most functions a second time, to know where in the file they stand; here at once.
      "--js-flags=--no-enable-lazy-source-positions",
      "--no-first-run",
      // Nothing of the browser's own reaches for the network.
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  };
}

/** Serves dist/demo or dist/release on a free port. */
export async function serve(build: Build): Promise<Site> {
  const root = path.resolve("dist", build);
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(root, asked.endsWith("/") ? `${asked}index.html` : asked);
    if (!file.startsWith(root + path.sep) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": mediaTypes[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, so this is no pipe's name
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A page of its own context that can reach the site and nothing else, and its complaints so far. */
export async function newPage(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const complaints: Complaints = { elsewhere: [], refused: [], errors: [] };
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 329, height: 445 },
    ...options,
  });
  await context.route(
    (url) => url.origin !== site.address && url.protocol.startsWith("http"),
    (route) => {
      complaints.elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await context.exposeFunction("noteRefusal", (refusal: string) => complaints.refused.push(refusal));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const { noteRefusal } = window as unknown as { noteRefusal: (refusal: string) => void }; // exposed above
      noteRefusal(`${effectiveDirective} ${blockedURI}`);
    });
    // At the time of typing: what is gone again by the end would be remembered too.
    document.addEventListener("input", ({ target }) => {
      if (!(target instanceof Element) || !location.pathname.endsWith("/taskpane.html")) return;
      if (!target.matches("input:not([type=checkbox], [type=radio], [type=file]), textarea, select")) return;
      if (target.getAttribute("autocomplete") === "off") return;
      const { noteRefusal } = window as unknown as { noteRefusal: (refusal: string) => void }; // exposed above
      noteRefusal(`to be remembered by the browser: ${target.id}`);
    });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.errors.push(error.message));
  return { page, complaints };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

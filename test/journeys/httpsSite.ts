import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TLSSocket } from "node:tls";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";

/** What a server gives back for a file. */
export type Answer = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

/** A request as it reached a server: whatever sent it, and whatever for. */
export type Received = {
  readonly method: string;
  readonly address: string;
  readonly headers: string;
  readonly body: string;
};

/** A server over https that the browser takes for every host there is. */
export type HttpsSite = {
  /** Goes to `openBrowser`: each name leads here. */
  readonly asEveryHost: string;
  readonly received: readonly Received[];
  /** The names to which connections over https were opened, with or without a request. */
  readonly names: ReadonlySet<string>;
  close(): Promise<void>;
};

export type Certificate = { readonly cert: Buffer; readonly key: Buffer };

/** A certificate of a day that nobody trusts. */
export async function certificateFor(names: readonly string[]): Promise<Certificate> {
  const folder = mkdtempSync(path.join(tmpdir(), "served-"));
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  await generateCertificates(ca, cert, key, 1, [...names]);
  const certificate = { cert: readFileSync(cert ?? ""), key: readFileSync(key ?? "") };
  rmSync(folder, { recursive: true });
  return certificate;
}

/** Serves what `answer` has for an address; 404 for what it has not. */
export async function serveHttps(
  certificate: Certificate,
  answer: (address: URL) => Answer | undefined,
): Promise<HttpsSite> {
  const received: Received[] = [];
  const names = new Set<string>();
  const server = createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? "/", `https://${request.headers.host ?? ""}`);
    const body: Buffer[] = [];
    request.on("data", (part: Buffer) => body.push(part));
    request.on("end", () => {
      received.push({
        method: request.method ?? "",
        address: address.href,
        headers: JSON.stringify(request.headers),
        body: Buffer.concat(body).toString("utf8"),
      });
      const found = answer(address);
      if (found === undefined) response.writeHead(404).end();
      else response.writeHead(200, found.headers).end(found.body);
    });
  });
  const note = ({ servername }: TLSSocket): void => {
    if (typeof servername === "string" && servername !== "") names.add(servername);
  };
  server.on("secureConnection", note);
  // What is opened ahead of a request, and ended when the browser sees a certificate that it does not trust.
  server.on("tlsClientError", (_error, socket) => note(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    asEveryHost: `--host-resolver-rules=MAP * 127.0.0.1:${String(port)}`,
    received,
    names,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const demo = path.resolve("dist/demo");

/** A file of the page around the pane: the simulated Word of the demo. */
export function aroundPane(file: string): Answer | undefined {
  const inDemo = path.join(demo, file);
  if (file === "" || !existsSync(inDemo)) return undefined;
  const type = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" }[path.extname(file)];
  return { headers: { "content-type": type ?? "application/octet-stream" }, body: readFileSync(inDemo) };
}

const officeLibrary = path.resolve("node_modules/@microsoft/office-js/dist");

/** A file of Microsoft's library, as its server would have it. */
export function ofOfficeLibrary({ host, pathname }: URL): Answer | undefined {
  const file = path.join(officeLibrary, pathname.replace(/^\/lib\/1\/hosted\//, "").toLowerCase());
  if (host !== "appsforoffice.microsoft.com" || !existsSync(file)) return undefined;
  const type = file.endsWith(".js") ? "text/javascript" : "application/octet-stream";
  return {
    headers: { "content-type": type, "access-control-allow-origin": "*" },
    body: readFileSync(file),
  };
}

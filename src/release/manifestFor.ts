import { createHash } from "node:crypto";

const devAddress = "https://localhost:3000";

/** What of a manifest is an organisation's own. */
export type OwnParts = {
  readonly address: string;
  readonly id: string;
  readonly version: string;
  readonly provider?: string | undefined;
  readonly support?: string | undefined;
};

/** The project's manifest.xml, which points to the development server, as that of an organisation. */
export function manifestFor(text: string, { address, id, version, provider, support }: OwnParts): string {
  const own = text
    // The comment speaks of the development server.
    .replace(/<!--[^]*?-->\s*/, "")
    .replaceAll("\r\n", "\n")
    .replace(/<Id>[^<]*</, () => `<Id>${id}<`)
    .replace(/<Version>[^<]*</, () => `<Version>${version}<`);
  const provided =
    provider === undefined
      ? own
      : own.replace(/<ProviderName>[^<]*</, () => `<ProviderName>${escaped(provider)}<`);
  const supported =
    support === undefined
      ? provided
      : provided.replace(
          /<SupportUrl DefaultValue="[^"]*"/,
          () => `<SupportUrl DefaultValue="${escaped(support)}"`,
        );
  return supported.replaceAll(devAddress, () => address);
}

/** The id of the project's own manifest. */
export function idIn(text: string): string {
  return /<Id>([^<]*)</.exec(text)?.[1] ?? "";
}

/** The same for two manifests that differ in nothing but the version. */
export function fingerprint(manifest: string): string {
  return createHash("sha256")
    .update(manifest.replace(/<Version>[^<]*</, "<Version><"))
    .digest("hex");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** One header of an answer. */
type Header = readonly [name: string, value: string];

/** What a server must know: where the pane stands, its files, and the policy in its page. */
export type Served = {
  readonly address: string;
  readonly policy: string;
  /** The scripts with a hash in their name, the earlier ones too. */
  readonly scripts: readonly string[];
};

/**
 * Who may frame the pane: every page around it in Word on the web. Microsoft has no list (office-js-docs-pr#4911 and
 * office-js#1005 ask for one); these were found by those who run add-ins there:
 * officeapps.live.com, sharepoint.com, onedrive.live.com: office-js#3342 (2023); sharepoint.com again, and EXCEL.cloud.microsoft,
 * from Microsoft: office-js-docs-pr#4911 (2024, 2025); office.com: the lists of several public add-ins.
 */
const framedBy = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
];

const pages = ["taskpane.html", "support.html"];
const settings = ["assets/organisation.json", "assets/contacts.csv", "release.json"];
const everywhere: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
];
const asked: Header = ["Cache-Control", "no-cache"];
const kept: Header = ["Cache-Control", "public, max-age=31536000, immutable"];
// The first two would keep Word on the web from framing the pane, however the page's own policy reads; for icons see below.
const unwanted = ["X-Frame-Options", "Content-Security-Policy", "Cache-Control"];
const types: readonly (readonly [string, string])[] = [
  ["html", "text/html"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["csv", "text/csv"],
  ["png", "image/png"],
  ["txt", "text/plain"],
];

/**
 * The headers of one file, those of all files first. Icons have no Cache-Control: Office then shows a picture of its own in their
 * place (learn.microsoft.com/javascript/api/manifest/image).
 */
function headersByFile({ policy, scripts }: Served): (readonly [string, readonly Header[]])[] {
  const framed: Header = ["Content-Security-Policy", `${policy}; frame-ancestors ${framedBy.join(" ")}`];
  return [
    ...pages.map((file) => [file, [framed, asked]] as const),
    ...settings.map((file) => [file, [asked]] as const),
    ...scripts.map((file) => [file, [kept]] as const),
  ];
}

/** web.config of Internet Information Services, for the folder of the pane. */
export function webConfig(served: Served): string {
  const header = ([name, value]: Header): string =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`;
  const responses = (headers: readonly Header[], removed: readonly string[] = []): string =>
    [
      "      <httpProtocol>\n      <customHeaders>",
      ...removed.map((name) => `        <remove name="${name}" />`),
      ...headers.map(header),
      "      </customHeaders>\n      </httpProtocol>",
    ].join("\n");
  const maps = types.flatMap(([extension, type]) => [
    `        <remove fileExtension=".${extension}" />`,
    `        <mimeMap fileExtension=".${extension}" mimeType="${typeOf(type)}" />`,
  ]);
  const locations = headersByFile(served).map(
    ([file, headers]) =>
      `  <location path="${file}">\n    <system.webServer>\n${responses(headers)}\n    </system.webServer>\n  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
    <system.webServer>
      <directoryBrowse enabled="false" />
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
${maps.join("\n")}
      </staticContent>
${responses(everywhere, unwanted)}
    </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** What goes into the server block of nginx. `^~` and `expires off` keep out what that block says of files by their ending. */
export function nginxConf(served: Served): string {
  const folder = `${pathOf(served.address)}/`;
  const line = ([name, value]: Header): string => `  add_header ${name} "${value}" always;`;
  const block = (file: string, headers: readonly Header[]): string =>
    // A block that adds a header has none of those around it.
    [`location = ${folder}${file} {`, "  root /srv/www;", ...common, ...headers.map(line), "}"].join("\n");
  const common = [
    "  types {",
    ...types.map(([extension, type]) => `    ${type} ${extension};`),
    "  }",
    "  charset utf-8;",
    "  charset_types text/javascript application/json text/csv text/plain;",
    "  gzip on;",
    "  gzip_types text/javascript application/json text/csv text/plain;",
    "  expires off;",
    ...everywhere.map(line),
  ];
  return [
    `# Inside the server block that answers ${new URL(served.address).hostname} over https.`,
    `# The folder "pane" of the zip stands as /srv/www${folder === "/" ? "" : folder.slice(0, -1)}: change /srv/www below where it is another.`,
    [`location ^~ ${folder} {`, "  root /srv/www;", "  autoindex off;", ...common, "}"].join("\n"),
    ...headersByFile(served).map(([file, headers]) => block(file, headers)),
    "",
  ].join("\n");
}

/** staticwebapp.config.json of Azure Static Web Apps, for the folder of the pane: its routes are those of the whole site. */
export function staticWebAppConfig(served: Served): string {
  const folder = `${pathOf(served.address)}/`;
  // An empty text takes a header away: Azure's own Cache-Control would stand with the icons.
  const none = Object.fromEntries([["Cache-Control", ""]]);
  const config = {
    globalHeaders: { ...Object.fromEntries(everywhere), ...none },
    routes: headersByFile(served).map(([file, headers]) => ({
      route: folder + file,
      headers: Object.fromEntries(headers),
    })),
    mimeTypes: Object.fromEntries(types.map(([extension, type]) => [`.${extension}`, typeOf(type)])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function typeOf(type: string): string {
  return type === "image/png" ? type : `${type}; charset=utf-8`;
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

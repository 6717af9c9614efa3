const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

// What every webview that shows the pane can run; tsconfig.json has the same target. See startUp.js and the README.
const engine = "es2022";
const officeCdn = "https://appsforoffice.microsoft.com";

/**
 * Two builds:
 *   webpack             dist/release: the add-in, for a web server of the organisation (`npm run release` adds what that needs)
 *   webpack --env demo  dist/demo: the same add-in beside a simulated Word, for a plain browser
 * The bundle of the pane is one and the same file in both; only its page and what lies around it differ.
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const build = env.demo ? "demo" : "release";
  const shared = {
    mode,
    target: ["web", engine],
    output: { path: env.folder ?? path.resolve("dist", build), publicPath: "auto" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript] },
    // No eval-*: the page's policy forbids it. No maps in production: they would show the sources.
    devtool: production ? false : "source-map",
    performance: false,
    // The page's policy knows the style and the script in it as they were written.
    optimization: { minimizeOptions: { html: false } },
    stats: { preset: "errors-warnings", assets: true, excludeAssets: /^(assets|office)\// },
  };
  const cacheFor = (name) => ({
    type: "filesystem",
    // One for both builds: the second takes the pane's bundle from the first.
    name: `${name}-${mode}`,
    cacheDirectory: path.resolve("node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  });

  const pane = {
    ...shared,
    name: "pane",
    entry: { taskpane: "./src/taskpane.tsx" },
    output: { ...shared.output, filename: "[name].[contenthash].js", clean: production },
    cache: cacheFor("pane"),
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane.html",
        filename: "taskpane.html",
        officeScript: env.demo ? "office/office.js" : `${officeCdn}/lib/1/hosted/office.js`,
        earlyScripts: env.demo ? ["newerMembers.js"] : [],
        startUp: {
          style: `<style>${startUp.style}</style>`,
          script: `<script>${startUp.script}</script>`,
        },
        policy: panePolicy({
          scripts: env.demo ? [] : [officeCdn],
          connections: production ? [] : [devSocket],
          // On plain http Microsoft's library asks a page of its own, in a frame, whether to trust the page around the pane.
          frames: env.demo ? "'self'" : "'none'",
        }),
        minify: false,
      }),
      new CopyPlugin({
        patterns: env.demo
          ? [icons, settings, sampleForms, ...officeLibrary]
          : [icons, settings, supportPage],
      }),
    ],
  };
  if (process.env.WEBPACK_SERVE) pane.devServer = await devServer();
  if (!env.demo) return pane;

  const demo = {
    ...shared,
    name: "demo",
    // The pane's build empties the folder first.
    dependencies: ["pane"],
    entry: {
      demo: "./src/demo.tsx",
      // Loaded by the page of the pane, which is another build: so its name is fixed.
      newerMembers: { import: "./src/simulator/host/newerMembersInPane.ts", filename: "newerMembers.js" },
    },
    output: { ...shared.output, filename: "[name].[contenthash].js" },
    cache: cacheFor("demo"),
    plugins: [
      new HtmlPlugin({
        template: "src/demo.html",
        filename: "index.html",
        chunks: ["demo"],
        policy: demoPolicy,
        minify: false,
      }),
    ],
  };
  return [pane, demo];
};

const typescript = {
  test: /\.tsx?$/,
  use: [
    // `npm run types` checks the types.
    { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    path.resolve("precompileStyles.js"),
  ],
};

/** What stands in the page itself, so that it can speak when no file of ours comes. */
const startUp = { style: textOf("src/startUp.css"), script: textOf("src/startUp.js") };

const devSocket = "wss://localhost:3000";

/**
 * What the page of the pane may load. Of what stands in it, by its hash: the start-up's style and script, and the empty style
 * element into which Fluent inserts its rules.
 * Nothing may be framed, and nothing may be fetched but from where the pane itself came from: neither by us nor, for its
 * telemetry, by Microsoft's library. `frame-ancestors` is left open because Word on the web frames the pane.
 */
function panePolicy({ scripts, connections, frames }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", hashOf(startUp.script), ...scripts].join(" "),
    ["style-src 'self'", hashOf(startUp.style), hashOf("")].join(" "),
    "img-src 'self' data:",
    ["connect-src 'self'", ...connections].join(" "),
    `frame-src ${frames}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A text as it stands in the page; a browser reads every line end as this one. */
function textOf(file) {
  return readFileSync(path.resolve(file), "utf8").replaceAll("\r\n", "\n");
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The demo page frames the pane, and its renderer writes the document's styles into style elements. */
const demoPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const icons = { from: "assets/icon-*.png" };
const settings = {
  from: "assets/{organisation.json,contacts.csv}",
  to: "assets/[name][ext]",
};
const supportPage = { from: "assets/support.html", to: "support.html" };
// The forms that the demo offers are the ones that the tests know.
const sampleForms = { from: "test/forms/*.docx", to: "assets/forms/[name][ext]" };

/** Microsoft's library for Word on the web, unmodified and with its licence: the files that it asks for and no others. */
const officeFolder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const officeLibrary = [
  ["LICENSE.md", "LICENSE.md"],
  ["dist/office.js", "office.js"],
  ["dist/word-web-16.00.js", "word-web-16.00.js"],
  ["dist/o15apptofilemappingtable.js", "o15apptofilemappingtable.js"],
  ["dist/en-us/office_strings.js", "en-us/office_strings.js"],
  ["dist/en-gb/office_strings.js", "en-gb/office_strings.js"],
  ["dist/telemetry/oteljs_agave.js", "telemetry/oteljs_agave.js"],
  ["dist/ariatelemetry/aria-web-telemetry.js", "ariatelemetry/aria-web-telemetry.js"],
  // The package spells these in small letters, the library asks for them in capitals.
  ["dist/agaveerrorux/index.html", "AgaveErrorUX/index.html"],
  ["dist/agaveerrorux/agaveerrorux.js", "AgaveErrorUX/AgaveErrorUX.js"],
  ["dist/agaveerrorux/style/agaveerrorux.css", "AgaveErrorUX/style/AgaveErrorUX.css"],
].map(([from, to]) => ({
  from: path.join(officeFolder, from),
  to: `office/${to}`,
  info: { minimized: true },
}));

/** Serves over https, as Word demands: with Microsoft's trusted development certificate where there is a Word. */
async function devServer() {
  const hasWord = process.platform === "win32" || process.platform === "darwin";
  const options = hasWord ? await require("office-addin-dev-certs").getHttpsServerOptions() : {};
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options },
    static: false,
    hot: false,
    liveReload: true,
    // The overlay would be drawn with inline styles, which the page's policy forbids.
    client: { overlay: false },
  };
}

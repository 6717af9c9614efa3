import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");
const bundle = join(root, "node_modules/.cache/tests/fluent.js");

/**
 * Puts Fluent, with the icons that the pane shows, into one file for the tests of the pane: from its own thousand files, and with
 * all its icons, each test file takes three seconds to load it. Made again when packages or icons have changed.
 */
// eslint-disable-next-line no-restricted-syntax -- jest calls a module's default
export default async function bundleFluent(): Promise<void> {
  const wanted = [
    'export * from "@fluentui/react-components";',
    `export { ${iconsShown().join(", ")} } from "@fluentui/react-icons";`,
  ].join("\n");
  const sources = ["package-lock.json", "test/fluentBundle.ts"].map((path) => readFileSync(join(root, path)));
  const madeOf = `/* ${createHash("sha256").update(sources.join(wanted)).digest("hex")} */\n`;
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(madeOf)) return;
  const { outputFiles } = await build({
    stdin: { contents: wanted, resolveDir: root },
    bundle: true,
    format: "cjs",
    target: "es2022",
    external: ["react", "react-dom"],
    define: { "process.env.NODE_ENV": '"test"' },
    write: false,
    logLevel: "error",
  });
  mkdirSync(dirname(bundle), { recursive: true });
  const fresh = `${bundle}.${String(process.pid)}`; // another run may be reading the old one
  writeFileSync(fresh, madeOf + (outputFiles[0]?.text ?? ""));
  renameSync(fresh, bundle);
}

/** The names of the icons that the sources import. */
function iconsShown(): readonly string[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => readFileSync(join(root, "src", path), "utf8"));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/import \{([^}]*)\} from "@fluentui\/react-icons"/g)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.trim()),
    ),
  );
  return [...new Set(names)].filter((name) => name !== "").sort();
}

import { createRequire } from "node:module";
import webpack from "webpack";

/** What webpack.config.js, which is plain JavaScript, exports. */
type Configure = (
  environment: Readonly<Record<string, string>>,
  given: { mode: "production" },
) => Promise<webpack.Configuration>;

/** Builds the pane for production into a folder, which is emptied first. Gives back the files that went into it. */
export async function buildPane(project: string, folder: string): Promise<string[]> {
  process.chdir(project);
  const configure = createRequire(__filename)("../../webpack.config.js") as Configure; // see there
  const compiler = webpack(await configure({ folder }, { mode: "production" }));
  const compilation = await new Promise<webpack.Compilation>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
      else resolve(stats.compilation);
    });
  });
  const files = [...compilation.modules].flatMap(filesOf);
  await new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
  return files;
}

/** A module may be several that were joined. */
function filesOf(module: webpack.Module): string[] {
  if (module instanceof webpack.NormalModule) return module.resource === "" ? [] : [module.resource];
  const { modules } = module as { modules?: webpack.Module[] }; // of a ConcatenatedModule, which webpack does not export
  return modules?.flatMap(filesOf) ?? [];
}

const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/** What each file was compiled to, in this process. */
const compiled = new Map();

/**
 * The runtime of jest, which compiles a file once for all the test files that a process runs, not once for each of them. Each of
 * them has globals and modules of its own as before: only what V8 made of the text is shared.
 */
class KeptScripts extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    const opening = `(function (${executor.injectedModuleParameters.join(", ")}) {`;
    executor.compile = (text, filename) => {
      const context = executor.environment.getVmContext();
      if (context === null) return null; // jest has taken the environment down
      const known = compiled.get(filename);
      if (known?.text === text) return known.script.runInContext(context);
      const script = scriptOf(`${opening}${text}\n})`, { filename, columnOffset: -opening.length });
      if (script === undefined) return compile(text, filename); // which says what is wrong with it
      compiled.set(filename, { text, script });
      return script.runInContext(context);
    };
  }
}

function scriptOf(text, place) {
  try {
    return new Script(text, place);
  } catch {
    return undefined;
  }
}

exports.__esModule = true;
exports.default = KeptScripts;

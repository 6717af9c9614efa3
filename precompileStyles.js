// All that is asked for here comes with Fluent, in the version that it was built with.
const { resolveStyleRulesForSlots, makeStaticStyles } = require("@griffel/core");
const { tokens, typographyStyles } = require("@fluentui/tokens");
const typescript = require("typescript");

/**
 * A loader of webpack: what `makeStyles` and `makeStaticStyles` would make of their styles in the pane, each time that it starts,
 * stands in the script. So the compiler of styles is no part of the pane, as it is none of what Fluent brings.
 *
 * Styles are worked out from `tokens`, `typographyStyles` and the constants of their own file; anything else stops the build.
 */
module.exports = function precompileStyles(source) {
  if (!/\bmake(Static)?Styles\(/.test(source)) return source;
  const { ScriptTarget, ScriptKind } = typescript;
  const file = typescript.createSourceFile(
    this.resourcePath,
    source,
    ScriptTarget.ES2022,
    true,
    ScriptKind.TSX,
  );
  const calls = [];
  const visit = (node) => {
    if (typescript.isCallExpression(node) && compiled[node.expression.getText()] !== undefined)
      calls.push(node);
    typescript.forEachChild(node, visit);
  };
  visit(file);
  // From the last to the first, so that the places of the others stay.
  const written = calls.reduceRight((text, call) => {
    const styles = valueOf(call.arguments[0], file);
    return (
      text.slice(0, call.getStart()) + compiled[call.expression.getText()](styles) + text.slice(call.getEnd())
    );
  }, source);
  return `import { __styles, __staticStyles } from "@griffel/react";\n${written}`;
};

/** What each of the two is in the script. */
const compiled = {
  makeStyles: (styles) => `__styles(${resolveStyleRulesForSlots(styles).map(written).join(", ")})`,
  makeStaticStyles(styles) {
    let rules;
    const insert = () => (_, compiledRules) => (rules = compiledRules);
    makeStaticStyles(styles, insert)({ renderer: {} });
    return `__staticStyles(${written(rules)})`;
  },
};

function written(value) {
  return JSON.stringify(value);
}

/** The value of an expression that stands for styles. */
function valueOf(expression, file) {
  const constants = constantsFor(expression, constantsOf(file), new Set());
  const script = [...constants, expression].map((node) => node.getText());
  const body = `${script
    .slice(0, -1)
    .map((each) => `const ${each};`)
    .join("\n")}\nreturn (${script.at(-1)});`;
  const { outputText } = typescript.transpileModule(body, { compilerOptions: { target: "es2022" } });
  return new Function("tokens", "typographyStyles", outputText)(tokens, typographyStyles);
}

/** The constants that stand in a file itself, by their names. */
function constantsOf(file) {
  const declared = file.statements
    .filter((each) => typescript.isVariableStatement(each))
    .flatMap(({ declarationList }) => declarationList.declarations);
  return new Map(declared.map((each) => [each.name.getText(), each]));
}

/** Those of the constants that an expression needs, each behind those that it needs itself. */
function constantsFor(node, constants, found) {
  const visit = (each) => {
    const constant = typescript.isIdentifier(each) ? constants.get(each.text) : undefined;
    if (constant !== undefined && !found.has(constant) && !isName(each)) {
      constantsFor(constant.initializer, constants, found);
      found.add(constant);
    }
    typescript.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Whether an identifier is the name of a property, as in `{ name: … }` and `tokens.name`, and stands for no constant. */
function isName(identifier) {
  const { parent } = identifier;
  const isNamed = typescript.isPropertyAssignment(parent) || typescript.isPropertyAccessExpression(parent);
  return isNamed && parent.name === identifier;
}

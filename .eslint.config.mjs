import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier/flat";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

/** Which folders of src a part of src may import, itself included. Imports run one way. */
const mayImport = {
  plan: ["plan"],
  services: ["services", "plan"],
  lists: ["lists", "services", "plan"],
  word: ["word", "plan"],
  copy: ["copy", "plan"],
  pane: ["pane", "word", "copy", "plan", "services", "lists"],
  simulator: ["simulator"],
  demo: ["demo", "simulator"],
  cli: ["cli", "word", "copy", "plan", "services", "lists", "simulator"],
  release: ["release"],
};
/** The same for the files that stand in src itself. */
const entryMayImport = {
  taskpane: ["pane", "word"],
  demo: ["demo", "simulator"],
  form: ["cli"],
};
const folders = Object.keys(mayImport);

/** The packages that the pure parts must not know. */
const userInterface = ["react", "react-dom", "react/**", "react-dom/**", "@fluentui/**"];
const mayNotUse = {
  plan: [...userInterface, "slimdom", "fflate", "node:*"],
  services: [...userInterface, "slimdom", "fflate", "node:*"],
  lists: [...userInterface, "node:*"],
  word: [...userInterface, "node:*"],
  copy: [...userInterface, "slimdom", "node:*"],
  pane: ["node:*"],
  simulator: userInterface,
  demo: ["node:*"],
  cli: userInterface,
  release: userInterface,
};

/** Inside src/word, reading and recognising are pure: which of its rooms they may import, themselves included. */
const pureInWord = { read: ["read"], recognise: ["recognise", "read"] };

const wordGlobals = ["Word", "Office", "OfficeExtension"];
const onlyInWord = "Only src/word and src/taskpane.tsx speak to Word.";
const onlyInGateway = "Reading and recognising a form know nothing of Word: they are pure.";
const noNode = "This part runs in a browser.";
const nodeGlobals = ["process", "Buffer", "require", "module", "__dirname", "__filename", "global"];

const writtenOtherwise = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Export by name." },
  { selector: "ExportAllDeclaration", message: "Import from the file that defines the thing." },
  { selector: "TSEnumDeclaration", message: "Use a union of strings." },
];

/** What a user reads in the pane stands in src/pane/words, where it can be reviewed and translated as a whole. */
const inWords = "What the user reads stands in src/pane/words.";
const keyNames = "Escape|Tab|Shift|Backspace|Enter|Arrow[A-Z]\\w+";
/** Words with a space between them, or a word with a capital that is no key of the keyboard. */
const reads = `/[A-Za-z’.,:;]\\s+[A-Za-z“‘]|^\\s[a-z]|^(?!(${keyNames})$)[A-Z][a-z]/`;
/** What the page looks like, where its parts are found, and faults of the program are read by nobody. */
const unread = [
  "CallExpression[callee.name=/^make/] *",
  "CallExpression[callee.property.name=/^(querySelector(All)?|matches|matchMedia)$/] > Literal",
  "BinaryExpression[operator='in'] > Literal",
  "AssignmentExpression[left.property.name='className'] > Literal",
  "ThrowStatement *",
]
  .map((each) => `:not(${each})`)
  .join("");
const readAttributes = "/^(label|title|heading|hint|placeholder|alt|verb|aria-label|\\w+Label)$/";
const sentences = [
  { selector: "JSXText[value=/[A-Za-z]/]", message: inWords },
  { selector: `Literal[value=${reads}]${unread}`, message: inWords },
  { selector: `TemplateElement[value.raw=${reads}]${unread}`, message: inWords },
  ...["Literal", "TemplateLiteral > TemplateElement", "ConditionalExpression > Literal"].flatMap((text) =>
    ["JSXAttribute", "JSXAttribute > JSXExpressionContainer"].map((within) => ({
      selector: `${within.replace("JSXAttribute", `JSXAttribute[name.name=${readAttributes}]`)} > ${text}${text.endsWith("TemplateElement") ? "[value.raw=/[A-Za-z]/]" : "[value=/[A-Za-z]/]"}`,
      message: inWords,
    })),
  ),
  { selector: "CallExpression[callee.name='counted']", message: inWords },
  {
    selector:
      "JSXOpeningElement[name.name=/^(input|textarea|select)$/]:not(:has(JSXAttribute[name.name='autoComplete'])):not(:has(JSXAttribute > Literal[value=/^(file|checkbox|radio)$/]))",
    message:
      'A browser keeps on disk what is typed here: autoComplete="off". Fluent\'s fields have it by themselves.',
  },
];

export default defineConfig(
  globalIgnores(["node_modules/", "dist/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // A handler such as `() => setTab("finish")` says what it does without braces.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": ["error", ...writtenOtherwise],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        ...forbidden(wordGlobals, onlyInWord),
        ...forbidden(nodeGlobals, noNode),
      ],
    },
  },
  { files: ["src/word/**", "src/taskpane.tsx"], rules: restrictGlobals(forbidden(nodeGlobals, noNode)) },
  {
    files: Object.keys(pureInWord).map((room) => `src/word/${room}/**`),
    rules: restrictGlobals([...forbidden(wordGlobals, onlyInGateway), ...forbidden(nodeGlobals, noNode)]),
  },
  // The simulator's hosts run in Node too, and name Microsoft's library as a type and as a property of a window.
  { files: ["src/simulator/**"], rules: restrictGlobals(forbidden(wordGlobals, onlyInWord)) },
  // A script of the demo's task pane, beside the add-in.
  {
    files: ["src/simulator/host/newerMembersInPane.ts"],
    rules: restrictGlobals(forbidden(nodeGlobals, noNode)),
  },
  { files: ["src/form.ts", "src/cli/**", "src/release/**"], rules: restrictGlobals([]) },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: importRules(folder, mayImport[folder], mayNotUse[folder]),
  })),
  {
    files: ["src/pane/**"],
    ignores: ["src/pane/words/**"],
    rules: importRules("pane", mayImport.pane, mayNotUse.pane, [], sentences),
  },
  ...Object.entries(pureInWord).map(([room, allowed]) => ({
    files: [`src/word/${room}/**`],
    rules: importRules("word", mayImport.word, mayNotUse.word, [
      {
        regex: `^\\.\\./(?!(\\.\\./|(${allowed.join("|")})/))`,
        message: `word/${room} may import only ${allowed.join(", ")} of word.`,
      },
    ]),
  })),
  ...Object.entries(entryMayImport).map(([entry, allowed]) => ({
    files: [`src/${entry}.{ts,tsx}`],
    rules: importRules(entry, allowed, [], [], entry === "taskpane" ? sentences : []),
  })),
  { files: ["src/**/*.tsx", "test/**/*.tsx", "src/pane/**"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/word/**"],
    plugins: { "office-addins": { rules: officeRules() } },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      // An older library lacks the newer members of Office's enums: their strings stand in.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["**/index.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "Program", message: "Name the file for its one concept." },
      ],
    },
  },
  // A drawn form is taken apart into the helpers that a test needs: `const { click, text } = draw(…)`.
  { files: ["test/**"], rules: { "@typescript-eslint/unbound-method": "off" } },
  // It runs in the oldest webview of Word, as it is.
  {
    files: ["src/startUp.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", document: "readonly" },
    },
    // ES5 has no catch without a name.
    rules: { "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
  {
    files: [
      "webpack.config.js",
      "precompileStyles.js",
      "src/cli/*.js",
      "test/hostile/*.js",
      "test/keptScripts.js",
      "test/longestFirst.js",
    ],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __filename: "readonly",
        __dirname: "readonly",
      },
    },
  },
  prettier,
);

/** What a part of src may import from its neighbours and from packages: by import, by export … from and by import(). */
function importRules(part, allowed, packages, more = [], syntax = []) {
  const closed = folders.filter((folder) => !allowed.includes(folder));
  const closedPath = `^(\\.{1,2}/)+(${closed.join("|")})/`;
  const message = `${part} may import only ${allowed.join(", ")}.`;
  return {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...more,
          { regex: closedPath, message },
          { regex: "(^|/)index$|^\\.{1,2}/?$", message: "Import from the file that defines the thing." },
          ...(packages.length > 0
            ? [{ group: packages, message: `${part} must not know this package.` }]
            : []),
        ],
      },
    ],
    "no-restricted-syntax": [
      "error",
      ...writtenOtherwise,
      ...syntax,
      { selector: `ImportExpression[source.value=/${closedPath.replaceAll("/", "\\/")}/]`, message },
      { selector: `TSImportType[source.value=/${closedPath.replaceAll("/", "\\/")}/]`, message },
    ],
  };
}

/** The rules for batches, less what they take for a property to load and is none: a ClientResult's value, and a way to another object. */
function officeRules() {
  return {
    ...officeAddins.rules,
    "load-object-before-read": except(officeAddins.rules["load-object-before-read"], /^value$|OrNullObject$/),
    "call-sync-before-read": except(officeAddins.rules["call-sync-before-read"], /OrNullObject$/),
  };
}
function except(rule, properties) {
  return {
    ...rule,
    create(context) {
      const report = (problem) => {
        if (!properties.test(problem.node.parent?.property?.name ?? "")) context.report(problem);
      };
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

function restrictGlobals(restrictions) {
  return { "no-restricted-globals": restrictions.length > 0 ? ["error", ...restrictions] : "off" };
}
function forbidden(names, message) {
  return names.map((name) => ({ name, message }));
}

import { createRequire } from "node:module";

type Loader = (this: { readonly resourcePath: string }, source: string) => string;
const precompileStyles = createRequire(__filename)("../precompileStyles.js") as Loader; // what that exports

const compiled = (source: string): string => precompileStyles.call({ resourcePath: "Part.tsx" }, source);

test("styles stand in the script as the class names and rules that they would be made into", () => {
  const script = compiled(`
    const gap = "4px";
    const lettering = { fontFamily: tokens.fontFamilyBase, gap } as const;
    const useStyles = makeStyles({ words: { ...lettering, color: "red", ":hover": { color: gap } } });
    export const after = 1;
  `);
  expect(script).not.toContain("makeStyles(");
  expect(script).toContain("const useStyles = __styles({");
  for (const rule of ["font-family:var(--fontFamilyBase);", "color:red;", "gap:4px;", ":hover{color:4px;}"])
    expect(script).toContain(rule);
  expect(script).toContain("export const after = 1;");
});

test("a property that is called as a constant is does not take the constant for its name", () => {
  const script = compiled(
    `const color = later(); const useStyles = makeStyles({ words: { color: "red" } });`,
  );
  expect(script).toContain("color:red;");
});

test("rules for the page are in the script as they were written", () => {
  const script = compiled(`const usePage = makeStaticStyles({ "html, body": { margin: 0 } });`);
  expect(script).toContain(`const usePage = __staticStyles({"d":["html,body{margin:0;}"]});`);
});

test("styles that are made of what another file says stop the build", () => {
  const source = `import { blue } from "./blue"; const useStyles = makeStyles({ words: { color: blue } });`;
  expect(() => compiled(source)).toThrow("blue is not defined");
});

test("a file without styles is as it was", () => {
  expect(compiled("export const makeStylesOf = 1;")).toBe("export const makeStylesOf = 1;");
});

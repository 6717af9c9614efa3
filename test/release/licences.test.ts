import { readFileSync } from "node:fs";
import { licenceFaults, lockFaults, packageFolders } from "../../src/release/licences";

type Lock = { packages: Record<string, Record<string, unknown>> };
const read = (): Lock => JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const project = JSON.parse(readFileSync("package.json", "utf8")) as Parameters<typeof lockFaults>[1];

test("a file belongs to the innermost package, on Windows too", () => {
  expect(
    packageFolders([
      "/a/node_modules/b/node_modules/@c/d/e.js",
      "C:\\a\\node_modules\\@b\\c\\d\\e.js",
      "/a/src/b.ts",
    ]),
  ).toEqual(["/a/node_modules/b/node_modules/@c/d", "C:\\a\\node_modules\\@b\\c"].sort());
});

test("the lock is sound, and what is wrong in it would be found", () => {
  expect(lockFaults(read(), project)).toEqual([]);
  const found = (change: (packages: Lock["packages"]) => void): string[] => {
    const lock = read();
    change(lock.packages);
    return lockFaults(lock, project);
  };
  expect(found((all) => delete all["node_modules/react"]?.["integrity"])).toHaveLength(1);
  expect(
    found((all) =>
      Object.assign(all["node_modules/react"] ?? {}, { resolved: "https://evil.example/r.tgz" }),
    ),
  ).toHaveLength(1);
  expect(found((all) => Object.assign(all["node_modules/react"] ?? {}, { version: "1.0.0" }))).toHaveLength(
    1,
  );
  expect(
    lockFaults(read(), { ...project, dependencies: { ...project.dependencies, react: "^19.0.0" } }),
  ).toHaveLength(1);
  expect(lockFaults(read(), { ...project, dependencies: {} }).length).toBeGreaterThan(5);
});

test("every package that reaches users has a licence that is welcome, and another would be found", () => {
  expect(licenceFaults(read())).toEqual([]);
  const lock = read();
  Object.assign(lock.packages["node_modules/react"] ?? {}, { license: "AGPL-3.0" });
  expect(licenceFaults(lock)).toEqual(["node_modules/react: AGPL-3.0"]);
});

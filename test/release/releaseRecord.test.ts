import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReleaseRecord } from "../../src/release/releaseRecord";
import { idFor, nextVersion, placeOf } from "../../src/release/releaseRecord";

const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

test("the id is the name-based UUID of the address: stable, and another for another address", () => {
  // The value that RFC 9562 gives in its appendix A.4.
  expect(idFor("www.example.com", dns)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  expect(idFor("https://a.example.org", dns)).not.toBe(idFor("https://b.example.org", dns));
});

const last: ReleaseRecord = {
  version: "1.2.3.4",
  address: "https://word.example.org",
  id: dns,
  manifest: "as before",
  scripts: [],
  earlier: [],
};

test.each([
  ["1.0.0", undefined, "anything", "1.0.0.0"],
  ["1.2.3", last, "as before", "1.2.3.4"],
  ["1.2.3", last, "changed", "1.2.3.5"],
  ["1.2.4", last, "as before", "1.2.4.0"],
  ["1.10.0", last, "as before", "1.10.0.0"],
  ["2.0.0", last, "as before", "2.0.0.0"],
])("version %s after %j becomes the next that Office takes", (project, before, manifest, version) => {
  expect(nextVersion(project, manifest, before)).toBe(version);
});

test.each([["0.9.0"], ["1.0"], ["1.0.0-beta"], ["1.0.70000"]])("version %s is refused", (project) => {
  expect(() => nextVersion(project, "", undefined)).toThrow("1.0.0 and higher");
});

test("a version lower than the last is refused", () => {
  expect(() => nextVersion("1.2.2", "", last)).toThrow("newest copy");
  expect(() => nextVersion("1.1.9", "", last)).toThrow("newest copy");
});

test("the last zip is found beside the project and where a release is made, and by its whole path", () => {
  const project = mkdtempSync(path.join(tmpdir(), "project-"));
  const dist = path.join(project, "dist");
  mkdirSync(dist);
  const made = path.join(dist, "issp-for-word-1.0.0.zip");
  writeFileSync(made, "");
  try {
    expect(placeOf("issp-for-word-1.0.0.zip", [project, dist])).toBe(made);
    expect(placeOf("dist/issp-for-word-1.0.0.zip", [project, dist])).toBe(made);
    expect(placeOf(made, [project, dist])).toBe(made);
    const asked = () => placeOf("issp-for-word-0.9.0.zip", [project, dist]);
    expect(asked).toThrow(`There is no ${path.join(project, "issp-for-word-0.9.0.zip")}, and no ${dist}`);
    expect(asked).toThrow("Give the path");
  } finally {
    rmSync(project, { recursive: true });
  }
});

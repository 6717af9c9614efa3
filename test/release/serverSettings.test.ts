import { parseXmlDocument } from "slimdom";
import { nginxConf, staticWebAppConfig, webConfig } from "../../src/release/serverSettings";

const served = {
  address: "https://word.example.org/pane",
  policy: "default-src 'none'",
  scripts: ["taskpane.00000000000000000000.js"],
};

test("what nginx says of files by their ending, and for how long, reaches no file of the pane", () => {
  const blocks = nginxConf(served).split(/^(?=location )/m);
  const [, folder = "", ...files] = blocks;
  expect(folder).toMatch(/^location \^~ \/pane\/ \{/);
  expect(files).toHaveLength(6);
  for (const block of files) expect(block).toMatch(/^location = \/pane\/\S+ \{/);
  for (const block of [folder, ...files]) expect(block).toMatch(/^ {2}expires off;$/m);
});

test("IIS takes away what the site around the pane may add: who frames it, its policy, how long it is kept", () => {
  const root = parseXmlDocument(webConfig(served)).documentElement;
  const [general] = root?.getElementsByTagName("customHeaders") ?? [];
  const removed = general?.getElementsByTagName("remove").map((each) => each.getAttribute("name"));
  expect(removed).toEqual(
    expect.arrayContaining(["X-Frame-Options", "Content-Security-Policy", "Cache-Control"]),
  );
});

test("Azure's own Cache-Control is taken from all but the files that have one of ours", () => {
  const { globalHeaders, routes } = JSON.parse(staticWebAppConfig(served)) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  expect(globalHeaders["Cache-Control"]).toBe("");
  for (const { headers } of routes) expect(headers["Cache-Control"]).toMatch(/^(no-cache|public, max-age)/);
});

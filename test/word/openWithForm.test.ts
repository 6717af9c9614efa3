import { strFromU8, unzipSync } from "fflate";
import { copyDocument } from "../../src/copy/copyDocument";
import { openInNode, type NodeHost } from "../../src/simulator/host/nodeHost";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";
import { formFile } from "../simulator/inWord";
import { withMovedClock } from "./waitingClock";

const profileNames = Object.keys(profiles) as ProfileName[]; // its keys are these
const setting = "Office.AutoShowTaskpaneWithDocument";

let host: NodeHost | undefined;
afterAll(() => host?.close());

function openForm(profile: ProfileName = "desktop"): SimulatedWord {
  const word = SimulatedWord.open(formFile("published"), { profile });
  if (host === undefined) host = openInNode(word);
  else host.attach(word);
  Object.assign(globalThis, { Word: host.Word, Office: host.Office, OfficeExtension: host.OfficeExtension });
  return word;
}

function settings(): Office.Settings {
  return Office.context.document.settings;
}

/** Makes saving of settings end so; "never" for not at all. All else is the library's own. */
function savingEnds(how: "failed" | "never"): void {
  const real = settings();
  const wrapped = {
    get: (name: string): unknown => real.get(name),
    set: (name: string, value: unknown) => real.set(name, value),
    remove: (name: string) => real.remove(name),
    refreshAsync: (told: () => void) => real.refreshAsync(told),
    saveAsync: (told: (result: object) => void) => {
      if (how === "failed") told({ status: "failed", error: { code: 5010, name: "", message: "" } });
    },
  };
  const document = { value: { settings: wrapped } };
  const context = { value: Object.create(Office.context, { document }) as unknown };
  Object.assign(globalThis, { Office: Object.create(Office, { context }) as unknown });
}

test.each(profileNames)(
  "on %s it is off until it is turned on, and off again leaves nothing",
  async (profile) => {
    const word = openForm(profile);
    const before = word.save();
    expect(await wordGateway.opensWithForm()).toBe(false);
    await wordGateway.setOpensWithForm(true);
    expect(await wordGateway.opensWithForm()).toBe(true);
    host?.attach(word); // the pane is opened again with the document
    Object.assign(globalThis, { Office: host?.Office });
    expect(await wordGateway.opensWithForm()).toBe(true);
    await wordGateway.setOpensWithForm(false);
    expect(settings().get(setting)).toBeNull();
    // Not a word of the form itself.
    expect(word.save()).toEqual(before);
  },
);

test("where Word does not save it, it is as it was, and that is said", async () => {
  openForm();
  savingEnds("failed");
  await expect(wordGateway.setOpensWithForm(true)).rejects.toMatchObject({ code: "word-refused" });
  expect(settings().get(setting)).toBeNull();
  expect(await wordGateway.opensWithForm()).toBe(false);
});

test("where Word never answers, nobody says that it was done or not, and the pane goes on", async () => {
  const word = openForm();
  savingEnds("never");
  const waiting = withMovedClock(
    () => word.traffic.requests,
    () => wordGateway.setOpensWithForm(true),
  );
  await expect(waiting).rejects.toMatchObject({ code: "no-answer" });
  await expect(wordGateway.readForm()).resolves.toBeDefined();
});

test("a copy for the client is a document of its own, and asks for no pane", async () => {
  openForm();
  await wordGateway.setOpensWithForm(true);
  // What a copy is made of leaves no room for settings: a heading, a layout and lines.
  const copy = copyDocument({ heading: "Notes", layout: "plain", groups: [{ lines: ["Call me"] }] });
  const parts = unzipSync(copy);
  for (const [name, bytes] of Object.entries(parts))
    expect(`${name} ${strFromU8(bytes)}`).not.toMatch(/webextension|taskpane|AutoShow/i);
  expect(Object.keys(parts)).toHaveLength(8);
});

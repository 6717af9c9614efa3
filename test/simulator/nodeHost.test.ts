import { OfficeHost, type AnsweringWord } from "../../src/simulator/host/officeHost";
import type { NodeHost } from "../../src/simulator/host/nodeHost";
import { openInNode } from "../../src/simulator/host/nodeHost";
import type { ProfileName } from "../../src/simulator/profiles";
import { profiles } from "../../src/simulator/profiles";

type Action = { readonly Id: number; readonly ActionType: number; readonly ObjectPathId: number };

/** A Word that answers every load with what `loaded` says, and can be told that its selection moved. */
function smallWord(
  options: { readonly profile?: ProfileName; readonly loaded?: unknown; readonly failure?: number } = {},
): AnsweringWord & { readonly asked: string[]; moveSelection(): void } {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  return {
    profile: profiles[options.profile ?? "desktop"],
    asked,
    answer: (body) => {
      asked.push(body);
      if (options.failure !== undefined)
        return { status: "failed", code: options.failure, message: "refused" };
      const { Actions } = JSON.parse(body) as { readonly Actions: readonly Action[] };
      const Results = Actions.map(({ Id, ActionType, ObjectPathId }) => ({
        ActionId: Id,
        Value:
          ActionType === 1 ? { _ReferenceId: `r${ObjectPathId}` } : ActionType === 2 ? options.loaded : null,
      }));
      return { status: "succeeded", body: JSON.stringify({ Results }) };
    },
    onSelectionChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveSelection: () => {
      for (const listener of listeners) listener();
    },
  };
}

let host: NodeHost;
beforeAll(() => {
  host = openInNode(smallWord());
});
afterAll(() => {
  host.close();
});

test("a batch goes to Word and what it loads comes back", async () => {
  const word = smallWord({ loaded: { _Items: [{ _ReferenceId: "r9", Id: 9, Title: "Client name / ref" }] } });
  host.attach(word);
  const titles = await host.Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items/title");
    await context.sync();
    return controls.items.map(({ title }) => title);
  });
  expect(titles).toEqual(["Client name / ref"]);
  expect(word.asked[0]).toContain('"Select":["title"]');
});

test("what was not loaded cannot be read: that is Microsoft's own check", async () => {
  host.attach(smallWord());
  const reading = host.Word.run(async (context) => {
    await context.sync();
    return context.document.body.text;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("the profile decides which requirement sets there are", () => {
  const claims = (profile: ProfileName, version: string): boolean => {
    host.attach(smallWord({ profile }));
    return host.Office.context.requirements.isSetSupported("WordApi", version);
  };
  expect([claims("desktop", "1.9"), claims("desktop", "1.10")]).toEqual([true, false]);
  expect([claims("word-2021", "1.3"), claims("word-2021", "1.4")]).toEqual([true, false]);
});

test("a member outside the profile's sets fails before anything is sent", async () => {
  const word = smallWord({ profile: "web" });
  host.attach(word);
  await host.Word.run((context) => {
    const created = context.application.createDocument();
    expect(() => created.body).toThrow(host.OfficeExtension.Error);
    expect(() => created.body).toThrow(
      "DocumentCreated.body is part of the WordApiHiddenDocument 1.3 requirement set",
    );
    return Promise.resolve();
  });
  expect(word.asked.join()).not.toContain('"Name":"Body"');
});

test("a request that Word refuses fails with the error of office.js", async () => {
  host.attach(smallWord({ failure: 7000 }));
  const reading = host.Word.run(async (context) => {
    context.document.body.load("text");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(reading).rejects.toBeInstanceOf(host.OfficeExtension.Error);
});

test("Office.onReady says Word", async () => {
  host.attach(smallWord({ profile: "web" }));
  expect(await host.Office.onReady()).toEqual({ host: "Word", platform: "OfficeOnline" });
});

test("settings are kept with their document", async () => {
  const [first, second] = [smallWord(), smallWord()];
  const settings = () => host.Office.context.document.settings;
  host.attach(first);
  settings().set("key", { "a name": "an answer" });
  const saved = await new Promise<Office.AsyncResult<void>>((resolve) => settings().saveAsync(resolve));
  expect(saved.status).toBe("succeeded");
  settings().set("key", "not saved");
  host.attach(second);
  expect(settings().get("key")).toBeNull();
  host.attach(first);
  expect(settings().get("key")).toEqual({ "a name": "an answer" });
});

test("handlers hear when the selection moves, until they are removed", async () => {
  const word = smallWord();
  host.attach(word);
  const officeDocument = host.Office.context.document;
  const type = host.Office.EventType.DocumentSelectionChanged;
  const heard: string[] = [];
  const handler = (event: unknown): void => {
    heard.push((event as Office.DocumentSelectionChangedEventArgs).type.toString()); // so says the type of the event
  };
  await new Promise<unknown>((resolve) => officeDocument.addHandlerAsync(type, handler, resolve));
  word.moveSelection();
  await later();
  expect(heard).toEqual(["documentSelectionChanged"]);
  await new Promise<unknown>((resolve) => officeDocument.removeHandlerAsync(type, { handler }, resolve));
  word.moveSelection();
  await later();
  expect(heard).toHaveLength(1);
});

test("a document that was let go no longer speaks to the window", async () => {
  const [first, second] = [smallWord(), smallWord()];
  host.attach(first);
  const heard: unknown[] = [];
  const { document: officeDocument } = host.Office.context;
  await new Promise<unknown>((resolve) => {
    officeDocument.addHandlerAsync(
      host.Office.EventType.DocumentSelectionChanged,
      (event: unknown) => {
        heard.push(event);
      },
      resolve,
    );
  });
  host.attach(second);
  first.moveSelection();
  second.moveSelection();
  await later();
  expect(heard).toEqual([]);
});

test("the owner of the host hears when Tab leaves the pane, and which way", () => {
  const left: string[] = [];
  const alone = new OfficeHost(
    smallWord(),
    () => undefined,
    (direction) => left.push(direction),
  );
  const name = "ContextActivationManager_notifyHost";
  const { TabExit, TabExitShift, UnSelect } = (
    host.window as unknown as { OSF: { AgaveHostAction: Record<string, number> } }
  ).OSF.AgaveHostAction; // the library's own table
  for (const action of [UnSelect, TabExit, TabExitShift])
    alone.answer({ kind: "invoke", name, content: ["pane", action] }, (content) => {
      expect(content).toBeNull();
    });
  expect(left).toEqual(["forward", "back"]);
});

test("what the Common API has and the simulator has not fails with a code", async () => {
  host.attach(smallWord());
  const result = await new Promise<Office.AsyncResult<string>>((resolve) => {
    host.Office.context.document.getSelectedDataAsync(host.Office.CoercionType.Text, resolve);
  });
  expect(result.status).toBe("failed");
  expect(result.error.code).toBe(5000);
});

/** Lets everything happen that was put off. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

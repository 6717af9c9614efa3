import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers";
import { Script } from "node:vm";
import type { DOMWindow } from "jsdom";
import { JSDOM } from "jsdom";
import { addNewerMembers } from "./newerMembers";
import type { Profile } from "./profiles";
import type { SimulatedWord } from "./simulatedWord";

/** What the host needs of a simulated Word, so that a test can give a smaller one. */
export type AnsweringWord = Pick<SimulatedWord, "profile" | "answer" | "onSelectionChanged">;

/** Microsoft's office.js in a window of its own, talking to a simulated Word. */
export type NodeHost = {
  readonly window: DOMWindow;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another document behind the same window: its profile, its settings, no event handlers. Much cheaper than a new window. */
  attach(word: AnsweringWord): void;
  /** Lets go of the document and the window. */
  close(): void;
};

/**
 * Runs Microsoft's unmodified word-web-16.00.js in jsdom for one simulated Word, with the newer members beside it. What the library does itself (proxies, batches,
 * sync, requirement checks) is its own code; what needs a browser handshake (onReady, settings, document events) is a stand-in.
 * Set `globalThis.Word`, `Office` and `OfficeExtension` from the result to run code written for the task pane.
 */
export function openInNode(word: AnsweringWord): NodeHost {
  const dom = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/taskpane.html" });
  libraryScript().runInContext(dom.getInternalVMContext());
  // The library has just defined these globals; jsdom cannot know their types.
  const window = dom.window as unknown as LibraryWindow;
  addNewerMembers(window);
  const officeDocument = new StandInDocument();
  let attached = word;

  window.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answered) => {
    const asked = attached;
    setImmediate(() => {
      const answer = asked.answer(message[requestBody]);
      answered(
        answer.status === "succeeded"
          ? { status: "succeeded", value: { data: [200, [], answer.body] } }
          : { status: "failed", error: { code: answer.code, message: answer.message } },
      );
    });
  };
  const attach = (other: AnsweringWord): void => {
    attached = other;
    officeDocument.attach(other);
    describeHost(window, other.profile, officeDocument);
  };
  attach(word);

  return {
    window: dom.window,
    Word: window.Word,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    attach,
    close: () => {
      officeDocument.detach();
      dom.window.close();
    },
  };
}

/** Where the JSON body stands in the message that the library hands to its transport. */
const requestBody = 4;

type RichApiMessage = readonly [customData: string, method: string, path: string, headers: readonly string[], body: string];

type RichApiResult =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly [number, readonly string[], string] } }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

/** The globals of word-web-16.00.js that the host touches. */
type LibraryWindow = {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: {
    _OfficeAppFactory?: { getContext(): unknown };
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync: (message: RichApiMessage, answered: (result: RichApiResult) => void) => void;
      };
    };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementsMatrixFactory: {
        getDefaultRequirementMatrix(appContext: {
          get_requirementMatrix(): string;
        }): Office.RequirementSetSupport;
      };
    };
  };
};

let compiled: Script | undefined;

function libraryScript(): Script {
  if (compiled === undefined) {
    const path = require.resolve("@microsoft/office-js/dist/word-web-16.00.js");
    compiled = new Script(readFileSync(path, "utf8"), { filename: path });
  }
  return compiled;
}

/** Tells the library which host it is in, as the handshake with a real one does. */
function describeHost(window: LibraryWindow, profile: Profile, document: StandInDocument): void {
  const host = { host: "Word", platform: profile.platform === "Web" ? "OfficeOnline" : "PC" };
  const requirements = window.OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
    get_requirementMatrix: () => JSON.stringify(profile.sets),
  });
  const context = { ...host, requirements, document };
  window.OSF._OfficeAppFactory = { getContext: () => context };
  Object.assign(window.Office, {
    onReady: async (ready?: (info: typeof host) => unknown) => {
      await ready?.(host);
      return host;
    },
  });
}

type Callback = (result: { readonly status: "succeeded"; readonly value: undefined }) => void;
type EventHandler = (event: { readonly type: string; readonly document: StandInDocument }) => void;

/** `Office.context.document` as far as an add-in for Word meets it: settings and the selection event. */
class StandInDocument {
  readonly settings = new StandInSettings();
  private handlers: readonly EventHandler[] = [];
  private stop: (() => void) | undefined;

  attach(word: AnsweringWord): void {
    this.detach();
    this.settings.attach(word);
    this.stop = word.onSelectionChanged(() => {
      for (const handler of this.handlers) {
        setImmediate(() => {
          handler({ type: selectionChanged, document: this });
        });
      }
    });
  }

  detach(): void {
    this.stop?.();
    this.stop = undefined;
    this.handlers = [];
  }

  addHandlerAsync(type: string, handler: EventHandler, options?: Callback | object, callback?: Callback): void {
    if (type === selectionChanged) this.handlers = [...this.handlers, handler];
    succeed(options, callback);
  }

  removeHandlerAsync(type: string, options?: Callback | { readonly handler?: EventHandler }, callback?: Callback): void {
    const removed = typeof options === "object" ? options.handler : undefined;
    if (type === selectionChanged) this.handlers = this.handlers.filter((handler) => removed !== undefined && handler !== removed);
    succeed(options, callback);
  }
}

const selectionChanged = "documentSelectionChanged";

/** What each document's settings were when they were last saved. */
const savedSettings = new WeakMap<AnsweringWord, ReadonlyMap<string, string>>();

/** `Office.context.document.settings`: changed in memory, kept with the document by `saveAsync`. */
class StandInSettings {
  private word: AnsweringWord | undefined;
  private entries = new Map<string, string>();

  attach(word: AnsweringWord): void {
    this.word = word;
    this.entries = new Map(savedSettings.get(word));
  }

  get(name: string): unknown {
    const text = this.entries.get(name);
    return text === undefined ? null : JSON.parse(text);
  }

  set(name: string, value: unknown): void {
    this.entries.set(name, JSON.stringify(value));
  }

  remove(name: string): void {
    this.entries.delete(name);
  }

  saveAsync(options?: Callback | object, callback?: Callback): void {
    if (this.word !== undefined) savedSettings.set(this.word, new Map(this.entries));
    succeed(options, callback);
  }

  refreshAsync(callback?: Callback): void {
    if (this.word !== undefined) this.entries = new Map(savedSettings.get(this.word));
    succeed(undefined, callback);
  }
}

/** Office's methods take `(…, callback)` as well as `(…, options, callback)`. */
function succeed(options: Callback | object | undefined, callback: Callback | undefined): void {
  const answered = typeof options === "function" ? (options as Callback) : callback;
  if (answered !== undefined) setImmediate(() => { answered({ status: "succeeded", value: undefined }); });
}

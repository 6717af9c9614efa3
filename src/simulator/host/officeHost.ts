import type { SimulatedWord } from "../simulatedWord";
import type { TransportAnswer } from "../transport";

/** What a host needs of a simulated Word, so that a test can give a smaller one. */
export type AnsweringWord = Pick<SimulatedWord, "profile" | "answer" | "onSelectionChanged">;

/** One thing that office.js asks of the Word around it. */
export type HostRequest =
  | { readonly kind: "invoke"; readonly name: string; readonly content: unknown }
  | { readonly kind: "register" | "unregister"; readonly name: string };

/**
 * The Word around a task pane, as office.js meets it: who it is, the document's settings, its events, and Rich API requests,
 * which it hands to the simulated Word. Names and shapes are those of word-web-16.00.js. How a question gets here is for the
 * transport: messages between windows in a browser, plain calls in Node.
 */
export class OfficeHost {
  private readonly registered = new Set<string>();
  private readonly stop: () => void;

  /** `raise` carries an event to office.js; `onLeave` hears when Tab goes past the last or first thing in the pane, or Ctrl+F6 is pressed. */
  constructor(
    private readonly word: AnsweringWord,
    raise: (name: string) => void,
    private readonly onLeave: (direction: Direction, key: "Tab" | "F6") => void = () => undefined,
  ) {
    this.stop = word.onSelectionChanged(() => {
      if (this.registered.has(selectionChanged)) raise(selectionChanged);
    });
  }

  /** Hands `reply` what office.js finds in `_data`: at once, late or, where Word never answers, not at all. */
  answer(request: HostRequest, reply: (content: unknown) => void): void {
    const body = richApiBody(request);
    if (body === undefined) {
      reply(this.answerNow(request));
      return;
    }
    const answer = answerOfService(body) ?? this.word.answer(body);
    if (answer.status === "none") return;
    if (answer.status === "failed") reply({ Error: answer.code });
    else {
      const content = { Error: 0, Data: [200, [], answer.body] };
      if (answer.late === undefined) reply(content);
      else
        setTimeout(() => {
          reply(content);
        }, answer.late);
    }
  }

  private answerNow(request: HostRequest): unknown {
    switch (request.kind) {
      case "register":
        this.registered.add(request.name);
        return { Error: 0 };
      case "unregister":
        this.registered.delete(request.name);
        return { Error: 0 };
      case "invoke":
        if (request.name === "ContextActivationManager_getAppContextAsync")
          return this.appContext(request.content);
        if (request.name === "executeMethod") return this.execute(request.content);
        if (request.name === "ContextActivationManager_notifyHost") this.notified(request.content);
        return null; // telemetry, focus and the like
    }
  }

  /** Lets go of the document. */
  close(): void {
    this.stop();
  }

  /** Which Word, which document and what it can do. `id` is the pane's own. */
  appContext(id: unknown): AppContext {
    return {
      _id: id,
      _appName: wordOnTheWeb,
      _appVersion: "16.01",
      _appUILocale: "en-GB",
      _dataLocale: "en-GB",
      _docUrl: "Document.docx",
      _clientMode: readAndWrite,
      _settings: Object.fromEntries(settingsOf(this.word)),
      _reason: documentOpened,
      _osfControlType: taskPane,
      _eToken: "",
      _correlationId: "simulated",
      _requirementMatrix: JSON.stringify(this.word.profile.sets),
    };
  }

  /** Office.js takes Tab and Ctrl+F6 for itself, and tells the host when they leave the pane. */
  private notified(content: unknown): void {
    const action: unknown = Array.isArray(content) ? content[1] : undefined;
    if (action === hostAction.tabExit) this.onLeave("forward", "Tab");
    if (action === hostAction.tabExitShift) this.onLeave("back", "Tab");
    if (action === hostAction.ctrlF6Exit) this.onLeave("forward", "F6");
    if (action === hostAction.ctrlF6ExitShift) this.onLeave("back", "F6");
  }

  private execute(content: unknown): unknown {
    const call = isRecord(content) ? content : {};
    switch (methodOf(call)) {
      case dispatch.saveSettings: {
        const request = call["DdaSettingsMethod"];
        savedSettings.set(this.word, settingPairs(isRecord(request) ? request["Properties"] : undefined));
        return { Error: 0 };
      }
      case dispatch.loadSettings:
        return { Error: 0, Properties: { Settings: settingsOf(this.word) } };
      default:
        return { Error: operationNotSupported };
    }
  }
}

/** The JSON body of a Rich API request; undefined for anything else. */
function richApiBody(request: HostRequest): string | undefined {
  if (request.kind !== "invoke" || request.name !== "executeMethod") return undefined;
  const call = isRecord(request.content) ? request.content : {};
  if (methodOf(call) !== dispatch.richApiRequest) return undefined;
  const message = call["ArrayData"];
  return Array.isArray(message) ? String(message[requestBody]) : "";
}

function methodOf(call: Readonly<Record<string, unknown>>): unknown {
  return isRecord(call["DdaMethod"]) ? call["DdaMethod"]["DispatchId"] : undefined;
}

/** Which way Tab and F6 go, "back" with Shift. */
export type Direction = "forward" | "back";

/** What office.js is told when it starts. */
export type AppContext = {
  readonly _id: unknown;
  readonly _appName: number;
  readonly _appVersion: string;
  readonly _appUILocale: string;
  readonly _dataLocale: string;
  readonly _docUrl: string;
  readonly _clientMode: number;
  readonly _settings: Readonly<Record<string, string>>;
  readonly _reason: number;
  readonly _osfControlType: number;
  readonly _eToken: string;
  readonly _correlationId: string;
  readonly _requirementMatrix: string;
};

// The library's tables OSF.AppName, OSF.ClientMode, Microsoft.Office.WebExtension.InitializationReason, OSF.OsfControlType.
const wordOnTheWeb = 32;
const readAndWrite = 1;
const documentOpened = 1;
const taskPane = 1;

/** From OSF.AgaveHostAction. */
const hostAction = { ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabExit: 13, tabExitShift: 14 };

/** From OSF.DDA.MethodDispId. */
const dispatch = { loadSettings: 75, saveSettings: 76, richApiRequest: 93 };

/** Where the JSON body stands in a Rich API message. */
const requestBody = 4;

/** The library's ooeOperationNotSupported. */
const operationNotSupported = 5000;

/** When it starts, the library tells a service of the host, which is no part of Word, that it is ready. */
function answerOfService(body: string): TransportAnswer | undefined {
  const request = JSON.parse(body) as {
    readonly Actions: readonly { readonly Id: number }[];
    readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
  }; // office.js wrote it
  const paths = Object.values(request.ObjectPaths);
  if (!paths.every(({ Name }) => Name.startsWith("Microsoft.InternalService."))) return undefined;
  return {
    status: "succeeded",
    body: JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) }),
  };
}

const selectionChanged = "documentSelectionChanged";

/** Name and JSON value. */
type Setting = readonly [name: string, value: string];

/** The settings that were saved with each document, as long as it is open. */
const savedSettings = new WeakMap<AnsweringWord, readonly Setting[]>();

function settingsOf(word: AnsweringWord): readonly Setting[] {
  return savedSettings.get(word) ?? [];
}

function settingPairs(properties: unknown): readonly Setting[] {
  if (!Array.isArray(properties)) return [];
  return properties.filter(Array.isArray).map((pair) => [String(pair[0]), String(pair[1])]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

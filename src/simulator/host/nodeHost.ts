import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers";
import { Script } from "node:vm";
import { openBareWindow } from "./bareWindow";
import { addNewerMembers } from "./newerMembers";
import type { AnsweringWord, AppContext, HostRequest } from "./officeHost";
import { OfficeHost } from "./officeHost";

/** Microsoft's office.js in a window of its own, talking to a simulated Word. */
export type NodeHost = {
  readonly window: object;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another document behind the same window: its profile, its settings, no event handlers. Cheaper than a new window. */
  attach(word: AnsweringWord): void;
  /** Lets go of the document and the window. */
  close(): void;
};

/**
 * Runs Microsoft's unmodified word-web-16.00.js in a bare window for one simulated Word, with the newer members beside it. Proxies,
 * batches, requirement checks, settings and events are the library's own code. Stand-ins are the loader, office.js, which
 * fetches that script in a browser, and the port through which both sides talk: `office.js` calls, the host answers later.
 * Set `globalThis.Word`, `Office` and `OfficeExtension` from the result to run code written for the task pane.
 */
export function openInNode(word: AnsweringWord): NodeHost {
  const bare = openBareWindow("https://localhost/taskpane.html");
  const window = bare.window as LibraryWindow; // once the scripts below have run
  window.Strings = {};
  for (const script of libraryScripts()) script.runInContext(bare.realm);
  addNewerMembers(window);
  let port = connect(window, word);

  return {
    window,
    Word: window.Word,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    attach: (other) => {
      port.close();
      port = connect(window, other);
    },
    close: () => {
      port.close();
      bare.close();
    },
  };
}

let compiled: readonly Script[] | undefined;

/** Read and compiled once: running them takes a few milliseconds, compiling them much longer. */
function libraryScripts(): readonly Script[] {
  compiled ??= [
    require.resolve("@microsoft/office-js/dist/word-web-16.00.js"),
    require.resolve("@microsoft/office-js/dist/en-us/office_strings.js"),
  ].map((path) => new Script(readFileSync(path, "utf8"), { filename: path }));
  return compiled;
}

/** What office.js does when the Word around it has said who it is: makes `Office.context` and the way to call the host. */
function connect(window: LibraryWindow, word: AnsweringWord): HostPort {
  const { OSF, OfficeExt, Office } = window;
  const port = new HostPort(word);
  const appContext = libraryAppContext(window, port.host.appContext(paneId));
  const platform = word.profile.platform === "Web" ? "OfficeOnline" : "PC";
  const hostInfo = { hostType: "word", hostPlatform: "web", hostLocale: "en-gb", isDialog: false };
  const paneState = { id: paneId, clientEndPoint: port };
  let facade: unknown;
  let context: unknown;
  OSF._OfficeAppFactory = {
    getId: () => paneId,
    getClientEndPoint: () => port,
    getContext: () => context,
    getHostFacade: () => facade,
    getHostInfo: () => hostInfo,
    getInitializationHelper: () => helper,
    getCachedSessionSettingsKey: () => "settings",
    getWebAppState: () => paneState,
  };
  const helper = new OSF.InitializationHelper(hostInfo, paneState, undefined, undefined, undefined);
  // The library keeps a page's settings over a reload; here every document starts afresh.
  window.sessionStorage.clear();
  helper.loadAppSpecificScriptAndCreateOM(appContext, () => {
    facade = new OSF.DDA.DispIdHost.Facade(OSF.DDA.WAC.getDelegateMethods, OSF.DDA.WAC.Delegate.ParameterMap);
    context = {
      host: "Word",
      platform,
      requirements: OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix(appContext),
      document: appContext.doc,
    };
  });
  Object.assign(Office, {
    onReady: async (ready?: (info: HostInfo) => unknown) => {
      const info: HostInfo = { host: "Word", platform };
      await ready?.(info);
      return info;
    },
  });
  return port;
}

const paneId = "pane";

type HostInfo = { readonly host: "Word"; readonly platform: "OfficeOnline" | "PC" };

/** `OSF.OfficeAppContext` of what the host says, as the library's own `getAppContext` makes it, but without its telemetry. */
function libraryAppContext({ OSF }: LibraryWindow, told: AppContext): LibraryAppContext {
  return new OSF.OfficeAppContext(
    told._id,
    told._appName,
    told._appVersion,
    told._appUILocale,
    told._dataLocale,
    told._docUrl,
    told._clientMode,
    told._settings,
    told._reason,
    told._osfControlType,
    told._eToken,
    told._correlationId,
    told._id, // appInstanceId
    false, // touchEnabled
    false, // commerceAllowed
    0, // appMinorVersion
    told._requirementMatrix,
  );
}

/** Called when the host has answered; the code is 0. */
type Answered = (code: number, content: unknown) => void;

/** Stands in for the library's ClientEndPoint, which posts messages to the window around the pane. */
class HostPort {
  readonly host: OfficeHost;
  private readonly handlers = new Map<string, (content: unknown) => void>();
  private open = true;

  constructor(word: AnsweringWord) {
    this.host = new OfficeHost(word, (name) => {
      this.later(() => this.handlers.get(name)?.({}));
    });
  }

  invoke(name: string, answered: Answered | null, content: unknown): void {
    this.ask({ kind: "invoke", name, content }, answered);
  }

  registerForEvent(name: string, handler: (content: unknown) => void, answered: Answered | null): void {
    this.handlers.set(name, handler);
    this.ask({ kind: "register", name }, answered);
  }

  unregisterForEvent(name: string, answered: Answered | null): void {
    this.handlers.delete(name);
    this.ask({ kind: "unregister", name }, answered);
  }

  close(): void {
    this.open = false;
    this.host.close();
  }

  private ask(request: HostRequest, answered: Answered | null): void {
    this.later(() => {
      this.host.answer(request, (content) => {
        if (this.open) answered?.(0, content);
      });
    });
  }

  private later(run: () => void): void {
    setImmediate(() => {
      if (this.open) run();
    });
  }
}

type LibraryAppContext = { readonly doc: unknown };

type Constructor<T> = new (...args: readonly unknown[]) => T;

/** The globals of word-web-16.00.js that the host touches. */
type LibraryWindow = {
  /** office.js makes this namespace for the strings that it loads. */
  Strings: object;
  readonly sessionStorage: Storage;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: {
    _OfficeAppFactory: Readonly<Record<string, () => unknown>>;
    readonly OfficeAppContext: Constructor<LibraryAppContext>;
    readonly InitializationHelper: Constructor<{
      loadAppSpecificScriptAndCreateOM(appContext: LibraryAppContext, created: () => void): void;
    }>;
    readonly DDA: {
      readonly DispIdHost: { readonly Facade: Constructor<object> };
      readonly WAC: {
        readonly getDelegateMethods: unknown;
        readonly Delegate: { readonly ParameterMap: unknown };
      };
    };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementsMatrixFactory: {
        getDefaultRequirementMatrix(appContext: LibraryAppContext): Office.RequirementSetSupport;
      };
    };
  };
};

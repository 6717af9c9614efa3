import type { AnsweringWord, HostRequest, Direction } from "./officeHost";
import { OfficeHost } from "./officeHost";

/** A task pane that takes itself to be in Word. */
export type BrowserPane = {
  readonly frame: HTMLIFrameElement;
  /** Gives the focus to the first thing in the pane, or from behind to the last. */
  enter(direction: Direction): void;
  /** Takes the pane out of the page and lets go of the document. */
  close(): void;
};

export type PaneListener = {
  readonly onLeave?: (direction: Direction, key: "Tab" | "F6") => void;
  readonly onTyped?: () => void;
};

/**
 * Opens a task pane in a frame at the end of `container`, beside the document of a simulated Word. The page at `address` loads
 * Microsoft's unmodified office.js, which talks to this window by `postMessage`; the requirement sets come from the Word's
 * profile. Whatever the profile, the library takes itself to be on the web: no other of its transports runs in a browser.
 * One pane is for one document, as in Word: for another document close it and open another. `onLeave` hears when Tab or
 * F6 leaves the pane, for the page to put the focus where Word would; `onTyped` when something is typed or chosen in it, not what.
 */
export function openInBrowser(
  word: AnsweringWord,
  container: Element,
  address: string,
  { onLeave, onTyped }: PaneListener = {},
): BrowserPane {
  const conversation = `conversation-${crypto.randomUUID()}`;
  const frame = document.createElement("iframe");
  const host = new OfficeHost(
    word,
    (name) => {
      post({ ...reply(name, conversation), _correlationId: -1, _responseType: forEvents, _data: {} });
    },
    onLeave,
  );

  const post = (message: object): void =>
    frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = readMessage(event.data);
    if (message?._conversationId !== conversation) return;
    const { _actionName: name, _correlationId } = message;
    host.answer(hostRequest(message), (_data) => {
      post({ ...reply(name, conversation), _correlationId, _responseType: forCalls, _data });
    });
  };

  trustThisHost();
  window.addEventListener("message", listen);
  frame.addEventListener("load", () => {
    const pane = frame.contentWindow;
    if (onTyped !== undefined) pane?.addEventListener("input", onTyped, true);
    // Word sees F6 before the page does.
    pane?.addEventListener("keydown", (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onLeave?.(event.shiftKey ? "back" : "forward", "F6");
    });
  });
  frame.title = "Task pane";
  frame.name = frameName(conversation);
  frame.src = `${address}?_host_Info=${encodeURIComponent(hostInfo.join("$"))}`;
  container.append(frame);

  return {
    frame,
    enter: (direction) => {
      frame.contentWindow?.focus();
      post({
        ...reply(notifyPane, `${conversation}_ntf`),
        _messageType: request,
        _actionType: 0,
        _correlationId: -1,
        _data: [direction === "forward" ? tabIn : tabInShift],
      });
    },
    close: () => {
      window.removeEventListener("message", listen);
      host.close();
      frame.remove();
    },
  };
}

/** Host, platform, version, locale and the id of the session, as the library reads them from the address of its page. */
const hostInfo = ["Word", "Web", "16.01", "en-GB", "simulated", "", "", "0"] as const;

/** The name of the pane's frame: from it the library reads who frames it and how to talk to that window. */
function frameName(conversation: string): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversation, "pane", location.origin].join("|"),
    serializerVersion,
  });
}

/**
 * On plain http the library asks the user whether to trust the page around it, and keeps the answer here. The page around it
 * is this one, from the same server.
 */
function trustThisHost(): void {
  if (location.protocol !== "http:") return;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: 1 }));
}

// Message types of the library's Microsoft.Office.Common: request and response, calls and events.
const request = 0;
const response = 1;
const forCalls = 0;
const forEvents = 1;
const serializerVersion = 1;

/** The library's method for what a host tells its pane, and from OSF.AgaveHostAction what it can be told. */
const notifyPane = "Office_notifyAgave";
const tabIn = 11;
const tabInShift = 12;

/** A request of the library, as far as it is read here. */
type Message = {
  readonly _actionName: string;
  readonly _actionType: unknown;
  readonly _conversationId: unknown;
  readonly _correlationId: unknown;
  readonly _data: unknown;
};

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const message = JSON.parse(data) as Partial<Message> & { readonly _messageType?: unknown }; // office.js writes JSON
  if (message._messageType !== request || message._actionName === undefined) return undefined;
  const { _actionName, _actionType, _conversationId, _correlationId, _data } = message;
  return { _actionName, _actionType, _conversationId, _correlationId, _data };
}

/** From the library's Microsoft.Office.Common.ActionType. */
const actionKinds = ["invoke", "register", "unregister"] as const;

function hostRequest({ _actionName: name, _actionType, _data: content }: Message): HostRequest {
  const kind = actionKinds[Number(_actionType)] ?? "invoke";
  return kind === "invoke" ? { kind, name, content } : { kind, name };
}

function reply(name: string, conversation: string): object {
  return {
    _messageType: response,
    _actionName: name,
    _conversationId: conversation,
    _origin: location.origin,
    _errorCode: 0,
    _serializerVersion: serializerVersion,
  };
}

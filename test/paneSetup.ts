import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import * as react from "react";
import { computedStyle } from "./computedStyle";

/** What jsdom lacks and browsers have: only what Fluent or the pane asks for. */
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  ResizeObserver: class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  },
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
Object.assign(globalThis, { getComputedStyle: computedStyle });
// React takes down a stack for each element that is made, up to a number of them, so that a warning can say where: a tenth of the time.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = react as unknown as {
  readonly __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: object; // no type names it
};
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", { get: () => Infinity, set: () => undefined });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
// axe draws to tell icons from letters; jsdom says at length that it cannot.
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
Object.assign(Blob.prototype, {
  async text(this: Blob) {
    return new TextDecoder().decode(await bytesOf(this));
  },
  arrayBuffer(this: Blob) {
    return bytesOf(this);
  },
});

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer); // readAsArrayBuffer gives bytes
    };
    reader.onerror = () => {
      reject(new Error("The file could not be read."));
    };
    reader.readAsArrayBuffer(blob);
  });
}

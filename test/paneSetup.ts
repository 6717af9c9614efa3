import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
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

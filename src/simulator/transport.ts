import { byteLength } from "./package/flatOpc";
import type { RequestBody } from "./requests";

/** How a simulated Word answers one RichApi request, as the transport of office.js carries it. */
export type TransportAnswer =
  /** With `late`, so many milliseconds after it was asked for. */
  | { readonly status: "succeeded"; readonly body: string; readonly late?: number }
  | { readonly status: "failed"; readonly code: number; readonly message: string }
  /** The answer never comes. */
  | { readonly status: "none" };

/**
 * What has gone over the wire since the last `resetTraffic`. `requests` are round trips; `cleanUps`, counted apart, are the
 * requests by which `Word.run` drops its references at its end. `actions` counts the steps of the requests.
 */
export type Traffic = {
  readonly requests: number;
  readonly cleanUps: number;
  readonly actions: readonly number[];
  readonly bytesIn: number;
  readonly bytesOut: number;
};

export const noTraffic: Traffic = { requests: 0, cleanUps: 0, actions: [], bytesIn: 0, bytesOut: 0 };

/** The traffic with one more request and its answer. */
export function withRequest(
  { requests, cleanUps, actions, bytesIn, bytesOut }: Traffic,
  request: RequestBody,
  body: string,
  answer: TransportAnswer,
  isCleanUp: boolean,
): Traffic {
  return {
    requests: requests + (isCleanUp ? 0 : 1),
    cleanUps: cleanUps + (isCleanUp ? 1 : 0),
    actions: isCleanUp ? actions : [...actions, request.Actions.length],
    bytesIn: bytesIn + byteLength(body),
    bytesOut: bytesOut + (answer.status === "succeeded" ? byteLength(answer.body) : 0),
  };
}

import type { TransportAnswer } from "./transport";
import type { WordErrorCode } from "./wordError";

/**
 * A failure to come: the n-th request from now (from 0, clean-ups not counted) fails. With `action`, that step of it fails
 * and the steps before it stay done; without, the request is refused before it does anything, or, with `after`, it is
 * carried out and its answer is lost. `code` is Word's, a number for a failure of the transport (7000, 5102 …), or "NoAnswer"
 * for an add-in that waits for ever.
 */
export type Fault = {
  readonly request: number;
  readonly action?: number;
  readonly after?: boolean;
  readonly code: WordErrorCode | "NoAnswer" | number;
};

/** A request that the transport refuses, with the codes of office.js (7000 is AccessDenied, 5102 ActivityLimitReached). */
export function refusal(code: Fault["code"]): TransportAnswer {
  if (code === "NoAnswer") return { status: "none" };
  const numbers: Partial<Record<WordErrorCode, number>> = {
    AccessDenied: 7000,
    ActivityLimitReached: 5102,
    GeneralException: 5001,
  };
  const number = typeof code === "number" ? code : (numbers[code] ?? 5001);
  return { status: "failed", code: number, message: "An injected failure." };
}

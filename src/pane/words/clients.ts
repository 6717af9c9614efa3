import type { Client } from "../../plan/client";
import { listed } from "./counting";

/** "AB123", "AB123 and CD456", "a form without a name or ref". */
export function clientWords({ refs }: Client): string {
  return refs.length > 0 ? listed(refs) : "a form without a name or ref";
}

/** "Typed for AB123. The form now says CD456." */
export function otherClientWords(typedFor: Client, now: Client): string {
  const typed =
    typedFor.refs.length > 0
      ? `Typed for ${clientWords(typedFor)}.`
      : typedFor.hasBox
        ? "Typed while the form had no name or ref."
        : "Typed in a form without a box for a name or ref.";
  return `${typed} ${formNowWords(now)}`;
}

/** "The form now says CD456." */
export function formNowWords(now: Client): string {
  if (now.refs.length > 0) return `The form now says ${clientWords(now)}.`;
  return now.hasBox ? "The form now has no name or ref." : "The form now has no box for a name or ref.";
}

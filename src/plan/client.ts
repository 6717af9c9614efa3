import type { Form } from "./form";
import { textOf } from "./form";
import { FormError } from "./formError";
import { onOneLine, squeezed } from "./text";

/** Whom a form is for, as it says itself: each name or ref that its pages have, once; none while they are blank. */
export type Client = {
  /** Whether the form has a box for a name or ref at all. */
  readonly hasBox: boolean;
  readonly refs: readonly string[];
};

/** The client of a form. Where pages disagree, it is for everyone they name: one of them may be another client's page. */
export function clientOf({ fields: { clientRef } }: Form): Client {
  const byKey = new Map<string, string>();
  for (const { answer } of clientRef?.places ?? []) {
    const ref = onOneLine(textOf(answer));
    if (ref !== "" && !byKey.has(refKey(ref))) byKey.set(refKey(ref), ref);
  }
  return { hasBox: clientRef !== undefined, refs: [...byKey.values()] };
}

/** A text that is the same for two forms exactly when they name the same client, case and spaces aside. */
export function clientKey({ hasBox, refs }: Client): string {
  return JSON.stringify([hasBox, ...refs.map(refKey).sort()]);
}

/** Whether two forms are for the same client, as far as they say. */
export function isSameClient(one: Client, other: Client): boolean {
  return clientKey(one) === clientKey(other);
}

/** Whether a form that said `before` says `after` for no other reason than that `ref` was written into it. */
export function isClientAfter(before: Client, ref: string, after: Client): boolean {
  const known = new Set([...before.refs, ref].map(refKey));
  return before.hasBox === after.hasBox && after.refs.every((each) => known.has(refKey(each)));
}

/** Throws FormError "other-client" when a form is for another client than the one that the user saw. */
export function refuseOtherClient(now: Form, seen: Form | undefined): void {
  if (seen !== undefined && !isSameClient(clientOf(now), clientOf(seen))) throw new FormError("other-client");
}

function refKey(ref: string): string {
  return squeezed(onOneLine(ref)).normalize("NFC").toLowerCase();
}

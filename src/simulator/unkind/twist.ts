import type { OpenDocument } from "../document/openDocument";
import type { Given, Member, Thing } from "../members/things";
import type { Unkindness } from "./unkind";

/** A member of some objects as it is while Word is unkind, made of the member as it is otherwise. */
export type Twist = {
  readonly when: Unkindness;
  readonly of: readonly Thing["type"][];
  readonly members: readonly string[] | "all";
  readonly as: (kind: Member) => Member;
};

export type Call = NonNullable<Member["call"]>;
type Get = NonNullable<Member["get"]>;
export type Arguments = readonly (Given | undefined)[];

/** A member whose call is another while Word is unkind; `as` is given the call as it is otherwise. */
export function calling(
  kind: Member,
  as: (call: Call, thing: Thing, open: OpenDocument, given: Arguments) => ReturnType<Call>,
): Member {
  const { call } = kind;
  if (call === undefined) return kind;
  return { ...kind, call: (thing, open, ...given) => as(call, thing, open, given) };
}

/** The same for a member that is got. */
export function getting(
  kind: Member,
  as: (get: Get, thing: Thing, open: OpenDocument) => ReturnType<Get>,
): Member {
  const { get } = kind;
  return get === undefined ? kind : { ...kind, get: (thing, open) => as(get, thing, open) };
}

import { writeBack } from "./edits/bindings";
import { assertNotViewed } from "./edits/editable";
import { idsOf, Loading, type Query } from "./members/loading";
import { memberOf, valueOf } from "./members/members";
import type { OpenDocument } from "./document/openDocument";
import { classOf, isThing, said, type Given, type Thing, type Wire } from "./members/things";
import { WordError, type WordErrorCode } from "./wordError";

/** One step of a RichApi request. The numbers are those of office.js (ActionType). */
type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
};

type Arguments = {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

/** How an object is reached. The numbers are those of office.js (ObjectPathType). */
type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

/** Makes the n-th action of a request fail (from 0), before it does anything. */
export type ActionFault = { readonly action: number; readonly code: WordErrorCode };

/** Objects that the add-in holds on to between requests, by reference id. */
export class References {
  private readonly held = new Map<string, Thing>();
  private next = 1;

  hold(thing: Thing): string {
    const id = `r${String(this.next)}`;
    this.next += 1;
    this.held.set(id, thing);
    return id;
  }

  at(id: string): Thing | undefined {
    return this.held.get(id);
  }

  drop(id: string): void {
    this.held.delete(id);
  }

  /** Puts something else in place of what is held, under the same ids. */
  revise(revised: (thing: Thing) => Thing): void {
    for (const [id, thing] of this.held) this.held.set(id, revised(thing));
  }
}

/**
 * Runs a request action by action, as Word does: what was done before a failing action stays done, and the answer says
 * which action failed. Actions and paths: office.js 1.1.110, word-web-16.00.debug.js.
 */
export function runRequest(
  request: RequestBody,
  open: OpenDocument,
  references: References,
  fault?: ActionFault,
): Wire {
  const run = new Run(request, open, references);
  const results: Wire[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.action === index) throw new WordError(fault.code, "An injected failure.");
      results.push({ ActionId: action.Id, Value: run.act(action) });
      writeBack(open);
    } catch (failure) {
      if (!(failure instanceof WordError)) throw failure;
      const error = {
        Code: failure.code,
        Message: failure.message,
        Location: run.locationOf(action),
        ActionIndex: index,
      };
      return { Results: results, Error: error };
    }
  }
  return { Results: results };
}

/** Whether a request does nothing but drop references, as `Word.run` does by itself at its end. */
export function isCleanUp(request: RequestBody): boolean {
  const methods = request.Actions.filter((action) => action.ActionType !== 1);
  return (
    methods.length > 0 &&
    methods.every((action) => action.Name === "_RemoveReference" || action.Name === "_RemoveAllReferences")
  );
}

class Run {
  private readonly found = new Map<number, Thing | null>();
  private readonly loading: Loading;

  constructor(
    private readonly request: RequestBody,
    private readonly open: OpenDocument,
    private readonly references: References,
  ) {
    this.loading = new Loading(open, (thing) => references.hold(thing));
  }

  act(action: Action): Wire {
    const given = action.ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case 1:
        return this.instantiated(action.ObjectPathId);
      case 2:
        return this.loading.load(this.thingAt(action.ObjectPathId), action.QueryInfo ?? {});
      case 3:
        return this.called(action);
      case 4:
        return this.assigned(action, given[0] ?? null);
      case 5:
        return null;
      default:
        throw new WordError("NotSimulated", `actions of type ${String(action.ActionType)}`);
    }
  }

  /** "Paragraph.insertText", as an error names the place. */
  locationOf(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name === "" ? (path?.Name ?? "") : action.Name;
    const owner =
      action.Name === "" && path?.ParentObjectPathId !== undefined
        ? path.ParentObjectPathId
        : action.ObjectPathId;
    const thing = this.found.get(owner);
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    return thing === undefined || thing === null ? member : `${classOf(thing)}.${member}`;
  }

  private instantiated(pathId: number): Wire {
    const thing = this.thingAt(pathId);
    if (thing === null) return null;
    return { _ReferenceId: this.references.hold(thing), ...idsOf(thing, this.open) };
  }

  private called(action: Action): Wire {
    const given = this.given(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.references.drop(said(given[0]));
      return null;
    }
    const thing = this.livingAt(action.ObjectPathId, action.Name);
    const value = this.call(thing, action.Name, given);
    if (isThing(value)) throw new WordError("NotSimulated", `${action.Name} called for its value`);
    return value ?? null;
  }

  private assigned(action: Action, value: Wire): Wire {
    const thing = this.livingAt(action.ObjectPathId, action.Name);
    if (thing.type === "SearchOptions") {
      thing.chosen.set(action.Name, value);
      return null;
    }
    const member = memberOf(thing, action.Name, this.open);
    if (member.set === undefined)
      throw new WordError("NotSimulated", `setting ${classOf(thing)}.${action.Name}`);
    assertNotViewed(this.open);
    member.set(thing, value, this.open);
    return null;
  }

  private call(thing: Thing, name: string, given: readonly Given[]): Wire | Thing | undefined {
    const member = memberOf(thing, name, this.open);
    if (member.call === undefined) throw new WordError("NotSimulated", `calling ${classOf(thing)}.${name}`);
    return member.call(thing, this.open, ...given);
  }

  /** The arguments of a call: a value, or an object by the path that leads to it. */
  private given(info: Arguments | undefined): readonly Given[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      if (id === undefined || id === null || id === 0) return value;
      if (typeof id !== "number") throw new WordError("NotSimulated", "a list of objects as an argument");
      return this.livingAt(id, "argument");
    });
  }

  private livingAt(pathId: number, name: string): Thing {
    const thing = this.thingAt(pathId);
    if (thing === null) throw new WordError("InvalidObjectPath", `${name} on a null object`);
    return thing;
  }

  private thingAt(pathId: number): Thing | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new WordError("InvalidObjectPath", `no path ${String(pathId)}`);
    const thing = this.resolved(path);
    this.found.set(pathId, thing);
    return thing;
  }

  private resolved(path: ObjectPath): Thing | null {
    if (path.ObjectPathType === 1) return { type: "Document" };
    if (path.ObjectPathType === 2 && path.Name === "Microsoft.WordServices.Application")
      return { type: "Application" };
    if (path.ObjectPathType === 2 && path.Name === "Microsoft.WordServices.SearchOptions")
      return { type: "SearchOptions", chosen: new Map() };
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const held = this.references.at(path.Name);
      if (held === undefined) throw new WordError("InvalidObjectPath", "The object is not tracked any more.");
      return held;
    }
    const parent = this.thingAt(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === 3) return this.asThing(this.call(parent, path.Name, given), path.Name);
    if (path.ObjectPathType === 4) return this.asThing(valueOf(parent, path.Name, this.open), path.Name);
    if (path.ObjectPathType === 5) return this.asThing(this.call(parent, "GetById", given), "getItem");
    throw new WordError("NotSimulated", `object paths of type ${String(path.ObjectPathType)} (${path.Name})`);
  }

  private asThing(value: Wire | Thing | undefined, name: string): Thing | null {
    if (value === null) return null;
    if (!isThing(value)) throw new WordError("InvalidObjectPath", `${name} is not an object`);
    return value;
  }
}

import type { ClientObject, Library, ProxyType, Values } from "./officeLibrary";
import {
  createObject,
  defineMethod,
  defineProperty,
  handleObjects,
  isCollection,
  isValues,
  read,
  readFlag,
  typeNamed,
  wireName,
  write,
} from "./officeLibrary";

/**
 * A class of Word that the npm library lacks. Its members all belong to the requirement set of the property that leads to it.
 */
export type NewerType = {
  readonly name: string;
  /** Properties that hold a value. */
  readonly values?: readonly string[];
  /** Those of `values` that can be set. */
  readonly settable?: readonly string[];
  /** Property name → class of the object that it holds. */
  readonly objects?: Readonly<Record<string, string>>;
  /** Class of the items, when this is a collection. */
  readonly itemsOf?: string;
  /** Methods that return nothing. */
  readonly actions?: readonly string[];
  /** Method name → class of the object that it returns, and whether calling it changes the document. */
  readonly getters?: Readonly<Record<string, { readonly type: string; readonly writes?: boolean }>>;
};

/** A proxy class that batches, loads and serialises as those of the library do. */
export function proxyType(library: Library, type: NewerType): ProxyType {
  const { Utility, BatchApiHelper, ClientObject: Base } = library.OfficeExtension;
  const values = type.values ?? [];
  const settable = type.settable ?? [];
  const objects = type.objects ?? {};

  class Proxy extends Base {
    load(options?: unknown): this {
      Utility.load(this, options);
      return this;
    }

    set(properties: unknown, options?: unknown): void {
      this._recursivelySet(properties, options, settable, [], Object.keys(objects));
    }

    track(): this {
      this.context.trackedObjects.add(this);
      return this;
    }

    untrack(): this {
      this.context.trackedObjects.remove(this);
      return this;
    }

    override toJSON(): Values {
      const { values: loaded, objects: reached, items } = heldBy(this);
      const shown = Object.fromEntries(Object.entries(loaded).filter(([name]) => !name.startsWith("_")));
      return Utility.toJson(this, shown, reached, items);
    }

    _KeepReference(): void {
      BatchApiHelper.invokeMethod(this, "_KeepReference", read, [], readFlag);
    }

    override _handleIdResult(answered: unknown): void {
      super._handleIdResult(answered);
      if (isValues(answered)) this.keepValues(answered);
    }

    override _handleResult(answered: unknown): void {
      super._handleResult(answered);
      if (!isValues(answered)) return;
      Utility.fixObjectPathIfNecessary(this, answered);
      this.keepValues(answered);
      handleObjects(this, Object.keys(objects), answered);
      const { itemsOf } = type;
      const items = answered["_Items"];
      if (itemsOf === undefined || !Array.isArray(items)) return;
      heldBy(this).items = items.map((item: unknown, index) => {
        const proxy = BatchApiHelper.createChildItemObject(
          typeNamed(library, itemsOf),
          false,
          this,
          item,
          index,
        );
        proxy._handleResult(item);
        return proxy;
      });
    }

    private keepValues(answered: Values): void {
      for (const name of [...values, "_ReferenceId"]) {
        const value = answered[wireName(name)];
        if (value !== undefined) heldBy(this).values[name] = value;
      }
    }
  }

  const { prototype } = Proxy;
  for (const [name, value] of Object.entries({
    _className: type.name,
    _isCollection: type.itemsOf !== undefined,
    _scalarPropertyNames: [...values, "_ReferenceId"],
    _scalarPropertyOriginalNames: [...values.map(wireName), "_ReferenceId"],
    _scalarPropertyUpdateable: [...values.map((property) => settable.includes(property)), false],
    _navigationPropertyNames: Object.keys(objects),
  })) {
    Object.defineProperty(prototype, name, { value, configurable: true });
  }
  for (const name of [...values, "_ReferenceId"]) {
    defineProperty(prototype, name, {
      get(this: Proxy) {
        Utility.throwIfNotLoaded(name, heldBy(this).values[name], type.name, this._isNull);
        return heldBy(this).values[name];
      },
      ...(settable.includes(name) && {
        set(this: Proxy, value: unknown) {
          heldBy(this).values[name] = value;
          BatchApiHelper.invokeSetProperty(this, wireName(name), value, 0);
        },
      }),
    });
  }
  for (const [name, objectType] of Object.entries(objects)) {
    defineProperty(prototype, name, {
      get(this: Proxy) {
        return (heldBy(this).objects[name] ??= createObject(library, this, name, objectType));
      },
    });
  }
  if (type.itemsOf !== undefined) {
    defineProperty(prototype, "items", {
      get(this: Proxy) {
        Utility.throwIfNotLoaded("items", heldBy(this).items, type.name, this._isNull);
        return heldBy(this).items;
      },
    });
    defineProperty(prototype, "m__items", {
      get(this: Proxy) {
        return heldBy(this).items;
      },
    });
  }
  for (const name of type.actions ?? []) {
    defineMethod(prototype, name, function (this: Proxy, ...args) {
      BatchApiHelper.invokeMethod(this, wireName(name), write, args, 0);
    });
  }
  for (const [name, { type: returned, writes }] of Object.entries(type.getters ?? {})) {
    defineMethod(prototype, name, function (this: Proxy, ...args) {
      const operation = writes === true ? write : read;
      const flags = writes === true ? 0 : readFlag;
      return BatchApiHelper.createMethodObject(
        typeNamed(library, returned),
        this,
        wireName(name),
        operation,
        args,
        isCollection(returned),
        false,
        null,
        flags,
      );
    });
  }
  return Proxy;
}

type Held = {
  readonly values: Values;
  readonly objects: Record<string, ClientObject>;
  items?: readonly ClientObject[];
};

const held = new WeakMap<ClientObject, Held>();

/**
 * What a proxy holds: values loaded, objects reached through properties, items. Kept apart from the proxy, as the library's
 * constructor already reads properties.
 */
export function heldBy(proxy: ClientObject): Held {
  const found = held.get(proxy) ?? { values: {}, objects: {} };
  held.set(proxy, found);
  return found;
}

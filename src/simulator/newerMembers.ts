/**
 * Adds to a window with Microsoft's office.js the few members of Word that are newer than the npm build of the library
 * (WordApi 1.3): extension proxies over the same wire, not Microsoft's shipped client. Names, sets and return types are those of
 * @types/office-js; on the wire they are in Pascal case, as all members are. The library that Word loads in production has them.
 */
export function addNewerMembers(window: object): void {
  // The library's own helpers are public but not in its typings.
  const library = window as Library;
  // The npm build means to check requirement sets on the client, but sets the switch on a subclass of the one that reads it.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;

  for (const type of newerTypes) library.Word[type.name] = proxyType(library, type);
  for (const [typeName, members] of Object.entries(newerProperties)) addObjects(library, typeName, members);
  for (const [typeName, set] of Object.entries(getContentControlsSets))
    addGetContentControls(library, typeName, set);
  addChangeTrackingMode(library);
}

/** A requirement set and its version, as `isSetSupported` takes them. */
type RequirementSet = readonly [name: string, version: string];

/** A class of Word that the npm library has not. Its members are all of the set of the property that leads to it. */
type NewerType = {
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

const listItem = { type: "ContentControlListItem" };

const listControl = {
  objects: { listItems: "ContentControlListItemCollection" },
  actions: ["deleteAllListItems"],
  getters: { addListItem: { ...listItem, writes: true } },
};

const newerTypes: readonly NewerType[] = [
  {
    name: "ContentControlListItem",
    values: ["displayText", "index", "value"],
    settable: ["displayText", "index", "value"],
    actions: ["delete", "select"],
  },
  {
    name: "ContentControlListItemCollection",
    itemsOf: "ContentControlListItem",
    getters: { getFirst: listItem, getFirstOrNullObject: listItem },
  },
  { name: "DropDownListContentControl", ...listControl },
  { name: "ComboBoxContentControl", ...listControl },
  { name: "CheckboxContentControl", values: ["isChecked"], settable: ["isChecked"] },
  {
    name: "DatePickerContentControl",
    values: [
      "appearance",
      "color",
      "dateCalendarType",
      "dateDisplayFormat",
      "dateDisplayLocale",
      "dateStorageFormat",
      "id",
      "isTemporary",
      "level",
      "lockContentControl",
      "lockContents",
      "showingPlaceholderText",
      "tag",
      "title",
    ],
    settable: [
      "appearance",
      "color",
      "dateCalendarType",
      "dateDisplayFormat",
      "dateDisplayLocale",
      "dateStorageFormat",
      "isTemporary",
      "lockContentControl",
      "lockContents",
      "tag",
      "title",
    ],
    objects: { range: "Range" },
  },
];

type NewerProperty = { readonly type: string; readonly set: RequirementSet };

/** Properties that a class of the npm library has gained: class → property → what it holds. */
const newerProperties: Readonly<Record<string, Readonly<Record<string, NewerProperty>>>> = {
  ContentControl: {
    checkboxContentControl: { type: "CheckboxContentControl", set: ["WordApi", "1.7"] },
    comboBoxContentControl: { type: "ComboBoxContentControl", set: ["WordApi", "1.9"] },
    datePickerContentControl: { type: "DatePickerContentControl", set: ["WordApiDesktop", "1.3"] },
    dropDownListContentControl: { type: "DropDownListContentControl", set: ["WordApi", "1.9"] },
  },
};

/** Who has `getContentControls(options)`, and since when. */
const getContentControlsSets: Readonly<Record<string, RequirementSet>> = {
  Body: ["WordApi", "1.5"],
  ContentControl: ["WordApi", "1.5"],
  Document: ["WordApi", "1.5"],
  DocumentCreated: ["WordApiHiddenDocument", "1.5"],
  Paragraph: ["WordApi", "1.5"],
  Range: ["WordApi", "1.5"],
};

/** The parts of the library that every proxy of its own is built on. */
type Library = {
  readonly OfficeExtension: {
    readonly ClientObject: new (context: Context, objectPath: unknown) => ClientObject;
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly Utility: {
      throwIfApiNotSupported(member: string, setName: string, version: string, host: string): void;
      throwIfNotLoaded(property: string, loaded: unknown, typeName: string, isNull: boolean): void;
      load(object: ClientObject, options: unknown): unknown;
      toJson(object: ClientObject, values: Values, objects: Values, items?: readonly ClientObject[]): Values;
      fixObjectPathIfNecessary(object: ClientObject, answered: Values): void;
    };
    readonly BatchApiHelper: {
      createPropertyObject(
        type: ProxyType,
        parent: ClientObject,
        name: string,
        isCollection: boolean,
        flags: number,
      ): ClientObject;
      createMethodObject(
        type: ProxyType,
        parent: ClientObject,
        name: string,
        operation: Operation,
        args: readonly unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getByIdMethod: null,
        flags: number,
      ): ClientObject;
      createChildItemObject(
        type: ProxyType,
        hasIndexer: boolean,
        parent: ClientObject,
        answered: unknown,
        index: number,
      ): ClientObject;
      invokeMethod(
        object: ClientObject,
        name: string,
        operation: Operation,
        args: readonly unknown[],
        flags: number,
      ): unknown;
      invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
    };
  };
  readonly Word: Record<string, ProxyType>;
};

type Values = Record<string, unknown>;

type Context = {
  readonly trackedObjects: { add(object: ClientObject): void; remove(object: ClientObject): void };
};

type ClientObject = {
  readonly context: Context;
  readonly _isNull: boolean;
  _handleResult(answered: unknown): void;
  _handleIdResult(answered: unknown): void;
  _recursivelySet(
    properties: unknown,
    options: unknown,
    values: readonly string[],
    objects: readonly string[],
    readOnly: readonly string[],
  ): void;
  toJSON(): Values;
};

type ProxyType = { readonly prototype: ClientObject } & (new (
  context: Context,
  objectPath: unknown,
) => ClientObject);

type Operation = typeof write | typeof read;
const write = 0;
const read = 1;

/** The flag that the library gives to objects and calls that do not change the document. */
const readFlag = 4;

/** Word is the only host that the library names in "not available in your version of …". */
const hostName = "Word";

/** `dateDisplayFormat` → `DateDisplayFormat`. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Looked up when used: a class can lead to one that is defined after it. */
function typeNamed(library: Library, name: string): ProxyType {
  const type = library.Word[name];
  if (type === undefined) throw new Error(`The Word library has no ${name}.`);
  return type;
}

function isCollection(typeName: string): boolean {
  return typeName.endsWith("Collection");
}

/** A proxy class that batches, loads and serialises as those of the library do. */
function proxyType(library: Library, type: NewerType): ProxyType {
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

/** Gives a class of the library properties that hold objects: they load with it and stand in its `toJSON`. */
function addObjects(
  library: Library,
  typeName: string,
  members: Readonly<Record<string, NewerProperty>>,
): void {
  const { prototype } = typeNamed(library, typeName);
  const names = Object.keys(members);
  for (const [name, { type, set }] of Object.entries(members)) {
    defineProperty(prototype, name, {
      get(this: ClientObject) {
        requireSet(library, `${typeName}.${name}`, set);
        return (heldBy(this).objects[name] ??= createObject(library, this, name, type));
      },
    });
  }

  const navigation = Object.getOwnPropertyDescriptor(prototype, "_navigationPropertyNames");
  defineProperty(prototype, "_navigationPropertyNames", {
    get(this: ClientObject) {
      const own: unknown = navigation?.get?.call(this);
      return [...(Array.isArray(own) ? (own as readonly unknown[]) : []), ...names];
    },
  });
  addToMethod(prototype, "_handleResult", (proxy, _, answered) => {
    if (isValues(answered)) handleObjects(proxy, names, answered);
  });
  addToMethod(prototype, "toJSON", (proxy, own) => ({
    ...(isValues(own) ? own : {}),
    ...library.OfficeExtension.Utility.toJson(proxy, {}, heldBy(proxy).objects),
  }));
}

function addGetContentControls(library: Library, typeName: string, set: RequirementSet): void {
  defineMethod(
    typeNamed(library, typeName).prototype,
    "getContentControls",
    function (this: ClientObject, options) {
      requireSet(library, `${typeName}.getContentControls`, set);
      const controls = typeNamed(library, "ContentControlCollection");
      return library.OfficeExtension.BatchApiHelper.createMethodObject(
        controls,
        this,
        "GetContentControls",
        read,
        [options],
        true,
        false,
        null,
        readFlag,
      );
    },
  );
}

/** The npm library has this property as a preview of `WordApiOnline`; since then it is part of WordApi 1.4. */
function addChangeTrackingMode(library: Library): void {
  const { prototype } = typeNamed(library, "Document");
  const name = "changeTrackingMode";
  const member = `Document.${name}`;
  const set: RequirementSet = ["WordApi", "1.4"];
  const own = "_C"; // where the library's own `_handleResult` and `toJSON` keep it
  defineProperty(prototype, name, {
    get(this: ClientObject & { readonly [own]?: unknown }) {
      library.OfficeExtension.Utility.throwIfNotLoaded(name, this[own], "Document", this._isNull);
      requireSet(library, member, set);
      return this[own];
    },
    set(this: ClientObject & { [own]?: unknown }, value: unknown) {
      requireSet(library, member, set);
      this[own] = value;
      library.OfficeExtension.BatchApiHelper.invokeSetProperty(this, wireName(name), value, 0);
    },
  });
}

type Held = {
  readonly values: Values;
  readonly objects: Record<string, ClientObject>;
  items?: readonly ClientObject[];
};

const held = new WeakMap<ClientObject, Held>();

/** What a proxy holds: values loaded, objects reached through properties, items. Apart from it, as the library's constructor already reads properties. */
function heldBy(proxy: ClientObject): Held {
  const found = held.get(proxy) ?? { values: {}, objects: {} };
  held.set(proxy, found);
  return found;
}

/** Fails with ApiNotFound, as the library's own members do. */
function requireSet(library: Library, member: string, [name, version]: RequirementSet): void {
  library.OfficeExtension.Utility.throwIfApiNotSupported(member, name, version, hostName);
}

function createObject(library: Library, parent: ClientObject, name: string, typeName: string): ClientObject {
  const type = typeNamed(library, typeName);
  return library.OfficeExtension.BatchApiHelper.createPropertyObject(
    type,
    parent,
    wireName(name),
    isCollection(typeName),
    readFlag,
  );
}

/** Hands each answered object to the property that holds it. */
function handleObjects(parent: ClientObject, names: readonly string[], answered: Values): void {
  // The getters were defined above, by these names.
  const objects = parent as unknown as Record<string, ClientObject>;
  for (const name of names) {
    const value = answered[wireName(name)];
    if (value !== undefined) objects[name]?._handleResult(value);
  }
}

function defineProperty(
  prototype: object,
  name: string,
  property: { get(): unknown; set?(value: unknown): void },
): void {
  Object.defineProperty(prototype, name, { ...property, enumerable: true, configurable: true });
}

function defineMethod(
  prototype: object,
  name: string,
  value: (this: never, ...args: readonly unknown[]) => unknown,
): void {
  Object.defineProperty(prototype, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Lets a method of the library do its work, then ours, which sees what it returned and its first argument. */
function addToMethod(
  prototype: ClientObject,
  name: "_handleResult" | "toJSON",
  add: (proxy: ClientObject, returned: unknown, argument: unknown) => unknown,
): void {
  const own: unknown = Reflect.get(prototype, name);
  defineMethod(prototype, name, function (this: ClientObject, ...args) {
    const returned: unknown = typeof own === "function" ? Reflect.apply(own, this, args) : undefined;
    return add(this, returned, args[0]);
  });
}

function isValues(answered: unknown): answered is Values {
  return typeof answered === "object" && answered !== null;
}

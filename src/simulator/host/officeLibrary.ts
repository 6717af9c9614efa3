/** The parts of the library that every proxy of its own is built on. */
export type Library = {
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

/** Property names and what they hold, as they go over the wire or stand in JSON. */
export type Values = Record<string, unknown>;

type Context = {
  readonly trackedObjects: { add(object: ClientObject): void; remove(object: ClientObject): void };
};

/** The library's base of all proxies. */
export type ClientObject = {
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

/** A class of proxies. */
export type ProxyType = { readonly prototype: ClientObject } & (new (
  context: Context,
  objectPath: unknown,
) => ClientObject);

type Operation = typeof write | typeof read;
/** An operation that changes the document. */
export const write = 0;
/** An operation that does not. */
export const read = 1;

/** The flag that the library gives to objects and calls that do not change the document. */
export const readFlag = 4;

/** `dateDisplayFormat` → `DateDisplayFormat`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Looked up when used: a class can lead to one that is defined after it. */
export function typeNamed(library: Library, name: string): ProxyType {
  const type = library.Word[name];
  if (type === undefined) throw new Error(`The Word library has no ${name}.`);
  return type;
}

/** Whether a class of Word holds items. */
export function isCollection(typeName: string): boolean {
  return typeName.endsWith("Collection");
}

/** The object that a property of `parent` leads to. */
export function createObject(
  library: Library,
  parent: ClientObject,
  name: string,
  typeName: string,
): ClientObject {
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
export function handleObjects(parent: ClientObject, names: readonly string[], answered: Values): void {
  // The class defines a getter for each of these names.
  const objects = parent as unknown as Record<string, ClientObject>;
  for (const name of names) {
    const value = answered[wireName(name)];
    if (value !== undefined) objects[name]?._handleResult(value);
  }
}

/** Defines a property as the library's compiler does: enumerable, to be defined again. */
export function defineProperty(
  prototype: object,
  name: string,
  property: { get(): unknown; set?(value: unknown): void },
): void {
  Object.defineProperty(prototype, name, { ...property, enumerable: true, configurable: true });
}

/** Defines a method as the library's compiler does. */
export function defineMethod(
  prototype: object,
  name: string,
  value: (this: never, ...args: readonly unknown[]) => unknown,
): void {
  Object.defineProperty(prototype, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether something holds properties. */
export function isValues(answered: unknown): answered is Values {
  return typeof answered === "object" && answered !== null;
}

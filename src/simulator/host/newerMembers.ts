import type { ClientObject, Library } from "./officeLibrary";
import {
  createObject,
  defineMethod,
  defineProperty,
  handleObjects,
  isValues,
  read,
  readFlag,
  typeNamed,
  wireName,
} from "./officeLibrary";
import type { NewerType } from "./proxyType";
import { heldBy, proxyType } from "./proxyType";

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

/** Word is the only host that the library names in "not available in your version of …". */
const hostName = "Word";

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

/** Fails with ApiNotFound, as the library's own members do. */
function requireSet(library: Library, member: string, [name, version]: RequirementSet): void {
  library.OfficeExtension.Utility.throwIfApiNotSupported(member, name, version, hostName);
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

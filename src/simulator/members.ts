import { controlsIn } from "./controls";
import { willChange } from "./editable";
import { bodyMembers } from "./membersOfBody";
import { contentControlMembers, controlsOfTypes, richControls } from "./membersOfControls";
import {
  checkboxMembers,
  datePickerMembers,
  listControlMembers,
  listItemMembers,
} from "./membersOfListControls";
import { listItemOfParagraphMembers, listMembers, paragraphMembers } from "./membersOfParagraphs";
import { fontMembers, rangeMembers } from "./membersOfRanges";
import { cellMembers, rowMembers, tableMembers } from "./membersOfTables";
import type { OpenDocument } from "./openDocument";
import { caretAt } from "./selection";
import { protectionOf, setTracking, tracksChanges } from "./settings";
import { classOf, claims, type Member, type Members, type Thing, type ThingOf, type Wire } from "./things";
import { isConnected } from "./wml";
import { WordError } from "./wordError";

const applicationMembers: Members<ThingOf<"Application">> = {
  CreateDocument: {
    since: "WordApi 1.3",
    call: (_application, _open, base64) => {
      if (typeof base64 !== "string")
        throw new WordError("NotSimulated", "Application.createDocument without a file");
      return { type: "DocumentCreated", file: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) };
    },
  },
};

const createdMembers: Members<ThingOf<"DocumentCreated">> = {
  Open: {
    since: "WordApi 1.3",
    call: ({ file }, open) => {
      open.opened.push(file);
      return undefined;
    },
  },
};

const documentMembers: Members<ThingOf<"Document">> = {
  Body: { since: "WordApi 1.1", get: (_document, open) => ({ type: "Body", node: open.body }) },
  ContentControls: {
    since: "WordApi 1.1",
    get: (_document, open) => richControls(() => controlsIn(open.body)),
  },
  ChangeTrackingMode: {
    since: "WordApi 1.4",
    get: (_document, open) => (tracksChanges(open.docx) ? "TrackAll" : "Off"),
    set: (_document, mode, open) => setTrackingMode(open, mode),
  },
  GetContentControls: {
    since: "WordApi 1.5",
    call: (_document, open, options) => controlsOfTypes(() => controlsIn(open.body), options, open),
  },
  GetSelection: {
    since: "WordApi 1.1",
    call: (_document, open) => ({ type: "Range", nodes: [open.caret.paragraph], caret: open.caret }),
  },
};

/** The members of collections, whatever they hold. */
const collectionMembers: Members<ThingOf<"Collection">> = {
  GetFirst: { since: "WordApi 1.3", call: ({ items, of }) => items()[0] ?? itemNotFound(`${of}.getFirst`) },
  GetFirstOrNullObject: { since: "WordApi 1.3", call: ({ items }) => items()[0] ?? null },
  GetLast: {
    since: "WordApi 1.3",
    call: ({ items, of }) => items()[items().length - 1] ?? itemNotFound(`${of}.getLast`),
  },
  GetLastOrNullObject: { since: "WordApi 1.3", call: ({ items }) => items()[items().length - 1] ?? null },
  GetItemAt: {
    since: "WordApi 1.1",
    call: ({ items, of }, _open, index) => items()[Number(index)] ?? itemNotFound(of),
  },
  GetById: {
    since: "WordApi 1.1",
    call: (collection, open, id) => byId(collection, id, open) ?? itemNotFound(`${collection.of}.getById`),
  },
  GetByIdOrNullObject: {
    since: "WordApi 1.3",
    call: (collection, open, id) => byId(collection, id, open) ?? null,
  },
  GetByTag: {
    since: "WordApi 1.1",
    call: (collection, open, tag) => withProperty(collection, "Tag", tag, open),
  },
  GetByTitle: {
    since: "WordApi 1.1",
    call: (collection, open, title) => withProperty(collection, "Title", title, open),
  },
};

// Each table is keyed by its own type, so the member found for a thing takes that thing.
const membersByType: Readonly<Record<Thing["type"], Members<never>>> = {
  Application: applicationMembers,
  Document: documentMembers,
  DocumentCreated: createdMembers,
  Body: bodyMembers,
  Paragraph: paragraphMembers,
  ListItem: listItemOfParagraphMembers,
  List: listMembers,
  Range: rangeMembers,
  Font: fontMembers,
  ContentControl: contentControlMembers,
  DropDownListContentControl: listControlMembers,
  ComboBoxContentControl: listControlMembers,
  CheckboxContentControl: checkboxMembers,
  DatePickerContentControl: datePickerMembers,
  ContentControlListItem: listItemMembers,
  Table: tableMembers,
  TableRow: rowMembers,
  TableCell: cellMembers,
  Collection: collectionMembers,
};

/** A member by its name on the wire. Throws "NotSimulated" with the name, or "ApiNotFound" where this Word lacks its set. */
export function memberOf(thing: Thing, name: string, open: OpenDocument): Member {
  const found = (membersByType[thing.type] as Members)[name]; // see membersByType
  const full = `${classOf(thing)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (found === undefined) throw new WordError("NotSimulated", full);
  if (!claims(open.profile, found.since))
    throw new WordError("ApiNotFound", `The API '${full}' could not be found.`);
  assertAlive(thing, full);
  return found;
}

/** What a proxy loads when it names no properties: every scalar that this Word has. */
export function scalarsOf(thing: Thing, open: OpenDocument): readonly string[] {
  return Object.entries(membersByType[thing.type] as Members) // see membersByType
    .filter(
      ([name, member]) =>
        member.get !== undefined && claims(open.profile, member.since) && !leadsToObject(name),
    )
    .map(([name]) => name);
}

/** Whether a property leads to another object (`_navigationPropertyNames` of office.js): those load only when they are named. */
function leadsToObject(name: string): boolean {
  return /^(Body|Paragraphs|ContentControls|Tables|Rows|Cells|Font|List|ListItems|Parent\w+|\w+OrNullObject|\w+ContentControl)$/.test(
    name,
  );
}

/** The value of a property: a scalar, another object, or null. */
export function valueOf(thing: Thing, name: string, open: OpenDocument): Wire | Thing {
  const member = memberOf(thing, name, open);
  if (member.get === undefined)
    throw new WordError("InvalidObjectPath", `${classOf(thing)}.${name} is not a property.`);
  return member.get(thing, open);
}

/** A place in the document that a deleted node leaves behind cannot be used. */
function assertAlive(thing: Thing, member: string): void {
  if ("node" in thing && !isConnected(thing.node))
    throw new WordError("ItemNotFound", `${member}: the item has been deleted.`);
  if (thing.type === "Range" && thing.nodes.some((node) => !isConnected(node)))
    throw new WordError("ItemNotFound", `${member}: the item has been deleted.`);
}

function byId(
  collection: ThingOf<"Collection">,
  id: Wire | undefined,
  open: OpenDocument,
): Thing | undefined {
  return collection.items().find((each) => valueOf(each, "Id", open) === id);
}

function withProperty(
  collection: ThingOf<"Collection">,
  property: string,
  wanted: Wire | undefined,
  open: OpenDocument,
): Thing {
  return {
    ...collection,
    items: () => collection.items().filter((each) => valueOf(each, property, open) === wanted),
  };
}

function setTrackingMode(open: OpenDocument, mode: Wire): void {
  if (mode === "TrackMineOnly")
    throw new WordError("NotSettled", "Document.changeTrackingMode TrackMineOnly");
  if (mode !== "TrackAll" && mode !== "Off")
    throw new WordError("InvalidArgument", "Document.changeTrackingMode");
  if (protectionOf(open.docx) !== undefined)
    throw new WordError("NotSettled", "Document.changeTrackingMode in a protected document");
  willChange(open);
  setTracking(open.docx, mode === "TrackAll");
}

function itemNotFound(what: string): never {
  throw new WordError("ItemNotFound", what);
}

/** Keeps the caret in the document after an edit took its paragraph away. */
export function keepCaret(open: OpenDocument): void {
  if (isConnected(open.caret.paragraph)) return;
  const start = caretAt(open.body);
  if (start !== undefined) open.caret = start;
}

import type { Element } from "slimdom";
import { controlsIn } from "../document/controls";
import { willChange } from "../edits/editable";
import { bodyMembers } from "./membersOfBody";
import { collectionMembers, membersByCollection } from "./membersOfCollections";
import { contentControlMembers, controlsOfTypes, richControls } from "./membersOfControls";
import { fontMembers } from "./membersOfFonts";
import {
  checkboxMembers,
  datePickerMembers,
  listControlMembers,
  listItemMembers,
} from "./membersOfListControls";
import { listItemOfParagraphMembers, listMembers } from "./membersOfLists";
import { paragraphMembers } from "./membersOfParagraphs";
import { customPropertyMembers, documentPropertiesMembers } from "./membersOfProperties";
import { rangeMembers } from "./membersOfRanges";
import { cellMembers, rowMembers, tableMembers } from "./membersOfTables";
import type { OpenDocument } from "../document/openDocument";
import { blankDocument } from "../package/blankDocument";
import { pageStories, pageStory, sectionsOf } from "../package/sections";
import { caretAt } from "../document/selection";
import { protectionOf, setTracking, tracksChanges } from "../package/settings";
import {
  classOf,
  claims,
  said,
  type Member,
  type Members,
  type Thing,
  type ThingOf,
  type Wire,
} from "./things";
import { twisted } from "../unkind/unkindMembers";
import { isConnected } from "../package/wml";
import { WordError } from "../wordError";

const applicationMembers: Members<ThingOf<"Application">> = {
  CreateDocument: {
    since: "WordApi 1.3",
    call: (_application, _open, base64) => {
      const isGiven = typeof base64 === "string" && base64 !== "";
      const file = isGiven ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : blankDocument();
      return { type: "DocumentCreated", file };
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
    get: (_document, open) => richControls(() => controlsOfAll(open)),
  },
  Properties: { since: "WordApi 1.3", get: () => ({ type: "DocumentProperties" }) },
  Sections: {
    since: "WordApi 1.1",
    get: (_document, open) => ({
      type: "Collection",
      of: "SectionCollection",
      items: () => sectionsOf(open).map((node) => ({ type: "Section", node })),
    }),
  },
  ChangeTrackingMode: {
    since: "WordApi 1.4",
    get: (_document, open) => (tracksChanges(open.docx) ? "TrackAll" : "Off"),
    set: (_document, mode, open) => setTrackingMode(open, mode),
  },
  GetContentControls: {
    since: "WordApi 1.5",
    call: (_document, open, options) => controlsOfTypes(() => controlsOfAll(open), options, open),
  },
  GetSelection: {
    since: "WordApi 1.1",
    call: (_document, open) => selection(open),
  },
};

const sectionMembers: Members<ThingOf<"Section">> = {
  GetHeader: {
    since: "WordApi 1.1",
    call: ({ node }, open, type) => ({ type: "Body", node: pageStory(open, node, "header", said(type)) }),
  },
  GetFooter: {
    since: "WordApi 1.1",
    call: ({ node }, open, type) => ({ type: "Body", node: pageStory(open, node, "footer", said(type)) }),
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
  Collection: collectionMembers(valueOf),
  Section: sectionMembers,
  SearchOptions: {},
  DocumentProperties: documentPropertiesMembers,
  CustomProperty: customPropertyMembers,
};

/** A member by its name on the wire. Throws "NotSimulated" with the name, or "ApiNotFound" where this Word lacks its set. */
export function memberOf(thing: Thing, name: string, open: OpenDocument): Member {
  const found = membersOf(thing)[name];
  const full = `${classOf(thing)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (found === undefined) throw new WordError("NotSimulated", full);
  if (!claims(open.profile, found.since))
    throw new WordError("ApiNotFound", `The API '${full}' could not be found.`);
  assertAlive(thing, full);
  return twisted(thing, name, found, open);
}

/** What a proxy loads when it names no properties: every scalar that this Word has. */
export function scalarsOf(thing: Thing, open: OpenDocument): readonly string[] {
  return Object.entries(membersOf(thing))
    .filter(
      ([name, member]) =>
        member.get !== undefined && claims(open.profile, member.since) && !leadsToObject(name),
    )
    .map(([name]) => name);
}

function membersOf(thing: Thing): Members {
  const own = membersByType[thing.type] as Members; // see membersByType
  const special = thing.type === "Collection" ? membersByCollection[thing.of] : undefined;
  return special === undefined ? own : { ...own, ...(special as Members) };
}

/** Whether a property leads to another object (`_navigationPropertyNames` of office.js): those load only when they are named. */
function leadsToObject(name: string): boolean {
  return /^(Body|Paragraphs|ContentControls|Tables|Rows|Cells|Font|List|Lists|ListItem|ListItems|Sections|Properties|CustomProperties|Parent\w+|\w+OrNullObject|\w+ContentControl)$/.test(
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

/** The controls of the document, those in headers and footers with them (@types/office-js, `Document.contentControls`). */
function controlsOfAll(open: OpenDocument): Element[] {
  return [open.body, ...pageStories(open.docx)].flatMap(controlsIn);
}

function selection({ caret, selected }: OpenDocument): Thing {
  const { paragraph, offset } = caret;
  return {
    type: "Range",
    nodes: [paragraph],
    caret,
    span: selected ?? { paragraph, start: offset, end: offset },
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

/** Keeps the caret in the document after an edit took its paragraph away. */
export function keepCaret(open: OpenDocument): void {
  if (open.selected !== undefined && !isConnected(open.selected.paragraph)) open.selected = undefined;
  if (isConnected(open.caret.paragraph)) return;
  const start = caretAt(open.body);
  if (start !== undefined) open.caret = start;
}

import {
  builtInProperties,
  builtInText,
  customProperties,
  readCustom,
  setBuiltInText,
  setCustom,
  type PropertyPlace,
} from "../package/documentProperties";
import { willChange } from "../edits/editable";
import { notFound } from "./nearby";
import type { OpenDocument } from "../document/openDocument";
import type { Given, Member, Members, Thing, ThingOf } from "./things";
import { said } from "./things";
import { WordError } from "../wordError";

const settable = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

export const documentPropertiesMembers: Members<ThingOf<"DocumentProperties">> = {
  ...Object.fromEntries(
    Object.entries(builtInProperties).map(([name, place]) => [name, builtIn(name, place)]),
  ),
  CustomProperties: {
    since: "WordApi 1.3",
    get: (_properties, open) => ({
      type: "Collection",
      of: "CustomPropertyCollection",
      items: () => customProperties(open.docx).map((node) => ({ type: "CustomProperty", node })),
    }),
  },
};

export const customPropertyMembers: Members<ThingOf<"CustomProperty">> = {
  Key: { since: "WordApi 1.3", get: ({ node }) => readCustom(node).key },
  Type: { since: "WordApi 1.3", get: ({ node }) => readCustom(node).type },
  Value: {
    since: "WordApi 1.3",
    get: ({ node }) => readCustom(node).value,
    set: ({ node }, value, open) => {
      willChange(open);
      setCustom(open.docx, readCustom(node).key, asValue(value));
    },
  },
  Delete: {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      willChange(open);
      node.remove();
      return undefined;
    },
  },
};

/** What only this collection has. */
export const customPropertiesMembers: Members<ThingOf<"Collection">> = {
  Add: {
    since: "WordApi 1.3",
    call: (_collection, open, key, value) => {
      willChange(open);
      return { type: "CustomProperty", node: setCustom(open.docx, said(key), asValue(value)) };
    },
  },
  DeleteAll: {
    since: "WordApi 1.3",
    call: (_collection, open) => {
      willChange(open);
      for (const each of customProperties(open.docx)) each.remove();
      return undefined;
    },
  },
  GetById: {
    since: "WordApi 1.3",
    call: (_collection, open, key) => named(open, key) ?? notFound("CustomPropertyCollection.getItem"),
  },
  GetItemOrNullObject: { since: "WordApi 1.3", call: (_collection, open, key) => named(open, key) ?? null },
};

/** A document without a property has no text for it; of numbers and dates no source says what it has. */
function builtIn(name: string, place: PropertyPlace): Member<ThingOf<"DocumentProperties">> {
  return {
    since: "WordApi 1.3",
    get: (_properties, open) => {
      const text = builtInText(open.docx, place);
      const isText = !["Security", "LastPrintDate", "CreationDate", "LastSaveTime"].includes(name);
      if (text === undefined && !isText)
        throw new WordError("NotSettled", `DocumentProperties.${name} of a document without`);
      return name === "Security" ? Number(text) : (text ?? "");
    },
    ...(settable.includes(name) && {
      set: (_properties: ThingOf<"DocumentProperties">, value: Given, open: OpenDocument) => {
        willChange(open);
        setBuiltInText(open.docx, place, said(value));
      },
    }),
  };
}

function named(open: OpenDocument, key: Given | undefined): Thing | undefined {
  const wanted = said(key).toLowerCase();
  const node = customProperties(open.docx).find((each) => readCustom(each).key.toLowerCase() === wanted);
  return node === undefined ? undefined : { type: "CustomProperty", node };
}

function asValue(given: Given | undefined): string | number | boolean {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  throw new WordError("InvalidArgument", "the value of a custom property");
}

import type { Element } from "slimdom";
import { chooseItem, isChecked, setChecked } from "../edits/controlEdits";
import { listItemsOf, propertiesOf, showsPlaceholder } from "../document/controls";
import type { Members, ThingOf } from "./things";
import { attribute, child, children } from "../package/wml";

export const listItemMembers: Members<ThingOf<"ContentControlListItem">> = {
  DisplayText: {
    since: "WordApi 1.9",
    get: ({ node }) => attribute(node, "displayText") ?? attribute(node, "value") ?? "",
  },
  Value: { since: "WordApi 1.9", get: ({ node }) => attribute(node, "value") ?? "" },
  Index: { since: "WordApi 1.9", get: ({ node }) => siblingsOf(node).indexOf(node) },
  Select: { since: "WordApi 1.9", call: ({ node, control }, open) => chooseItem(open, control, node) },
};

export const listControlMembers: Members<ThingOf<"DropDownListContentControl" | "ComboBoxContentControl">> = {
  ListItems: {
    since: "WordApi 1.9",
    get: ({ node }) => ({
      type: "Collection",
      of: "ContentControlListItemCollection",
      items: () =>
        listItemsOf(node).map((each) => ({ type: "ContentControlListItem", node: each, control: node })),
    }),
  },
};

export const checkboxMembers: Members<ThingOf<"CheckboxContentControl">> = {
  IsChecked: {
    since: "WordApi 1.7",
    get: ({ node }) => isChecked(node),
    set: ({ node }, value, open) => setChecked(open, node, value === true),
  },
};

export const datePickerMembers: Members<ThingOf<"DatePickerContentControl">> = {
  DateDisplayFormat: {
    since: "WordApiDesktop 1.3",
    get: ({ node }) => attribute(child(child(propertiesOf(node), "date") ?? node, "dateFormat")) ?? "",
  },
  ShowingPlaceholderText: { since: "WordApiDesktop 1.3", get: ({ node }) => showsPlaceholder(node) },
};

function siblingsOf(item: Element): Element[] {
  return item.parentNode === null ? [] : children(item.parentNode, "listItem");
}

import type { EditName } from "../../plan/editNames";
import { adviceBoxes } from "../../plan/adviceBoxes";
import { byKey } from "../../plan/byKey";
import { columns } from "../../plan/columns";
import { details } from "../../plan/details";
import {
  actionColumns,
  adviceKeys,
  fieldKeys,
  type ActionColumn,
  type Area,
  type BoxOrColumn,
  type FieldKey,
  type ServiceKey,
} from "../../plan/form";

/** What the pane calls the fields of the details table. */
export const fieldLabels: Readonly<Record<FieldKey, string>> = byKey(fieldKeys, (key) => details[key].label);

/** What the pane calls the columns of the action table. */
export const columnLabels: Readonly<Record<ActionColumn, string>> = byKey(
  actionColumns,
  (key) => columns[key].label,
);

/** What the pane calls the places for options, in the order of the form. */
export const areaLabels: Readonly<Record<Area, string>> = {
  ...byKey(adviceKeys, (key) => adviceBoxes[key].label),
  bag: "Take with me",
};

/** What the pane calls the two lines about the service. */
export const serviceLabels: Readonly<Record<ServiceKey, string>> = {
  contact: "The service can be contacted on",
  openingHours: "We are open",
};

const labels: Readonly<Record<BoxOrColumn, string>> = {
  ...fieldLabels,
  ...columnLabels,
  ...areaLabels,
  ...serviceLabels,
};

/** The label of a box, or of a column of the action table. */
export function labelOf(name: BoxOrColumn): string {
  return labels[name];
}

/** The label of a box that only its key in writing tells. */
export function labelOfKey(key: string): string {
  return Object.entries(labels).find(([each]) => each === key)?.[1] ?? noLabel;
}

/** The label of the box that a wanted thing goes to. */
export function labelOfWanted(name: EditName): string {
  switch (name.kind) {
    case "field":
    case "service":
    case "option":
    case "lines":
      return labels[name.key];
    case "action":
    case "row":
      return name.column === undefined ? noLabel : labels[name.column];
    case "page":
    case "headings":
    case "cursor":
      return noLabel;
  }
}

const noLabel = "A box of the form";

/** A box or a column as a sentence calls it: "Children box", "Comment column". */
export function boxCalled(name: BoxOrColumn): string {
  if (name === "contact") return "box for how the service can be contacted";
  if (name === "openingHours") return "box for when the service is open";
  return `${labelOf(name)} ${isColumn(name) ? "column" : "box"}`;
}

/** Whether a name is that of a column of the action table. */
export function isColumn(name: string): name is ActionColumn {
  return name in columnLabels;
}

import { adviceBoxes } from "./adviceBoxes";
import { byKey } from "./byKey";
import { columns } from "./columns";
import { details } from "./details";
import { actionColumns, adviceKeys, fieldKeys, type BoxOrColumn } from "./form";

/** The form's own name for each box, for sentences to the user. */
export const boxNames: Readonly<Record<BoxOrColumn, string>> = {
  ...byKey(fieldKeys, (key) => details[key].name),
  ...byKey(actionColumns, (key) => columns[key].name),
  ...byKey(adviceKeys, (key) => adviceBoxes[key].name),
  bag: "I will try and take with me",
  contact: "The service can be contacted on:",
  openingHours: "We are open:",
};

import type { LeftReason } from "../../plan/edits";
import type { FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import { rewriteLines } from "./rewriteLines";
import { listedControl } from "./wordObjects";

/** Queues what makes a box blank, its prompt back where it has one. */
export function emptyBox(places: Places, box: FormBox): LeftReason | undefined {
  const { control } = box;
  const isChosen =
    control !== undefined && ["dropDown", "comboBox", "date"].includes(control.kind) && box.label === "";
  if (!isChosen) return rewriteLines(places, box, []);
  if (box.textBeside.trim() !== "") return "beside-box";
  if (control.holdsComments) return "commented";
  if (control.isTemporary) return "unsupported";
  if (places.document.tracksChanges) return "tracked";
  listedControl(places, control).clear();
  return undefined;
}

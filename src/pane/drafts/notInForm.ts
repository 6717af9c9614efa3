import { useMemo } from "react";
import { countRows } from "../actions/typedRows";
import type { StandingRow } from "../actions/standingRows";
import { countDetails } from "../details/detailsDraft";
import type { ReviewDraft } from "../finish/reviewDraft";
import { later, useLater } from "../later";
import type { countOptions } from "../options/optionsDraft";
import { servicesNotInForm } from "../services/servicesDraft";
import type { IsoDate } from "../../plan/calendar";
import type { Option } from "../../plan/data/option";
import type { Form } from "../../plan/form";
import type { Drafts } from "./draftKinds";
import { useDraft } from "./draftStore";
import { noDrafts } from "./noDrafts";

/** How much is typed or chosen, and not in the form. */
export type NotInForm = {
  readonly details: number;
  readonly actions: number;
  /** Whether there are risks of the Dash: how many is not said, for it would read as a score. */
  readonly risks: boolean;
  readonly options: number;
  readonly services: number;
  readonly review: boolean;
};

export type Beside = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  /** All that can be offered; undefined before it is known, when none can have been chosen. */
  readonly options: readonly Option[] | undefined;
};

const optionsCode = later(() => import("../options/optionsDraft"));

/** The same; undefined where it cannot be counted. What is around the tabs has to stand whatever fails in one of them. */
export function useNotInFormOrUnknown(beside: Beside): NotInForm | undefined {
  const [chosen] = useDraft("options");
  const { code } = useLater(optionsCode, chosen !== noDrafts.options);
  const count = useCounting(beside, code?.countOptions);
  try {
    return count();
  } catch {
    return undefined;
  }
}

/**
 * Counts what of the drafts of the form's client is not in the form. What counts the options, by far the largest part of it, is
 * handed in: it is not in the first load. Throws where it is wanted and has not come.
 */
export function useCounting(
  { form, rows, today, options }: Beside,
  ofOptions: typeof countOptions | undefined,
): () => NotInForm {
  const [details] = useDraft("details");
  const [actions] = useDraft("rows");
  const [chosen] = useDraft("options");
  const [services] = useDraft("services");
  const [review] = useDraft("review");
  const countedDetails = useMemo(
    () => once(() => countDetails(form, details, today)),
    [form, details, today],
  );
  const countedOptions = useMemo(
    () =>
      once(() => {
        if (chosen === noDrafts.options) return 0;
        if (options === undefined || ofOptions === undefined)
          throw new Error("The options are not there yet.");
        return ofOptions(form, chosen, options);
      }),
    [form, chosen, options, ofOptions],
  );
  return () => ({
    details: countedDetails(),
    actions: countRows(actions, rows),
    risks: Object.values(actions.risks).some(({ picked }) => picked),
    options: countedOptions(),
    services: servicesNotInForm(services),
    review: review !== undefined && hasFound(review.draft),
  });
}

/** How much is typed or chosen, whatever a form says: for drafts of another form than this one. */
export function countDrafts({ details, rows, options, services, review }: Drafts): NotInForm {
  const { changes, orders } = options.lines;
  return {
    details: Object.values(details).filter((text) => text.trim() !== "").length,
    actions: countRows(rows),
    risks: Object.values(rows.risks).some(({ picked }) => picked),
    options:
      Object.values(options.chosen).filter(({ ticked, text }) => ticked && text.trim() !== "").length +
      Object.keys(changes).length +
      Object.keys(orders).length,
    services: servicesNotInForm(services) + services.ticked.size,
    review: review !== undefined && hasFound(review.draft),
  };
}

/** Whether a review has found anything yet, or gives a reason. */
function hasFound({ found, reasons }: ReviewDraft): boolean {
  return Object.keys(found).length > 0 || reasons.length > 0;
}

/** Whether nothing is left out of the form. */
export function isAllInForm(count: NotInForm): boolean {
  const { details, actions, risks, options, services, review } = count;
  return details + actions + options + services === 0 && !risks && !review;
}

/** A number that is worked out when it is first wanted. */
function once(count: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= count());
}

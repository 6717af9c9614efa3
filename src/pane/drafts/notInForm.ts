import { useMemo } from "react";
import { countRows } from "../actions/rowsDraft";
import type { StandingRow } from "../actions/standingRows";
import { countDetails } from "../details/detailsDraft";
import { saysSomething } from "../finish/reviewDraft";
import { countOptions } from "../options/optionsDraft";
import { servicesNotInForm } from "../services/servicesDraft";
import type { IsoDate } from "../../plan/calendar";
import type { Option } from "../../plan/data/option";
import type { Form } from "../../plan/form";
import type { Drafts } from "./draftKinds";
import { useDraft } from "./draftStore";

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

/** The same; undefined where it cannot be counted. What is around the tabs has to stand whatever fails in one of them. */
export function useNotInFormOrUnknown(beside: Beside): NotInForm | undefined {
  const count = useCounting(beside);
  try {
    return count();
  } catch {
    return undefined;
  }
}

/** How much of what is typed for the form's client is not in the form. */
export function useNotInForm(beside: Beside): NotInForm {
  return useCounting(beside)();
}

function useCounting({ form, rows, today, options }: Beside): () => NotInForm {
  const [details] = useDraft("details");
  const [actions] = useDraft("rows");
  const [chosen] = useDraft("options");
  const [services] = useDraft("services");
  const [review] = useDraft("review");
  const ofDetails = useMemo(() => once(() => countDetails(form, details, today)), [form, details, today]);
  const ofOptions = useMemo(
    () => once(() => (options === undefined ? 0 : countOptions(form, chosen, options))),
    [form, chosen, options],
  );
  return () => ({
    details: ofDetails(),
    actions: countRows(actions, rows),
    risks: Object.values(actions.risks).some(({ picked }) => picked),
    options: ofOptions(),
    services: servicesNotInForm(services),
    review: review !== undefined && saysSomething(review.draft),
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
    review: review !== undefined && saysSomething(review.draft),
  };
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

import { actionsOnControl } from "./data/actionsOnControl";
import { actionsOnDanger } from "./data/actionsOnDanger";
import { actionsOnPerpetrator } from "./data/actionsOnPerpetrator";
import { actionsOnHarm } from "./data/actionsOnHarm";
import { doersIn, usualDoers, type ActionsOfRisk, type AgreedAction, type Doer } from "./data/agreedAction";
import { dash } from "./data/dash";
import type { Nation } from "./data/nations";
import type { OrganisationActions } from "./organisationActions";

/** The agreed actions that ship, by the risks of the Dash in its order. */
export const shippedActions: readonly ActionsOfRisk[] = dash.flatMap(({ id }) =>
  [...actionsOnHarm, ...actionsOnControl, ...actionsOnDanger, ...actionsOnPerpetrator].filter(
    ({ risk }) => risk === id,
  ),
);

/** An action as it is offered for a risk. */
export type OfferedAction = {
  readonly id: string;
  readonly text: string;
  /** Who usually does it, in words for the form. */
  readonly who: readonly string[];
};

/** What is offered for a risk of the Dash. */
export type OfferedForRisk = {
  readonly risk: string;
  /** The number of the question in the SafeLives Dash; other versions number otherwise. */
  readonly question: number;
  readonly caution: string | undefined;
  readonly actions: readonly OfferedAction[];
};

/** The actions that an organisation offers for each risk of the Dash: its own stand last. */
export function offeredActions(
  { hide, reword, add, worker }: OrganisationActions,
  nation: Nation | undefined,
): readonly OfferedForRisk[] {
  const offeredAs = ({ id, text, who }: AgreedAction): OfferedAction => ({
    id,
    text: reword[id] ?? text,
    who: who.map((doer) => (doer === "worker" ? worker : doerIn(nation, doer))),
  });
  return shippedActions.map(({ risk, caution, actions }) => ({
    risk,
    question: dash.findIndex(({ id }) => id === risk) + 1,
    caution,
    actions: [
      ...actions.filter(({ id, nations }) => !hide.includes(id) && holdsIn(nation, nations)).map(offeredAs),
      ...add.filter((own) => own.risk === risk),
    ],
  }));
}

function doerIn(nation: Nation | undefined, doer: Doer): string {
  return (nation && doersIn[nation]?.[doer]) ?? usualDoers[doer];
}

/** Whether what holds in these nations is to be offered: while an organisation has not said where it is, all is. */
export function holdsIn(nation: Nation | undefined, nations: readonly Nation[] | undefined): boolean {
  return nation === undefined || nations === undefined || nations.includes(nation);
}

import type { ActionSourceId } from "./actionSources";
import type { dash } from "./dash";
import type { Nation } from "./nations";

export type DashId = (typeof dash)[number]["id"];

/** Who usually does it. An organisation says what its own worker is called. */
export const usualDoers = {
  client: "Client",
  worker: "IDVA",
  police: "Police",
  housing: "Housing",
  fire: "Fire service",
  solicitor: "Solicitor",
  school: "School",
  midwife: "Midwife",
  bank: "Bank",
  gp: "GP",
  probation: "Probation",
  health: "Health services",
  "money-adviser": "Money adviser",
  "immigration-adviser": "Immigration adviser",
} as const;
export type Doer = keyof typeof usualDoers;

/** Who does it in a nation where that is somebody else. */
export const doersIn: Readonly<Partial<Record<Nation, Readonly<Partial<Record<Doer, string>>>>>> = {
  scotland: { probation: "Justice social work" },
  "northern-ireland": { housing: "Housing Executive" },
};

/** Something that can be agreed about a risk, in words for the action table: it names nobody, and no time or place. */
export type AgreedAction = {
  /** Readable and stable: "injury-report-incident". */
  readonly id: string;
  readonly text: string;
  readonly who: readonly Doer[];
  readonly sources: readonly ActionSourceId[];
  /** Where it holds; missing where it holds in all four. */
  readonly nations?: readonly Nation[];
};

/** What can be agreed about one risk of the Dash. */
export type ActionsOfRisk = {
  readonly risk: DashId;
  /** For the worker's eyes, beside the actions; never written in the form. */
  readonly caution?: string;
  readonly actions: readonly AgreedAction[];
};

export function agreed(
  id: string,
  text: string,
  who: readonly Doer[],
  sources: readonly ActionSourceId[],
  nations?: readonly Nation[],
): AgreedAction {
  return { id, text, who, sources, ...(nations && { nations }) };
}

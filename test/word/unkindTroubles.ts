import { unkindnesses, type Unkindness } from "../../src/simulator/unkind/unkind";
import { meddlings, type Meddling } from "./unkindPeople";

/**
 * What goes wrong in a run: a switch of the simulated Word; one of the requests of the job or its undo, from which on Word does
 * what it is asked and never answers; or a colleague before one of them.
 */
export type Trouble =
  | { readonly kind: "switch"; readonly name: Unkindness }
  | { readonly kind: "silence"; readonly during: "job" | "undo"; readonly before: number }
  | {
      readonly kind: "colleague";
      readonly meddling: Meddling;
      readonly during: "job" | "undo";
      readonly before: number;
    };

/** "no-answer" comes at each request by itself: `troublesOfRequests`. */
export const troublesOfWord: readonly Trouble[] = (Object.keys(unkindnesses) as Unkindness[]) // its keys are these
  .filter((name) => name !== "no-answer")
  .map((name) => ({ kind: "switch", name }));

/** Silence, and colleagues, before each request that the job makes in a kind Word. */
export function troublesOfRequests({
  inJob,
  inUndo,
}: {
  readonly inJob: number;
  readonly inUndo: number;
}): readonly Exclude<Trouble, { kind: "switch" }>[] {
  const before = (during: "job" | "undo", count: number) =>
    Array.from({ length: count }, (_, at) => ({ during, before: at }));
  const silences = [...before("job", inJob), ...before("undo", inUndo)];
  return [
    ...silences.map((each) => ({ kind: "silence", ...each }) as const),
    ...meddlings.flatMap((meddling) =>
      silences.map((each) => ({ kind: "colleague", meddling, ...each }) as const),
    ),
  ];
}

/** Whether somebody waits for Word in vain. */
export function isSilent(trouble: Trouble): boolean {
  return (
    trouble.kind === "silence" || (trouble.kind === "switch" && trouble.name === "no-answer-about-cursor")
  );
}

/** What a table calls it. */
export function nameOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case "switch":
      return trouble.name;
    case "silence":
      return `no-answer, in ${trouble.during}`;
    case "colleague":
      return `${trouble.meddling.name}, in ${trouble.during}`;
  }
}

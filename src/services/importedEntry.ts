import type { Answers } from "./readAnswers";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";

/** What a file says of one service, and where. */
export type Entry = {
  readonly row: number;
  readonly answers: Answers;
  readonly problems: readonly ImportProblem[];
};

/** A file taken apart: what it says of each service, and what could not be taken apart. */
export type Entries = {
  readonly entries: readonly Entry[];
  readonly problems: readonly ImportProblem[];
  readonly fields: readonly ContactField[];
};

import type { Answer, Answers } from "./answerReaders";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";

/** What a file says of one service, and where. */
export type Entry = {
  readonly row: number;
  readonly answers: Answers;
  /** What else stands there, or above it, that is no answer of a contact. */
  readonly unread?: readonly Answer[];
  readonly problems: readonly ImportProblem[];
};

/** A file taken apart: what it says of each service, and what could not be taken apart. */
export type Entries = {
  readonly entries: readonly Entry[];
  readonly problems: readonly ImportProblem[];
  readonly fields: readonly ContactField[];
};

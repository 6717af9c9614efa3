import { bag } from "./bag";
import { children } from "./children";
import { financial } from "./financial";
import { general } from "./general";
import { health } from "./health";
import { housing } from "./housing";
import { legal } from "./legal";
import type { Option, Section } from "./option";
import { separating } from "./separating";
import { support } from "./support";

/** What stands above the sections of Appendix A, word for word. */
export const opening = {
  title: "Appendix A: Individualised safety and support plan",
  heading: "Options and advice",
  use: "Use this aide memoire to identify the different options which may help improve your client’s safety. Keep a copy on the client file and one for your client to take away with them.",
  /** To be asked before any copy is given. */
  safetyQuestions: ["Is it safe to take this home with you?", "Where will you keep it?"],
} as const;

/** Appendix A, in its own order. */
export const sections: readonly Section[] = [
  general,
  bag,
  health,
  legal,
  separating,
  children,
  financial,
  support,
  housing,
];

/** Every option of Appendix A, in its own order. */
export const options: readonly Option[] = sections.flatMap((section) => section.options);

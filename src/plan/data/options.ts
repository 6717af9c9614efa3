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

import { additionsToBag } from "./additionsToBag";
import { additionsToBoxes } from "./additionsToBoxes";
import { additionsToLaw } from "./additionsToLaw";
import type { Option } from "./option";
import { options } from "./options";

/** Appendix A and the additions: every option that has an id of ours. */
export const everyShipped: readonly Option[] = [
  ...options,
  ...additionsToBoxes,
  ...additionsToLaw,
  ...additionsToBag,
];

import { starterAbuse } from "./starterAbuse";
import type { StarterContact } from "./starterContact";
import { starterHealth } from "./starterHealth";
import { starterMoney } from "./starterMoney";
import { starterStalking } from "./starterStalking";
import { starterVictims } from "./starterVictims";

/**
 * National helplines, to start from. The pages themselves were not opened here and nobody dialled a number: a person is to
 * compare each before a release. Only numbers of confidence A or B ship, each with the latest day on which a reader who names
 * the operator's page read it; one that has no such day is left out. "24 hours" and "not on bills" stand only where a reader
 * records that the operator says so; hours, nations and ages on which readers differ are left out.
 *
 * A: the operator's page was read on 25 September 2026 and its words are kept. B: a reader of 2026 who names the operator's or
 * a public body's page, and a second source that does not depend on the first.
 *
 * Readers, all public: F, Foval Learning Institute, personal safety course (25 September). K, Kitty G, UK content pack (27
 * September). R, Faithful Path verification register (18 September). P and T, lists of crisis lines (7 and 5 October). A*,
 * support lines and signposts (1 October). S, "Looking after yourself" (13 September). L, debt help by nation (4 October). V,
 * hotline record (4 September). N, health directory of Ireland (4 September). J, guide to help in the UK (14 August). H, safety
 * list (20 May). D, facts about divorce services (11 September). U, medicines site (18 September).
 */
export const starter: readonly StarterContact[] = [
  ...starterAbuse,
  ...starterStalking,
  ...starterVictims,
  ...starterHealth,
  ...starterMoney,
];

import { useLayoutEffect, useState } from "react";

type Functions = Readonly<Record<string, (...given: never[]) => unknown>>;

/** Functions that do what the newest of their names do, and stay the same: what is given them need not be drawn again for them. */
export function useSteady<F extends Functions>(functions: F): F {
  const [{ steady, renew }] = useState(() => steadied(functions));
  useLayoutEffect(() => renew(functions));
  return steady;
}

function steadied<F extends Functions>(first: F) {
  let newest = first;
  const steady = Object.keys(first).map((name) => [name, (...given: never[]) => newest[name]?.(...given)]);
  return {
    steady: Object.fromEntries(steady) as F, // the same names, each with what its function takes and answers
    renew: (now: F): void => {
      newest = now;
    },
  };
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // In letters, so that a pair becomes two rows where text is large.
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(9.5em, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    "& > *": { minWidth: 0 },
    // An input asks for the width of 20 letters, which there is no room for.
    "& .fui-Input": { minWidth: 0, width: "100%" },
    "& .fui-Input__input": { width: "100%" },
    // A calendar has no room in half a pane.
    "& > :has([data-calendar])": { gridColumn: "1 / -1" },
  },
});

/** Two fields beside each other, where there is room for both. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}

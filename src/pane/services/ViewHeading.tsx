import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The heading of what takes the place of the list; it takes the focus, as the button that led to it is gone. */
export function ViewHeading({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Text as="h2" weight="semibold" className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </Text>
  );
}

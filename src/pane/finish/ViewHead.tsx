import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

type ViewHeadProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  head: {
    display: "flex",
    // Large text has no room for both in one row.
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.subtitle2, overflowWrap: "anywhere", flexGrow: 1 },
  close: { flexShrink: 0, maxWidth: "100%" },
});

/** The heading of a screen that takes the place of a tab's own. The keyboard goes to it whenever the screen changes. */
export function ViewHead({ title, closeLabel, onClose }: ViewHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <Button size="small" className={styles.close} onClick={onClose}>
        {closeLabel}
      </Button>
    </div>
  );
}

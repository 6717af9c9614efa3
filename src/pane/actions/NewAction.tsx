import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";

type NewActionProps = {
  readonly title: string;
  /** Where it will stand. */
  readonly where?: string;
  /** Whether the keyboard goes to it when it opens. */
  readonly takesFocus?: boolean;
  readonly closeLabel?: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  close: { alignSelf: "flex-start" },
});

/** An action that is not in the form yet, framed and headed. */
export function NewAction({
  title,
  where,
  takesFocus = false,
  closeLabel,
  onClose,
  children,
}: NewActionProps) {
  const styles = useStyles();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector("textarea")?.focus();
  }, [takesFocus]);
  return (
    <section ref={frame} className={styles.form} aria-labelledby={id}>
      <div>
        <Text size={400} weight="semibold" as="h2" id={id} block>
          {title}
        </Text>
        {where !== undefined && <Text size={200}>{where}</Text>}
      </div>
      {children}
      {onClose !== undefined && (
        <Button size="small" className={styles.close} onClick={onClose}>
          {closeLabel}
        </Button>
      )}
    </section>
  );
}

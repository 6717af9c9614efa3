import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { firstRunWords } from "./words/firstRun";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  steps: { margin: 0, paddingLeft: "1.6em" },
});

/** The three steps: Esc or their button takes them away for good, and nothing waits for that. */
export function FirstRunSteps({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useStyles();
  useEffect(() => {
    const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
      // What is open closes first.
      const isOpen = document.querySelector("[role=dialog], [role=menu], [data-calendar]") !== null;
      if (key === "Escape" && !defaultPrevented && !isOpen) onLeave();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [onLeave]);
  return (
    <section className={styles.note} aria-label={firstRunWords.title}>
      <Text as="h2" weight="semibold">
        {firstRunWords.title}
      </Text>
      <ol className={styles.steps}>
        {firstRunWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="small" onClick={onLeave}>
        {firstRunWords.leave}
      </Button>
    </section>
  );
}

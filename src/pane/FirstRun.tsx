import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { keptSetting } from "./keptSetting";
import { firstRunWords } from "./words/firstRun";

const setting = keptSetting("issp.firstRun", ["to-show", "seen"]);

type FirstRun = { readonly isShown: boolean; readonly leave: () => void };
const FirstRunContext = createContext<FirstRun>({ isShown: false, leave: () => undefined });

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
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

type FirstRunOfProps = {
  /** Whether it is the tab that the pane has opened on. */
  readonly isHere: boolean;
  readonly children: ReactNode;
};

/** Keeps for good, on this computer, that the three steps have been read: a yes, and nothing else. */
export function FirstRunOf({ isHere, children }: FirstRunOfProps) {
  const [kept, setKept] = useState(() => setting.load());
  const leave = useCallback(() => {
    setting.save("seen");
    setKept("seen");
  }, []);
  const firstRun = useMemo(() => ({ isShown: isHere && kept === "to-show", leave }), [isHere, kept, leave]);
  return <FirstRunContext value={firstRun}>{children}</FirstRunContext>;
}

/** Three steps for a newcomer, above what they are about: Esc or its button takes them away for good, and nothing waits for that. */
export function FirstRunNote() {
  const styles = useStyles();
  const { isShown, leave } = use(FirstRunContext);
  useEffect(() => {
    if (!isShown) return undefined;
    const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
      // What is open closes first.
      const isOpen = document.querySelector("[role=dialog], [role=menu], [data-calendar]") !== null;
      if (key === "Escape" && !defaultPrevented && !isOpen) leave();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [isShown, leave]);
  if (!isShown) return null;
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
      <Button size="small" onClick={leave}>
        {firstRunWords.leave}
      </Button>
    </section>
  );
}

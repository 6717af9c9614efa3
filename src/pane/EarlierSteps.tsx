import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { StepName } from "./formInWord";
import { giveBack, isEscape } from "./menuFocus";
import { menuWords } from "./words/menu";

export type EarlierStepsProps = {
  /** What can be undone, newest first. */
  readonly steps: readonly StepName[];
  readonly busy: boolean;
  readonly onUndo: (step: StepName) => void;
};

const useStyles = makeStyles({
  more: { minWidth: "24px", paddingInline: 0 },
  step: { maxWidth: "280px", overflowWrap: "anywhere" },
});

/** The list beside Undo, of the steps to go back to. */
export function EarlierSteps({ steps, busy, onUndo }: EarlierStepsProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      positioning={{ position: "above", align: "end" }}
      onOpenChange={(event) => {
        if (isEscape(event)) giveBack(button);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={button}
          size="small"
          className={styles.more}
          disabledFocusable={busy}
          aria-label={menuWords.earlierSteps}
        >
          ▾
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={menuWords.putBackAbove}>
          {steps.map((step) => (
            <MenuItem key={step.id} className={styles.step} onClick={() => onUndo(step)}>
              {step.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { EarlierSteps } from "./EarlierSteps";
import type { FormInWord } from "./formInWord";
import { menuWords } from "./words/menu";

export type UndoButtonsProps = Pick<FormInWord, "steps" | "undo"> & { readonly busy: boolean };

const useStyles = makeStyles({ undo: { display: "flex", columnGap: tokens.spacingHorizontalXXS } });

/** Undo of the newest step and, where there are several, the list of those before it. */
export function UndoButtons({ steps, busy, undo }: UndoButtonsProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const [newest] = steps;
  return (
    <div className={styles.undo}>
      {/* It stays, without effect, once all is undone: a focused button that goes takes the focus with it. */}
      <Button
        ref={button}
        size="small"
        disabledFocusable={busy || newest === undefined}
        onClick={() => {
          if (newest !== undefined) undo(newest);
        }}
      >
        {menuWords.undo}
      </Button>
      {steps.length > 1 && (
        <EarlierSteps
          {...{ steps, busy }}
          onUndo={(step) => {
            button.current?.focus(); // the menu's button may go
            undo(step);
          }}
        />
      )}
    </div>
  );
}

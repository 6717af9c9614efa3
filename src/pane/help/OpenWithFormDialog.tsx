import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { FormError } from "../../plan/formError";
import type { Gateway } from "../../word/gateway";
import { PaneDialog } from "../PaneDialog";
import { openWithFormWords } from "../words/openWithForm";

export type OpenWithFormProps = {
  readonly opening: Pick<Gateway, "opensWithForm" | "setOpensWithForm">;
  readonly onClose: () => void;
};

/** `opens` is what the document asks now, as far as Word has said. */
type Stage = { readonly opens: boolean | undefined; readonly said: string; readonly busy: boolean };

const useStyles = makeStyles({
  content: { "& p": { marginBlock: tokens.spacingVerticalS } },
});

/** Says what it is that the document keeps when it opens the pane, and turns that on or off. */
export function OpenWithFormDialog({ opening, onClose }: OpenWithFormProps) {
  const styles = useStyles();
  const [{ opens, said, busy }, setStage] = useState<Stage>({
    opens: undefined,
    said: openWithFormWords.asking,
    busy: true,
  });
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOver = false;
    const settle = (stage: Stage) => {
      if (!isOver) setStage(stage);
    };
    opening.opensWithForm().then(
      (now) => settle({ opens: now, said: now ? openWithFormWords.on : openWithFormWords.off, busy: false }),
      () => settle({ opens: undefined, said: openWithFormWords.notSaid, busy: false }),
    );
    return () => {
      isOver = true;
    };
  }, [opening]);
  const turn = async (wanted: boolean) => {
    content.current?.focus(); // the button rests, then says something else
    setStage({ opens, said: openWithFormWords.asking, busy: true });
    try {
      await opening.setOpensWithForm(wanted);
      const done = wanted ? openWithFormWords.turnedOn : openWithFormWords.turnedOff;
      setStage({ opens: wanted, said: done, busy: false });
    } catch (failure) {
      const isUnknown = failure instanceof FormError && failure.code === "no-answer";
      setStage({
        opens: isUnknown ? undefined : opens,
        said: isUnknown ? openWithFormWords.unknown : openWithFormWords.refused,
        busy: false,
      });
    }
  };
  return (
    <PaneDialog
      open
      title={openWithFormWords.title}
      className={styles.content}
      contentRef={content}
      onClose={onClose}
      actions={
        <>
          {opens !== undefined && (
            <Button appearance="primary" disabled={busy} onClick={() => void turn(!opens)}>
              {opens ? openWithFormWords.turnOff : openWithFormWords.turnOn}
            </Button>
          )}
          <Button onClick={onClose}>{openWithFormWords.close}</Button>
        </>
      }
    >
      <p>{openWithFormWords.what}</p>
      <p>{openWithFormWords.kept}</p>
      <p>{openWithFormWords.copies}</p>
      <p>{openWithFormWords.blank}</p>
      <p role="status">{said}</p>
    </PaneDialog>
  );
}

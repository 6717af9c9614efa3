import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PeopleRegular, PinRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { Toggle } from "../Toggle";
import { optionsWords } from "../words/options";

type AreaToolsProps = {
  readonly isPinned: boolean;
  readonly onPinned: (isPinned: boolean) => void;
  /** The area that the cursor has just led to. */
  readonly followedTo: string | undefined;
  readonly canShow: boolean;
  readonly onShowToClient: () => void;
};

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tool: { minWidth: "auto" },
  said: { paddingTop: tokens.spacingVerticalXS },
});

/** What can be done with an area as a whole: stay on it whatever the cursor does, and show its words to the client. */
export function AreaTools({ isPinned, onPinned, followedTo, canShow, onShowToClient }: AreaToolsProps) {
  const styles = useStyles();
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (followedTo !== undefined) tools.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [followedTo]);
  return (
    <div ref={tools}>
      <div className={styles.tools}>
        <Toggle icon={<PinRegular />} checked={isPinned} onClick={() => onPinned(!isPinned)}>
          {optionsWords.stay}
        </Toggle>
        {canShow && (
          <Button size="small" className={styles.tool} icon={<PeopleRegular />} onClick={onShowToClient}>
            {optionsWords.showToClient}
          </Button>
        )}
      </div>
      {!canShow && (
        <Text size={200} block className={styles.said}>
          {optionsWords.tickToShow}
        </Text>
      )}
      <Text role="status" size={200}>
        {followedTo !== undefined && optionsWords.whereCursorIs(followedTo)}
      </Text>
    </div>
  );
}

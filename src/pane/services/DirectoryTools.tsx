import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { directoryWords } from "../words/directory";

type DirectoryToolsProps = {
  readonly addButton: RefObject<HTMLButtonElement | null>;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onView: (view: "import" | "export") => void;
  readonly said: string;
};

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
  said: { ":not(:empty)": { paddingTop: tokens.spacingVerticalS } },
});

/** The ways to change one's own list as a whole. */
export function DirectoryTools({ addButton, isAdding, onAdd, onView, said }: DirectoryToolsProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          size="small"
          ref={addButton}
          className={styles.button}
          aria-expanded={isAdding}
          onClick={onAdd}
        >
          {directoryWords.add}
        </Button>
        <Button size="small" className={styles.button} onClick={() => onView("import")}>
          {directoryWords.import}
        </Button>
        <Button size="small" className={styles.button} onClick={() => onView("export")}>
          {directoryWords.export}
        </Button>
      </div>
      <Text role="status" size={200} block className={styles.said}>
        {said}
      </Text>
    </div>
  );
}

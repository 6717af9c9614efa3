import { Button, makeStyles } from "@fluentui/react-components";
import type { Form } from "../../plan/form";
import type { SetUp } from "../../plan/setUp";
import { setUpOf } from "../../plan/setUp";
import { PaneDialog } from "../PaneDialog";
import { leftAsItIsWords, setUpDialogWords, setUpWords } from "../words/setUp";

type SetUpDialogProps = {
  readonly open: boolean;
  readonly form: Form;
  readonly onSetUp: (agreed: SetUp) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1.6em" } });

/** Says exactly what setting up is going to do to the form, and does it once the user agrees. */
export function SetUpDialog({ open, form, onSetUp, onClose }: SetUpDialogProps) {
  const styles = useStyles();
  const setUp = setUpOf(form);
  const will = setUpWords(setUp);
  const left = leftAsItIsWords(setUp.left);
  return (
    <PaneDialog
      {...{ open, onClose }}
      title={setUpDialogWords.title}
      actions={
        <>
          {will.length > 0 && (
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onSetUp(setUp);
              }}
            >
              {setUpDialogWords.title}
            </Button>
          )}
          <Button onClick={onClose}>
            {will.length > 0 ? setUpDialogWords.cancel : setUpDialogWords.close}
          </Button>
        </>
      }
    >
      {will.length === 0 ? (
        <p>{setUpDialogWords.allSetUp}</p>
      ) : (
        <>
          <p>{setUpDialogWords.itWill}</p>
          <ul className={styles.list}>
            {will.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{setUpDialogWords.leftAsTheyAre}</p>
          <ul className={styles.list}>
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </PaneDialog>
  );
}

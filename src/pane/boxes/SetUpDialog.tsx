import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Form } from "../../plan/form";
import type { SetUp } from "../../plan/setUp";
import { setUpOf } from "../../plan/setUp";
import { leftAsItIsWords, setUpWords } from "../words/boxes";
import { setUpDialogWords } from "../words/setUp";

type SetUpDialogProps = {
  readonly open: boolean;
  readonly form: Form;
  readonly onSetUp: (agreed: SetUp) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  // A pane is as narrow as a telephone, and as low.
  surface: { padding: tokens.spacingHorizontalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Says exactly what setting up is going to do to the form, and does it once the user agrees. */
export function SetUpDialog({ open, form, onSetUp, onClose }: SetUpDialogProps) {
  const styles = useStyles();
  const setUp = setUpOf(form);
  const will = setUpWords(setUp);
  const left = leftAsItIsWords(setUp.left);
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stillOpen }) => {
        if (!stillOpen) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{setUpDialogWords.title}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
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
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

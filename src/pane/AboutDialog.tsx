import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { aboutWords } from "./words/about";

type AboutDialogProps = {
  readonly open: boolean;
  /** What of the organisation's own settings could not be used. */
  readonly organisationProblems: readonly string[];
  readonly onClose: () => void;
};

/** What the add-in is and what it does with what is typed: nothing is stored or sent. */
export function AboutDialog({ open, organisationProblems, onClose }: AboutDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stillOpen }) => {
        if (!stillOpen) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{aboutWords.title}</DialogTitle>
          <DialogContent>
            <p>{aboutWords.whatItIs}</p>
            <p>{aboutWords.nothingStored}</p>
            <p>{aboutWords.draftsGo}</p>
            <p>{aboutWords.servicesStay}</p>
            {organisationProblems.length > 0 && (
              <>
                <p>{aboutWords.notUsed}</p>
                <ul>
                  {organisationProblems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {aboutWords.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

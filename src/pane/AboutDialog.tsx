import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

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
          <DialogTitle>About and your data</DialogTitle>
          <DialogContent>
            <p>This pane helps you fill in the ISSP form that is open in Word.</p>
            <p>
              Nothing about a client is stored or sent. What you type goes into your Word document when you
              press the button at the bottom, and nowhere else. You save the document yourself, as you do now.
            </p>
            <p>What you have typed but not yet put in the form is gone when you close this pane.</p>
            <p>
              The services you add are kept on this computer, so that they are here next time: their names,
              numbers, hours and notes. Write nothing about a client in them.
            </p>
            {organisationProblems.length > 0 && (
              <>
                <p>Not used of your organisation’s own options and services, for whoever looks after them:</p>
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
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

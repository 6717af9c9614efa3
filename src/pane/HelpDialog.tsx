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
import type { HelpTextProps } from "./HelpText";
import { whenWanted } from "./whenWanted";
import { paneWords } from "./words/pane";

type HelpDialogProps = HelpTextProps & {
  readonly open: boolean;
  readonly onClose: () => void;
};

const HelpText = whenWanted<HelpTextProps>(async () => (await import("./HelpText")).HelpText);

const useStyles = makeStyles({ surface: { padding: tokens.spacingHorizontalL } });

/** Help, over the pane. */
export function HelpDialog({ open, onClose, ...text }: HelpDialogProps) {
  const styles = useStyles();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stillOpen }) => {
        if (!stillOpen) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{paneWords.help}</DialogTitle>
          {/* It scrolls: so the keyboard has to reach it. */}
          <DialogContent tabIndex={0}>
            <HelpText {...text} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{paneWords.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

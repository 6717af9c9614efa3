import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

type PaneDialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly contentRef?: Ref<HTMLDivElement>;
  readonly className?: string;
};

const useStyles = makeStyles({
  // A pane is as narrow as a telephone, and as low.
  surface: { padding: tokens.spacingHorizontalL },
});

/** A dialog over the pane: a title, what it says, and its buttons. Esc closes it. */
export function PaneDialog({
  open,
  title,
  onClose,
  children,
  actions,
  contentRef,
  className,
}: PaneDialogProps) {
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
          <DialogTitle>{title}</DialogTitle>
          {/* It can scroll: so the keyboard has to reach it. */}
          <DialogContent className={className} tabIndex={0} ref={contentRef}>
            {children}
          </DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

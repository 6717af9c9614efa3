import { Button } from "@fluentui/react-components";
import type { HelpTextProps } from "./HelpText";
import { PaneDialog } from "./PaneDialog";
import { whenWanted } from "./whenWanted";
import { menuWords } from "./words/menu";

type HelpDialogProps = HelpTextProps & {
  readonly open: boolean;
  readonly onClose: () => void;
};

const HelpText = whenWanted<HelpTextProps>(async () => (await import("./HelpText")).HelpText);

/** Help, over the pane. */
export function HelpDialog({ open, onClose, ...text }: HelpDialogProps) {
  return (
    <PaneDialog
      {...{ open, onClose }}
      title={menuWords.help}
      actions={<Button onClick={onClose}>{menuWords.close}</Button>}
    >
      <HelpText {...text} />
    </PaneDialog>
  );
}

import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Form } from "../plan/form";
import type { SetUp } from "../plan/setUp";
import { AboutDialog } from "./AboutDialog";
import { SetUpDialog } from "./boxes/SetUpDialog";
import { paneWords } from "./words/pane";

const useStyles = makeStyles({ button: { minWidth: "32px" } });

type PaneMenuProps = {
  /** Undefined while there is none to set up. */
  readonly form: Form | undefined;
  readonly onReadAgain: () => void;
  readonly onSetUp: (agreed: SetUp) => void;
  readonly organisationProblems: readonly string[];
};

/** The "…" menu of the pane. */
export function PaneMenu({ form, onReadAgain, onSetUp, organisationProblems }: PaneMenuProps) {
  const styles = useStyles();
  const [aboutOpen, setAboutOpen] = useState(false);
  const [setUpOpen, setSetUpOpen] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" className={styles.button} aria-label={paneWords.more}>
            …
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onReadAgain}>{paneWords.readAgain}</MenuItem>
            <MenuItem
              disabled={form === undefined}
              onClick={() => {
                setSetUpOpen(true);
              }}
            >
              {paneWords.setUp}
            </MenuItem>
            <MenuItem
              onClick={() => {
                setAboutOpen(true);
              }}
            >
              {paneWords.about}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {form !== undefined && (
        <SetUpDialog
          open={setUpOpen}
          form={form}
          onSetUp={onSetUp}
          onClose={() => {
            setSetUpOpen(false);
          }}
        />
      )}
      <AboutDialog
        open={aboutOpen}
        organisationProblems={organisationProblems}
        onClose={() => {
          setAboutOpen(false);
        }}
      />
    </>
  );
}

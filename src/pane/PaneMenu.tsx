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
import { AboutDialog } from "./AboutDialog";

const useStyles = makeStyles({ button: { minWidth: "32px" } });

/** The "…" menu of the pane. */
export function PaneMenu({ onReadAgain }: { readonly onReadAgain: () => void }) {
  const styles = useStyles();
  const [aboutOpen, setAboutOpen] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" className={styles.button} aria-label="More">
            …
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onReadAgain}>Read the form again</MenuItem>
            <MenuItem
              onClick={() => {
                setAboutOpen(true);
              }}
            >
              About and your data
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <AboutDialog
        open={aboutOpen}
        onClose={() => {
          setAboutOpen(false);
        }}
      />
    </>
  );
}

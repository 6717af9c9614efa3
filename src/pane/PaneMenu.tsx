import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { Form } from "../plan/form";
import type { SetUp } from "../plan/setUp";
import { coverMinutes } from "./coverSetting";
import type { Covering } from "./useCover";
import { giveBack, isEscape } from "./menuFocus";
import { HelpDialog } from "./HelpDialog";
import type { HelpTextProps } from "./HelpText";
import { OpenWithFormDialog, type OpenWithFormProps } from "./help/OpenWithFormDialog";
import { SetUpDialog } from "./boxes/SetUpDialog";
import { coverWords } from "./words/cover";
import { textSize, textSizes } from "./textSize";
import { menuWords } from "./words/menu";
import { paneWords } from "./words/pane";

const useStyles = makeStyles({ button: { minWidth: "32px" } });

type PaneMenuProps = {
  /** Undefined while there is none to set up. */
  readonly form: Form | undefined;
  readonly onReadAgain: () => void;
  readonly onSetUp: (agreed: SetUp) => void;
  /** Whom to ask, where the organisation says so. */
  readonly support: string | undefined;
  readonly organisationProblems: readonly string[];
  readonly covering: Covering;
  readonly checking: HelpTextProps["checking"];
  readonly opening: OpenWithFormProps["opening"];
};

/** The "…" menu of the pane; it is open when it comes, for it comes when it is wanted. */
export function PaneMenu({
  form,
  onReadAgain,
  onSetUp,
  support,
  organisationProblems,
  covering,
  checking,
  opening,
}: PaneMenuProps) {
  const styles = useStyles();
  const [helpOpen, setHelpOpen] = useState(false);
  const [setUpOpen, setSetUpOpen] = useState(false);
  const [withFormOpen, setWithFormOpen] = useState(false);
  const size = useSyncExternalStore(textSize.watch, textSize.now);
  const more = useRef<HTMLButtonElement>(null);
  const back = () => giveBack(more);
  return (
    <>
      <Menu
        defaultOpen
        onOpenChange={(event) => {
          if (isEscape(event)) back();
        }}
        checkedValues={{ cover: [String(covering.after)], text: [size] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          const chosen = textSizes.find((each) => checkedItems.includes(each));
          if (name === "text" && chosen !== undefined) textSize.choose(chosen);
          const minutes = coverMinutes.find((each) => checkedItems.includes(String(each)));
          if (name === "cover" && minutes !== undefined) covering.setAfter(minutes);
          back();
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={more}
            appearance="subtle"
            size="small"
            className={styles.button}
            aria-label={paneWords.more}
          >
            …
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                onReadAgain();
                back();
              }}
            >
              {paneWords.readAgain}
            </MenuItem>
            <MenuItem
              disabled={form === undefined}
              onClick={() => {
                setSetUpOpen(true);
              }}
            >
              {menuWords.setUp}
            </MenuItem>
            <MenuItem disabled={form === undefined} onClick={() => setWithFormOpen(true)}>
              {menuWords.openWithForm}
            </MenuItem>
            <MenuItem
              onClick={() => {
                setHelpOpen(true);
              }}
            >
              {menuWords.help}
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{menuWords.textSize}</MenuGroupHeader>
              {textSizes.map((each) => (
                <MenuItemRadio key={each} name="text" value={each}>
                  {menuWords.textSizes[each]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{coverWords.byItself}</MenuGroupHeader>
              {coverMinutes.map((minutes) => (
                <MenuItemRadio key={minutes} name="cover" value={String(minutes)}>
                  {minutes === 0 ? coverWords.never : coverWords.after(minutes)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
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
            back();
          }}
        />
      )}
      {withFormOpen && (
        <OpenWithFormDialog
          opening={opening}
          onClose={() => {
            setWithFormOpen(false);
            back();
          }}
        />
      )}
      <HelpDialog
        open={helpOpen}
        support={support}
        organisationProblems={organisationProblems}
        checking={checking}
        onClose={() => {
          setHelpOpen(false);
          back();
        }}
      />
    </>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Form } from "../plan/form";
import { textOf } from "../plan/form";
import type { SetUp } from "../plan/setUp";
import { onOneLine } from "../plan/text";
import type { HelpTextProps } from "./HelpText";
import type { OpenWithFormProps } from "./help/OpenWithFormDialog";
import { later, useLater } from "./later";
import type { Covering } from "./useCover";
import { NotYet } from "./whenWanted";
import { coverWords } from "./words/cover";
import { paneWords } from "./words/pane";

type PaneHeaderProps = {
  /** Undefined while no form has been read. */
  readonly form: Form | undefined;
  readonly due: number;
  readonly onReadAgain: () => void;
  readonly onSetUp: (agreed: SetUp) => void;
  readonly support: string | undefined;
  readonly organisationProblems: readonly string[];
  readonly covering: Covering;
  readonly checking: HelpTextProps["checking"];
  readonly opening: OpenWithFormProps["opening"];
};

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    // The top-right corner, 34 × 32 px, belongs to Word's own menu.
    paddingRight: "36px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    minHeight: "44px",
    flexShrink: 0,
  },
  cover: { flexShrink: 0, minWidth: "auto" },
  more: { minWidth: "32px" },
  // In large letters they have a row of their own.
  lines: { flexGrow: 1, flexBasis: "8em", minWidth: 0, overflowWrap: "anywhere" },
  progress: { color: tokens.colorNeutralForeground2 },
  due: { color: tokens.colorNeutralForeground1 },
});

const menuCode = later(async () => (await import("./PaneMenu")).PaneMenu);

/** The line that says which form this is and how far it is, with the menu beside it. */
export function PaneHeader({ form, due, ...menu }: PaneHeaderProps) {
  const styles = useStyles();
  const answered = form === undefined ? "" : answeredIn(form);
  const [isMenuWanted, setIsMenuWanted] = useState(false);
  const { code: PaneMenu, isMissing, again } = useLater(menuCode, isMenuWanted);
  const openMenu = () => {
    setIsMenuWanted(true);
    if (isMissing) again();
  };
  return (
    <>
      <header className={styles.header}>
        <div className={styles.lines}>
          <Text as="h1" block size={300} weight="semibold">
            {form === undefined ? paneWords.planForm : refOf(form)}
          </Text>
          {form !== undefined && (
            <Text block size={200} className={styles.progress}>
              {answered}
              {answered !== "" && due > 0 && " · "}
              {due > 0 && (
                <Text size={200} weight="semibold" className={styles.due}>
                  {paneWords.due(due)}
                </Text>
              )}
            </Text>
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<EyeOffRegular />}
          aria-keyshortcuts={coverWords.key}
          className={styles.cover}
          onClick={menu.covering.cover}
        >
          {coverWords.cover}
        </Button>
        {isMenuWanted && PaneMenu !== undefined ? (
          <PaneMenu form={form} {...menu} />
        ) : (
          // The menu comes open, with a button of its own in this one's place.
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            aria-label={paneWords.more}
            aria-haspopup="menu"
            aria-expanded={false}
            onClick={openMenu}
            onKeyDown={({ key }) => {
              if (key === "ArrowDown") openMenu();
            }}
          >
            …
          </Button>
        )}
      </header>
      {isMissing && <NotYet isMissing onAgain={again} />}
    </>
  );
}

function refOf(form: Form): string {
  const ref = form.fields.clientRef === undefined ? "" : onOneLine(textOf(form.fields.clientRef.answer));
  return ref === "" ? paneWords.noRefYet : shortened(ref);
}

function answeredIn(form: Form): string {
  const boxes = Object.values(form.fields);
  const answered = boxes.filter(({ answer }) => answer.kind === "text").length;
  return boxes.length === 0 ? "" : paneWords.detailsAnswered(answered, boxes.length);
}

/**
 * The line is for telling forms apart, most of all by the number at the end of a ref, which is kept whole where it can be; a long
 * ref is whole in Details.
 */
function shortened(ref: string): string {
  if (ref.length <= 30) return ref;
  const last = ref.slice(ref.lastIndexOf(" ") + 1);
  const end = last.length <= 18 ? last : ref.slice(-10).trimStart();
  return `${ref.slice(0, 13).trimEnd()}… ${end}`;
}

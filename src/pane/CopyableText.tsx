import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isoIn } from "../plan/calendar";
import { formatDate } from "../plan/dates";
import type { Place } from "../plan/form";
import { fieldsWords } from "./words/fields";

export type CopyableTextProps = {
  /** What the box in the form is called. */
  readonly label: string;
  /** What it was to say; an ISO date is offered as the form would have it. */
  readonly text: string;
  /** Where it belongs in the form, where that can be shown. */
  readonly place?: Place | undefined;
  /** How many lines are seen at once; by default those of the text, up to four. */
  readonly rows?: number;
  readonly onShow?: (place: Place) => void;
};

const useStyles = makeStyles({
  copyable: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // As Fluent draws its own, which is no part of the first load.
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    minHeight: "52px",
    resize: "none",
    fieldSizing: "content",
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** A text for a box that the pane cannot fill, to be copied and pasted there. */
export function CopyableText({ label, text, place, rows, onShow }: CopyableTextProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const date = isoIn(text);
  const shown = date === undefined ? text : formatDate(date);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shown);
      setSaid(fieldsWords.copied);
    } catch {
      area.current?.select(); // a pane framed by Word on the web may not be allowed the clipboard
      setSaid(fieldsWords.textSelected);
    }
  };
  return (
    <div className={styles.copyable}>
      <textarea
        readOnly
        autoComplete="off"
        ref={area}
        className={styles.text}
        aria-label={fieldsWords.textFor(label)}
        value={shown}
        rows={rows ?? Math.min(4, shown.split("\n").length)}
      />
      <div className={styles.buttons}>
        <Button size="small" aria-label={fieldsWords.copyOf(label)} onClick={() => void copy()}>
          {fieldsWords.copy}
        </Button>
        {place !== undefined && onShow !== undefined && (
          <Button size="small" aria-label={fieldsWords.showBoxOf(label)} onClick={() => onShow(place)}>
            {fieldsWords.showBox}
          </Button>
        )}
        <Text size={200} role="status">
          {said}
        </Text>
      </div>
    </div>
  );
}

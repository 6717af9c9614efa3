import { Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRef, useState } from "react";

type CopyableTextProps = {
  /** The name of the text for those who cannot see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Buttons to stand beside Copy. */
  readonly children?: ReactNode;
};

const useStyles = makeStyles({
  copyable: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** A text that can be copied: at a click, or with the keyboard where the browser keeps the clipboard from the pane. */
export function CopyableText({ label, text, children }: CopyableTextProps) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      box.current?.select(); // a pane framed by Word on the web may not be allowed the clipboard
      setSaid("The text is selected. Press Ctrl and C to copy it.");
    }
  };
  return (
    <div className={styles.copyable}>
      <Textarea
        readOnly
        aria-label={label}
        value={text}
        textarea={{ ref: box }}
        rows={Math.min(4, text.split("\n").length)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          Copy
        </Button>
        {children}
        <Text size={200} role="status">
          {said}
        </Text>
      </div>
    </div>
  );
}

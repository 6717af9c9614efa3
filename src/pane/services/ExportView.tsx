import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Contact } from "../../services/contact";
import { exportContacts } from "../../services/exportContacts";
import { Panel } from "../Panel";
import { ViewHeading } from "./ViewHeading";
import { listsWords } from "../words/lists";

type ExportViewProps = { readonly own: readonly Contact[]; readonly onLeave: () => void };

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const fileName = "services.csv";
/** What an administrator puts beside the pane. */
const everyonesName = "contacts.csv";

/** One's own list as a file for a spreadsheet or, where the Word around the pane lets no file out, as text. */
export function ExportView({ own, onLeave }: ExportViewProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const [toCopy, setToCopy] = useState<string>();
  useEffect(() => {
    if (toCopy === undefined) return;
    area.current?.focus();
    area.current?.select();
  }, [toCopy]);
  const download = (contacts: readonly Contact[], name: string) => {
    const text = exportContacts(contacts);
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    setSaid(listsWords.inDownloads(name));
  };
  const copy = async () => {
    const text = exportContacts(own);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(listsWords.copied);
    } catch {
      setToCopy(text); // a pane framed by Word on the web may not be allowed the clipboard
      setSaid(listsWords.textSelected);
    }
  };
  return (
    <Panel>
      <ViewHeading>{listsWords.exportTitle}</ViewHeading>
      <Text>{listsWords.exportAbout(own.length)}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={own.length === 0} onClick={() => download(own, fileName)}>
          {listsWords.download(fileName)}
        </Button>
        <Button disabledFocusable={own.length === 0} onClick={() => void copy()}>
          {listsWords.copyAsText}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {listsWords.back}
        </Button>
      </div>
      <Text>{listsWords.everyoneAbout}</Text>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={own.length === 0}
          onClick={() =>
            download(
              own.map(({ note: _, ...contact }) => contact),
              everyonesName,
            )
          }
        >
          {listsWords.exportEveryone(everyonesName)}
        </Button>
      </div>
      <Text role="status">{said}</Text>
      {toCopy !== undefined && (
        <Field label={listsWords.asText}>
          <Textarea readOnly value={toCopy} textarea={{ ref: area, rows: 8 }} />
        </Field>
      )}
    </Panel>
  );
}

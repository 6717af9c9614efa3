import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Contact } from "../../services/contact";
import { importContacts } from "../../services/importContacts";
import { groupPhone } from "../../services/phone";
import type { Preview } from "../../services/previewContacts";
import { applied, previewOf } from "../../services/previewContacts";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import { ImportPreview } from "./ImportPreview";
import { ViewHeading } from "./ViewHeading";
import { listsWords } from "../words/lists";

type ImportViewProps = {
  /** The practitioner's own list, which the file is compared with. */
  readonly own: readonly Contact[];
  /** The list as it was compared, as it is to be, and what is then said. */
  readonly onImport: (before: readonly Contact[], after: readonly Contact[], done: string) => void;
  readonly onLeave: () => void;
};

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Chosen = { readonly name: string; readonly before: readonly Contact[]; readonly preview: Preview };

/** A file of services: first what it would do to one's own list, and nothing is done until it is said to. */
export function ImportView({ own, onImport, onLeave }: ImportViewProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState("");
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const imported = importContacts(bytes, file.name);
      const contacts = imported.contacts.map(withGroupedNumbers);
      const preview = previewOf(own.map(withGroupedNumbers), { ...imported, contacts });
      setChosen({ name: file.name, before: own, preview });
      setProblem("");
    } catch {
      // It was moved or taken away since it was chosen.
      setChosen(undefined);
      setProblem(listsWords.notRead);
    }
  };
  const count = chosen === undefined ? 0 : chosen.preview.added.length + chosen.preview.changed.length;
  const label = count > 0 ? listsWords.importSome(count) : noneLabel(chosen);
  return (
    <Panel
      bar={
        <FillBar
          label={label}
          ready={count > 0}
          busy={false}
          onFill={() => {
            if (chosen !== undefined)
              onImport(chosen.before, applied(chosen.preview), doneWords(chosen.preview));
          }}
        />
      }
    >
      <ViewHeading>{listsWords.importTitle}</ViewHeading>
      <Text>{listsWords.importAbout}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>
          {chosen === undefined ? listsWords.chooseFile : listsWords.chooseOther}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {listsWords.back}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.json"
        aria-label={listsWords.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // so that the same file can be chosen again
          void choose(file);
        }}
      />
      <Text role="status">{problem !== "" ? problem : chosen && listsWords.wasRead(chosen.name)}</Text>
      {chosen !== undefined && <ImportPreview preview={chosen.preview} />}
    </Panel>
  );
}

/** The same digits in other groups are no other number. */
function withGroupedNumbers(contact: Contact): Contact {
  const { phone, otherPhones, text } = contact;
  return {
    ...contact,
    phone: groupPhone(phone),
    ...(otherPhones !== undefined && { otherPhones: otherPhones.map(groupPhone) }),
    ...(text !== undefined && { text: groupPhone(text) }),
  };
}

function noneLabel(chosen: Chosen | undefined): string {
  if (chosen === undefined) return listsWords.chooseFirst;
  return chosen.preview.same.length > 0 ? listsWords.hasAll : listsWords.noneUsable;
}

function doneWords({ added, changed }: Preview): string {
  const parts = [
    ...(added.length > 0 ? [listsWords.added(added.length)] : []),
    ...(changed.length > 0 ? [listsWords.changed(changed.length)] : []),
  ];
  return listsWords.importDone(parts.join(", "));
}

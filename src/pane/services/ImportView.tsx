import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Contact } from "../../services/contact";
import { groupPhone } from "../../services/phone";
import type { Preview, PreviewAnswers } from "../../services/previewContacts";
import { applied, noAnswers, previewOf } from "../../services/previewContacts";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import { columnWords } from "../words/columnWords";
import { listsWords } from "../words/lists";
import { ColumnMatching } from "./ColumnMatching";
import { ImportPreview } from "./ImportPreview";
import { useListSource } from "./useListSource";
import { ViewHeading } from "./ViewHeading";

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

/** A list of services: first what it would do to one's own, and nothing is done until it is said to. */
export function ImportView({ own, onImport, onLeave }: ImportViewProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { list, failed, onFile, onPaste, onSheet, onHeads, onRight } = useListSource();
  const [answers, setAnswers] = useState<PreviewAnswers>(noAnswers);
  const imported = list?.imported;
  const preview = useMemo(() => {
    if (imported === undefined) return undefined;
    const contacts = imported.contacts.map(withGroupedNumbers);
    return previewOf(own.map(withGroupedNumbers), { ...imported, contacts });
  }, [own, imported]);
  const count = preview === undefined ? 0 : countOf(preview, answers);
  const isUnsaid = list !== undefined && imported === undefined;
  return (
    <Panel
      bar={
        <FillBar
          label={count > 0 ? listsWords.importSome(count) : noneLabel(preview)}
          ready={count > 0}
          busy={false}
          onFill={() => {
            if (preview !== undefined) onImport(own, applied(preview, answers), doneWords(preview, answers));
          }}
        />
      }
    >
      <ViewHeading>{listsWords.importTitle}</ViewHeading>
      <Text>{listsWords.importAbout}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>
          {list === undefined ? listsWords.chooseFile : listsWords.chooseOther}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {listsWords.back}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.json,.xlsx,.vcf,.zip,.txt,.tsv"
        aria-label={listsWords.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // so that the same file can be chosen again
          setAnswers(noAnswers);
          if (file !== undefined) void onFile(file);
        }}
      />
      <Field label={columnWords.paste} hint={columnWords.pasteHint}>
        <Textarea
          value=""
          textarea={{ rows: 1 }}
          onPaste={(event) => {
            event.preventDefault();
            setAnswers(noAnswers);
            void onPaste(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain"));
          }}
        />
      </Field>
      <Text role="status">
        {failed === "not-read" && listsWords.notRead}
        {failed === "no-table" && columnWords.noTable}
        {list !== undefined && listsWords.wasRead(list.name === "" ? columnWords.pasted : list.name)}
        {isUnsaid && ` ${columnWords.sayWhich}`}
      </Text>
      {list !== undefined && list.tables.length > 1 && (
        <Field label={columnWords.sheet}>
          <Select value={list.table?.name} onChange={(_, { value }) => void onSheet(value)}>
            {list.tables.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {list?.table !== undefined && list.heads !== undefined && (
        <ColumnMatching
          key={`${list.name} ${list.table.name}`}
          table={list.table.table}
          heads={list.heads}
          isOpen={isUnsaid}
          onHeads={(heads) => void onHeads(heads)}
        />
      )}
      {isUnsaid && <Button onClick={() => void onRight()}>{columnWords.columnsAreRight}</Button>}
      {preview !== undefined && <ImportPreview preview={preview} answers={answers} onAnswers={setAnswers} />}
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

function countOf({ added, changed, perhaps, gone }: Preview, { takenOut }: PreviewAnswers): number {
  return added.length + changed.length + perhaps.length + gone.filter(({ id }) => takenOut.has(id)).length;
}

function noneLabel(preview: Preview | undefined): string {
  if (preview === undefined) return listsWords.chooseFirst;
  return preview.same.length > 0 ? listsWords.hasAll : listsWords.noneUsable;
}

function doneWords(preview: Preview, answers: PreviewAnswers): string {
  const same = preview.perhaps.filter(({ before }) => answers.same.has(before.id)).length;
  const added = preview.added.length + preview.perhaps.length - same;
  const changed = preview.changed.length + same;
  const gone = preview.gone.filter(({ id }) => answers.takenOut.has(id)).length;
  const parts = [
    ...(added > 0 ? [listsWords.added(added)] : []),
    ...(changed > 0 ? [listsWords.changed(changed)] : []),
    ...(gone > 0 ? [listsWords.takenOutCount(gone)] : []),
  ];
  return listsWords.importDone(parts.join(", "));
}

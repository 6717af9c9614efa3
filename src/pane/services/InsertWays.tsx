import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import type { AdviceKey, Form } from "../../plan/form";
import { serviceKeys, textOf } from "../../plan/form";
import { useTyped } from "../typed";
import { areaLabels } from "../words/labels";
import type { InsertWay } from "./insertWay";
import { areasOf, textsFor, waysFor } from "./insertWay";
import type { Insert } from "./useInsert";
import { insertWords } from "../words/insert";

type InsertWaysProps = { readonly form: Form; readonly insert: Insert };

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  preview: {
    display: "block",
    overflowWrap: "anywhere",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

const wayLabels: Readonly<Record<InsertWay, string>> = {
  "service-line": insertWords.inServiceLine,
  advice: insertWords.asLine,
  cursor: insertWords.atCursorInWord,
};

/** The ways to put services in the form, each with the very words; those of the chosen way can be edited. */
export function InsertWays({ form, insert }: InsertWaysProps) {
  const styles = useStyles();
  const { contacts, choice, texts, onChoose, onText } = insert;
  const name = contacts.length === 1 ? (contacts[0]?.name ?? "") : insertWords.services(contacts.length);
  const label = (way: InsertWay) =>
    way === "advice" && contacts.length > 1 ? insertWords.asLines : wayLabels[way];
  return (
    <div className={styles.ways}>
      <Field label={insertWords.whereToPut(name)}>
        <RadioGroup
          value={choice.way}
          // The values are those of the radios below.
          onChange={(_, { value }) => onChoose({ ...choice, way: value as InsertWay })}
        >
          {waysFor(form, contacts, insert.oursId).map((way) => (
            <Radio
              key={way}
              value={way}
              label={
                <>
                  {label(way)}
                  {way !== choice.way &&
                    textsFor(contacts, way, form).flatMap((each) =>
                      each.text.split("\n").map((line) => (
                        <Text key={line} size={200} className={styles.preview}>
                          {each.key === "words" ? line : `${each.label}: ${line}`}
                        </Text>
                      )),
                    )}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {choice.way === "advice" && (
        <Field label={insertWords.whichBox}>
          <Select
            value={choice.area}
            // The options below are the areas of the form.
            onChange={(_, { value }) => onChoose({ ...choice, area: value as AdviceKey })}
          >
            {areasOf(form).map((area) => (
              <option key={area} value={area}>
                {areaLabels[area]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {texts.map(({ key, label: what, text }) => (
        <Field key={key} label={what} hint={hintFor(form, key, text)}>
          <InsertedWords text={text} onText={(typed) => onText(key, typed)} />
        </Field>
      ))}
      {tellingWords(contacts) !== undefined && <Text size={200}>{tellingWords(contacts)}</Text>}
      {choice.way === "cursor" && <Text size={200}>{insertWords.clickFirst}</Text>}
    </div>
  );
}

type InsertedWordsProps = { readonly text: string; readonly onText: (text: string) => void };

function InsertedWords({ text, onText }: InsertedWordsProps) {
  const rows = Math.min(8, Math.max(2, Math.ceil(text.length / 34)));
  return <Textarea resize="vertical" textarea={{ rows }} {...useTyped(text, onText)} />;
}

/** What the names would tell on a paper that the client takes home. */
function tellingWords(contacts: Insert["contacts"]): string | undefined {
  const names = (copy: string) =>
    contacts.filter(({ clientCopy }) => clientCopy === copy).map(({ name }) => name);
  const [worker, tells] = [names("worker"), names("tells")];
  if (worker.length > 0) return insertWords.forWorkers(worker);
  return tells.length > 0 ? insertWords.nameTells(tells) : undefined;
}

/** What a service line says now, when it would say something else. */
function hintFor(form: Form, key: Insert["texts"][number]["key"], text: string): string | undefined {
  const service = serviceKeys.find((each) => each === key);
  const box = service && form.service[service];
  const now = box === undefined ? "" : textOf(box.answer);
  return now === "" || now === text ? undefined : insertWords.takesPlace(now);
}

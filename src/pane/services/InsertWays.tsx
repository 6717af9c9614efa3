import { Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import type { AdviceKey, Form } from "../../plan/form";
import { textOf } from "../../plan/form";
import type { Contact } from "../../services/contact";
import { areaLabels } from "../labels";
import type { InsertChoice, InsertWay } from "./insertWay";
import { areasOf, preview, waysFor } from "./insertWay";

type InsertWaysProps = {
  readonly contact: Contact;
  readonly form: Form;
  readonly choice: InsertChoice;
  readonly onChoose: (choice: InsertChoice) => void;
};

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
  "service-line": "In the form’s service line",
  advice: "As a line in a box",
  cursor: "At the cursor in Word",
};

/** The ways to put a service in the form, each with the very words that will stand there. */
export function InsertWays({ contact, form, choice, onChoose }: InsertWaysProps) {
  const styles = useStyles();
  const replaced = replacedText(form, contact);
  return (
    <div className={styles.ways}>
      <Field label={`Where to put ${contact.name}`}>
        <RadioGroup
          value={choice.way}
          // The values are those of the radios below.
          onChange={(_, { value }) => onChoose({ ...choice, way: value as InsertWay })}
        >
          {waysFor(form).map((way) => (
            <Radio
              key={way}
              value={way}
              label={
                <>
                  {wayLabels[way]}
                  {preview(contact, way, form).map((line) => (
                    <Text key={line} size={200} className={styles.preview}>
                      {line}
                    </Text>
                  ))}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {choice.way === "advice" && (
        <Field label="Which box">
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
      {choice.way === "cursor" && <Text size={200}>Click in the document first, where it is to go.</Text>}
      {choice.way === "service-line" && replaced !== "" && (
        <Text size={200}>The form says “{replaced}”. This takes its place.</Text>
      )}
    </div>
  );
}

/** What the service line says now, when it would say something else. */
function replacedText(form: Form, contact: Contact): string {
  const now = form.service.contact === undefined ? "" : textOf(form.service.contact.answer);
  return preview(contact, "service-line", form)[0]?.endsWith(`: ${now}`) ? "" : now;
}

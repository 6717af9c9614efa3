import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { formatDate, readDate } from "../../plan/dates";
import type { Form } from "../../plan/form";
import type { NextPlan } from "../../plan/nextPlan";
import { nextPlan } from "../../plan/nextPlan";
import { DateField } from "../DateField";
import { FillBar } from "../FillBar";
import { fieldLabels } from "../words/labels";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../formInWord";
import { counted } from "../words/counting";
import { ViewHead } from "./ViewHead";

type NextPlanViewProps = {
  readonly form: Form;
  readonly today: IsoDate;
  readonly pointing: Pointing;
  readonly onFill: (job: FillJob) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
    "& > li": { paddingBlock: tokens.spacingVerticalXXS },
  },
});

/** Turns a saved copy of the form into the next plan, after it has shown all that this will do. */
export function NextPlanView({ form, today, pointing, onFill, onClose }: NextPlanViewProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(formatDate(today));
  const [isCopy, setIsCopy] = useState(false);
  const on = readDate(typed, today);
  const next = nextPlan(form, { on: typeof on === "string" ? on : today });
  const fill = () => {
    onFill({
      wanted: next.wanted,
      done: ({ filled }) => (filled > 0 ? "This is the next plan now. Save it." : "Nothing was changed"),
      written: ({ filled }) => {
        if (filled > 0) onClose();
      },
    });
  };
  const ready = isCopy && typeof on === "string";
  return (
    <Panel
      bar={
        <FillBar
          label={
            isCopy
              ? typeof on === "string"
                ? "Turn this copy into the next plan"
                : "Put the date right first"
              : "Save a copy first"
          }
          ready={ready}
          busy={pointing.busy}
          onFill={fill}
        />
      }
    >
      <ViewHead title="Next plan" closeLabel="Close" onClose={onClose} />
      <Text>
        Keep the plan as it is now: in Word, save a copy under another name (File, Save a Copy) and open that
        copy. The pane cannot see whether you have.
      </Text>
      <Checkbox
        label="I have saved a copy, and the document that is open is the one for the next plan"
        checked={isCopy}
        onChange={(_, { checked }) => setIsCopy(checked === true)}
      />
      <DateField label="Day of the next plan" text={typed} today={today} offersToday onText={setTyped} />
      <Text as="h3" weight="semibold">
        What this will do
      </Text>
      <WhatItDoes next={next} list={styles.list} />
    </Panel>
  );
}

function WhatItDoes({ next: { description }, list }: { readonly next: NextPlan; readonly list: string }) {
  const { on, goes, stays, dated, blanked, emptied, unable } = description;
  const day = formatDate(on, "dddd d MMMM yyyy");
  return (
    <ul className={list}>
      <li>
        {goes.length === 0
          ? "No action is complete, so none goes."
          : `${counted(goes.length, "complete action")} taken out:`}
        <Names names={goes} list={list} />
      </li>
      {emptied > 0 && (
        <li>
          Of these, {counted(emptied, "row")} stay in the table, blank: Word cannot take out what they are
          made of.
        </li>
      )}
      {unable.length > 0 && (
        <li>
          Left as they are, for their boxes are locked:
          <Names names={unable} list={list} />
        </li>
      )}
      <li>
        {stays.length === 0
          ? "No action is open."
          : `${counted(stays.length, "open action")} kept as they are:`}
        <Names names={stays} list={list} />
      </li>
      {dated.map((key) => (
        <li key={key}>
          {fieldLabels[key]}: {day}
        </li>
      ))}
      {blanked.map((key) => (
        <li key={key}>{fieldLabels[key]}: made blank</li>
      ))}
      <li>Options, what to take and the service lines stay as they are.</li>
    </ul>
  );
}

function Names({ names, list }: { readonly names: readonly string[]; readonly list: string }) {
  if (names.length === 0) return null;
  return (
    <ul className={list}>
      {names.map((name, index) => (
        <li key={index}>{name === "" ? "An action without words" : name}</li>
      ))}
    </ul>
  );
}

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
import { ViewHead } from "./ViewHead";
import { nextPlanWords } from "../words/nextPlan";
import { dayInFull } from "../words/dates";

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
    paddingLeft: "1.6em",
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
      done: ({ filled }) => (filled > 0 ? nextPlanWords.done : nextPlanWords.nothingChanged),
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
                ? nextPlanWords.turn
                : nextPlanWords.putDateRight
              : nextPlanWords.saveFirst
          }
          ready={ready}
          busy={pointing.busy}
          onFill={fill}
        />
      }
    >
      <ViewHead title={nextPlanWords.title} closeLabel={nextPlanWords.close} onClose={onClose} />
      <Text>{nextPlanWords.keepCopy}</Text>
      <Checkbox
        label={nextPlanWords.haveCopy}
        checked={isCopy}
        onChange={(_, { checked }) => setIsCopy(checked === true)}
      />
      <DateField label={nextPlanWords.day} text={typed} today={today} offersToday onText={setTyped} />
      <Text as="h3" weight="semibold">
        {nextPlanWords.whatItDoes}
      </Text>
      <WhatItDoes next={next} list={styles.list} />
    </Panel>
  );
}

function WhatItDoes({ next: { description }, list }: { readonly next: NextPlan; readonly list: string }) {
  const { on, goes, stays, dated, blanked, emptied, unable } = description;
  const day = dayInFull(on);
  return (
    <ul className={list}>
      <li>
        {goes.length === 0 ? nextPlanWords.noneGoes : nextPlanWords.takenOut(goes.length)}
        <Names names={goes} list={list} />
      </li>
      {emptied > 0 && <li>{nextPlanWords.stayBlank(emptied)}</li>}
      {unable.length > 0 && (
        <li>
          {nextPlanWords.locked}
          <Names names={unable} list={list} />
        </li>
      )}
      <li>
        {stays.length === 0 ? nextPlanWords.noneOpen : nextPlanWords.kept(stays.length)}
        <Names names={stays} list={list} />
      </li>
      {dated.map((key) => (
        <li key={key}>{nextPlanWords.dated(fieldLabels[key], day)}</li>
      ))}
      {blanked.map((key) => (
        <li key={key}>{nextPlanWords.madeBlank(fieldLabels[key])}</li>
      ))}
      <li>{nextPlanWords.restStays}</li>
    </ul>
  );
}

function Names({ names, list }: { readonly names: readonly string[]; readonly list: string }) {
  if (names.length === 0) return null;
  return (
    <ul className={list}>
      {names.map((name, index) => (
        <li key={index}>{name === "" ? nextPlanWords.noWords : name}</li>
      ))}
    </ul>
  );
}

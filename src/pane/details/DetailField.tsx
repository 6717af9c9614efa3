import { details } from "../../plan/details";
import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { IsoDate } from "../../plan/calendar";
import { dateFields } from "../../plan/detailEdits";
import { textOf, type Box, type FieldKey, type Place } from "../../plan/form";
import type { ChoiceFieldProps } from "../ChoiceField";
import { ruleOf } from "../choiceRule";
import { DateField } from "../DateField";
import { copyableCode, LateCopyableText } from "../LateCopyableText";
import { later, useLater } from "../later";
import { LinkButton } from "../LinkButton";
import { TypedInput } from "../TypedInput";
import { whenWanted } from "../whenWanted";
import { fieldLabels } from "../words/labels";
import { dayInFull } from "../words/dates";
import { mendableWords } from "../words/mendable";
import type { DetailStanding, PageNumbers } from "./detailsDraft";
import { detailsWords } from "../words/details";

// Few forms have a drop-down here, and few boxes that cannot be filled.
const ChoiceField = whenWanted<ChoiceFieldProps>(async () => (await import("../ChoiceField")).ChoiceField);
const leftReasons = later(() => import("../words/left"));

type DetailFieldProps = {
  readonly name: FieldKey;
  readonly box: Box;
  readonly text: string;
  readonly standing: DetailStanding;
  readonly today: IsoDate;
  /** The number of pages only: what it means for the number of each. */
  readonly pages?: PageNumbers;
  readonly onShow: (place: Place) => void;
  readonly onText: (text: string) => void;
  /** Says that a date which was asked about is right. */
  readonly onKeepDate: (date: string) => void;
  /** Lets go of what was typed, so that the field shows what the form says. */
  readonly onKeepForm: () => void;
};

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  keep: { alignSelf: "flex-start" },
  // Its words to be copied need the whole width.
  wide: { gridColumn: "1 / -1" },
});

/** One detail of the form: what is typed for it, and under it how that stands to what the form says. */
export function DetailField({
  name,
  box,
  text,
  standing,
  today,
  pages,
  onShow,
  onText,
  onKeepDate,
  onKeepForm,
}: DetailFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  const label = fieldLabels[name];
  const problem = problemWords(standing);
  const place = box.places[0];
  // Beside a list what is typed may have to be put in by hand: what is said of that is there before it is said, and moves nothing late.
  const isLikelyLeft = standing.kind === "blocked" || place?.choices !== undefined;
  const reasons = useLater(leftReasons, isLikelyLeft).code;
  useLater(copyableCode, isLikelyLeft);
  const blocked = standing.kind === "blocked" ? reasons?.leftWords(standing.why) : undefined;
  const isUnnamed = name === "clientRef" && text === "" && box.answer.kind === "blank";
  const remarks = [
    ...(isUnnamed ? [detailsWords.refIsSafer] : []),
    ...remarksOn(box, standing, blocked, pages),
  ];
  const remark = remarks.length === 0 ? undefined : remarks.join(". ");
  return (
    <div ref={field} className={mergeClasses(styles.field, standing.kind === "blocked" && styles.wide)}>
      {dateFields.has(name) ? (
        <DateField
          label={label}
          text={text}
          said={textOf(box.answer)}
          today={today}
          offersToday={details[name].isOftenToday === true}
          problem={problem}
          question={standing.kind === "asks" ? standing.question : undefined}
          remark={remark}
          onText={onText}
          onKeep={onKeepDate}
        />
      ) : place?.choices !== undefined ? (
        <ChoiceField
          label={label}
          text={text}
          choices={place.choices}
          rule={ruleOf(place)}
          problem={problem}
          remark={remark}
          onText={onText}
        />
      ) : (
        <Field
          label={label}
          validationState={problem === undefined ? "none" : "error"}
          validationMessage={problem ?? remark}
        >
          <TypedInput {...{ text, onText }} />
        </Field>
      )}
      {standing.kind === "blocked" && (
        <LateCopyableText label={label} text={standing.text} place={standing.place} onShow={onShow} />
      )}
      {standing.kind !== "same" && box.answer.kind === "text" && (
        <LinkButton
          className={styles.keep}
          aria-label={detailsWords.keepFormOf(label)}
          onClick={() => {
            onKeepForm();
            field.current?.querySelector("input")?.focus(); // the button that was pressed goes
          }}
        >
          {detailsWords.keepForm}
        </LinkButton>
      )}
    </div>
  );
}

function problemWords(standing: DetailStanding): string | undefined {
  return standing.kind === "wrong" && standing.why !== "no-date" ? mendableWords[standing.why] : undefined;
}

function remarksOn(
  box: Box,
  standing: DetailStanding,
  blocked: string | undefined,
  pages?: PageNumbers,
): readonly string[] {
  const said = textOf(box.answer);
  return [
    ...(standing.kind === "differs" && standing.date !== undefined ? [dayInFull(standing.date)] : []),
    ...(standing.kind !== "same" && said !== "" ? [detailsWords.formSays(said)] : []),
    ...(blocked === undefined ? [] : [blocked.replace(/\.$/, "")]),
    ...(standing.kind === "emptied" ? [detailsWords.toTakeOut] : []),
    ...(box.places.length > 1 ? [detailsWords.onBothPages] : []),
    ...pagesWords(pages),
  ];
}

function pagesWords(pages: PageNumbers | undefined): readonly string[] {
  switch (pages?.kind) {
    case "to-write":
      return [detailsWords.pageEach];
    case "other":
      return [detailsWords.pageSays(String(pages.page), pages.said)];
    case "unlike":
      return [detailsWords.pagesUnlike(pages.boxes)];
    default:
      return [];
  }
}

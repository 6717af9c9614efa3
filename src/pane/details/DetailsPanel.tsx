import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { serviceEdits } from "../../plan/detailEdits";
import { writtenName } from "../../plan/editNames";
import type { FieldKey, Form } from "../../plan/form";
import { fieldKeys, serviceKeys } from "../../plan/form";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import type { OrganisationContacts } from "../../services/organisationContacts";
import type { Filled } from "../../word/gateway";
import type { BoxQuestionsProps } from "../boxes/BoxQuestions";
import { clashing } from "../drafts/clashing";
import { useDraft } from "../drafts/draftStore";
import { giveDraftBack } from "../drafts/giveDraftBack";
import { later, useLater } from "../later";
import { FillBar } from "../FillBar";
import { goToMend } from "../goToMend";
import { labelOf } from "../words/labels";
import { Pair } from "../Pair";
import { Panel } from "../Panel";
import { whenWanted } from "../whenWanted";
import type { FillJob, Pointing } from "../formInWord";
import { stoodAlready } from "../stoodAlready";
import { withStood } from "../words/counting";
import { DetailField } from "./DetailField";
import type { DetailsDraft, DetailStanding, KeptDetails, PageNumbers } from "./detailsDraft";
import {
  draftBeside,
  numbersItsPages,
  pageNumbersOf,
  shownText,
  standingOf,
  wantedDetails,
  withText,
} from "./detailsDraft";
import { barWords, detailsWords } from "../words/details";

type DetailsPanelProps = {
  readonly form: Form;
  readonly today: IsoDate;
  readonly pointing: Pointing;
  readonly isShown: boolean;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey: string | undefined;
  /** The services that the organisation offers to everybody; undefined until they are known. */
  readonly contacts: OrganisationContacts | undefined;
  readonly onServices: () => void;
  readonly onFill: (job: FillJob) => void;
};

const BoxQuestions = whenWanted<BoxQuestionsProps>(
  async () => (await import("../boxes/BoxQuestions")).BoxQuestions,
  ({ questions }) => questions.length > 0,
);
const ourServiceCode = later(() => import("./OurService"));

const useStyles = makeStyles({
  hint: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

/** In which line each field stands: no detail is without one. */
const lineOf = {
  clientRef: 1,
  intakeDate: 2,
  isspDate: 2,
  createdOn: 3,
  reviewedOn: 3,
  reviewedBy: 4,
  pageCount: 4,
  page: 5,
} satisfies Record<FieldKey, number>;
const placed = Object.keys(lineOf) as FieldKey[]; // the keys of our own table
const pairs = [...new Set(Object.values(lineOf))].map((line) => placed.filter((key) => lineOf[key] === line));

/** The details table of the form, each field with its draft; the bar fills only those that differ. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { form, today, pointing, isShown, partitionKey, contacts, onServices, onFill } = props;
  const styles = useStyles();
  const [draft, setDraft] = useDraft("details");
  const [kept, setKept] = useState<KeptDetails>({});
  const wanted = wantedDetails(form, draft, today, kept);
  const pages = pageNumbersOf(form, draft);
  const { code: ourService } = useLater(ourServiceCode, contacts !== undefined);
  // Read again whenever the tab is shown, as it is said in Services.
  const ours = useMemo(
    () => (isShown && contacts !== undefined ? ourService?.ourService(partitionKey, contacts) : undefined),
    [isShown, contacts, ourService, partitionKey],
  );
  const [isTicked, setIsTicked] = useState(false);
  const service =
    isTicked && ours !== undefined && ourService !== undefined ? ourService.ourServiceWanted(form, ours) : {};
  // The lines of one's own service are one detail.
  const serviceIn = (now: Form): number =>
    serviceKeys.some((key) => serviceEdits(now, key, service[key] ?? "").edits.length > 0) ? 1 : 0;
  const count = countOf(wanted, pages) + serviceIn(form);
  const standings = fieldKeys.map((key) => standingOf(form, draft, key, today, kept));
  const countWhere = (isSo: (standing: DetailStanding) => boolean): number => standings.filter(isSo).length;
  const asked = countWhere(({ kind }) => kind === "asks");
  const wrong = countWhere(({ kind }) => kind === "wrong");
  const unsure = countWhere((each) => each.kind === "blocked" && each.why === "to-confirm");
  const byHand = countWhere(({ kind }) => kind === "blocked") - unsure;
  const questions = questionsOn(form).filter((each) => isAbout(each, fieldKeys));

  const fill = () => {
    const stoodIn = (filled: Filled) => stoodAlready(filled).length;
    const writtenIn = (filled: Filled) => {
      const rest = countOf(wantedDetails(filled.form, draft, today, kept), pageNumbersOf(filled.form, draft));
      return count - rest - serviceIn(filled.form) - stoodIn(filled);
    };
    onFill({
      wanted: {
        fields: wanted,
        ...(serviceIn(form) > 0 && { service }),
        ...(pages.kind === "to-write" && { pageNumbers: true }),
      },
      step: (filled) => {
        const still = wantedDetails(filled.form, draft, today, kept);
        const stood = new Set(stoodAlready(filled).map(writtenName));
        const [key, ...others] = fieldKeys.filter((each) => wanted[each] !== still[each] && !stood.has(each));
        const written = writtenIn(filled);
        return key !== undefined && others.length === 0 && written === 1
          ? labelOf(key)
          : detailsWords.details(written);
      },
      done: (filled) => {
        const written = writtenIn(filled);
        if (written === 0) return withStood(detailsWords.nothingFilledIn, stoodIn(filled));
        return withStood(detailsWords.filledIn(written), stoodIn(filled));
      },
      written: ({ form: filled }) => setDraft((now) => draftBeside(filled, now, today)),
      putBackDraft: () =>
        giveDraftBack(setDraft, {
          together: (now) => ({ ...draft, ...now }),
          aside: (now) => Object.values(clashing(draft, now)).filter((text) => text.trim() !== ""),
        }),
    });
  };

  const fieldFor = (key: FieldKey) => {
    const box = form.fields[key];
    const standing = standings[fieldKeys.indexOf(key)];
    if (box === undefined || standing === undefined || (key === "page" && numbersItsPages(form))) return null;
    return (
      <DetailField
        key={key}
        name={key}
        box={box}
        text={shownText(form, draft, key)}
        standing={standing}
        today={today}
        pages={key === "pageCount" ? pages : undefined}
        onShow={pointing.show}
        onText={(text) => setDraft((now) => withText(form, now, key, text))}
        onKeepDate={(date) => setKept((now) => ({ ...now, [key]: date }))}
        onKeepForm={() => setDraft(({ [key]: _, ...others }) => others)}
      />
    );
  };

  return (
    <Panel
      bar={
        <FillBar
          label={barWords({ count, asked: asked + unsure, wrong, byHand })}
          ready={count > 0}
          busy={pointing.busy}
          onFill={fill}
          onLead={asked + unsure + wrong > 0 ? goToMend : undefined}
        />
      }
    >
      <BoxQuestions questions={questions.filter(({ kind }) => kind === "confirm")} pointing={pointing} />
      {pairs.map((pair) => (
        <Pair key={pair[0]}>
          {pair.map(fieldFor)}
          {pair.includes("intakeDate") && pair.some((key) => form.fields[key] !== undefined) && (
            <Text size={200} className={styles.hint}>
              {detailsWords.howToType}
            </Text>
          )}
        </Pair>
      ))}
      {ourService !== undefined && contacts !== undefined && (
        <ourService.OurService {...{ form, ours, onServices }} ticked={isTicked} onTick={setIsTicked} />
      )}
      {Object.keys(form.fields).length === 0 && <Text>{detailsWords.noTable}</Text>}
      <BoxQuestions questions={questions.filter(({ kind }) => kind === "find")} pointing={pointing} />
    </Panel>
  );
}

/** The numbers of the pages are one detail with how many there are. */
function countOf(wanted: DetailsDraft, pages: PageNumbers): number {
  const numbersOnly = pages.kind === "to-write" && wanted.pageCount === undefined;
  return Object.keys(wanted).length + (numbersOnly ? 1 : 0);
}

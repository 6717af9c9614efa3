import { Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Option } from "../../plan/data/option";
import { areaKeys, type Area, type Form } from "../../plan/form";
import { searchOptions, wordsNotFound } from "../../plan/searchOptions";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { optionsTogether } from "../drafts/draftsOfTwo";
import { useDraft } from "../drafts/draftStore";
import { giveDraftBack } from "../drafts/giveDraftBack";
import { FillBar } from "../FillBar";
import { areaLabels } from "../words/labels";
import { Panel } from "../Panel";
import type { CursorInWord, FillJob, Pointing } from "../formInWord";
import { stoodAlready } from "../stoodAlready";
import { withStood } from "../words/counting";
import type { OrganisationSettings } from "../useOrganisation";
import { AreaNotes } from "./AreaNotes";
import { AreaOptions } from "./AreaOptions";
import { AreaPicker } from "./AreaPicker";
import { AreaTools } from "./AreaTools";
import { insertWords, openBlanks } from "../words/optionsWork";
import { linesInForm } from "./linesInForm";
import { ListPicker } from "./ListPicker";
import { optionsAside } from "./optionsAside";
import {
  areasIn,
  draftBeside,
  draftKey,
  isTicked,
  ownId,
  wantedOptions,
  withWords,
  wordsOf,
  workToDo,
} from "./optionsDraft";
import { OtherLines } from "./OtherLines";
import { OwnWords } from "./OwnWords";
import { linesIn, linesOfOptions } from "./standingLines";
import { wordsForClient } from "./wordsForClient";
import { optionsWords } from "../words/options";
import { OptionSearch } from "./OptionSearch";
import { useArea, type AreaToOpen } from "./useArea";
import { useListOfThings } from "./useListOfThings";

type OptionsPanelProps = {
  readonly form: Form;
  readonly organisation: OrganisationSettings;
  /** Whether its tab is open. */
  readonly isShown: boolean;
  readonly cursor: CursorInWord;
  readonly pointing: Pointing;
  /** The area that is to be open, once. */
  readonly areaToOpen?: AreaToOpen;
  readonly onFill: (job: FillJob) => void;
  readonly onShowToClient: (lines: readonly string[]) => void;
};

/** The options by area: what is ticked goes into the boxes of its area, under what stands there and can be changed. */
export function OptionsPanel({
  form,
  organisation,
  isShown,
  cursor,
  pointing,
  areaToOpen,
  onFill,
  onShowToClient,
}: OptionsPanelProps) {
  const [sought, setSought] = useState("");
  const [additionsChosen, setAdditionsChosen] = useState<boolean>();
  const [draft, setDraft] = useDraft("options");
  const isSearching = sought.trim() !== "";
  const { area, choose, followedTo, isPinned, setIsPinned } = useArea({ cursor, isShown, isSearching });
  const [ledTo, setLedTo] = useState<AreaToOpen>();
  if (areaToOpen !== ledTo) {
    setLedTo(areaToOpen);
    setSought("");
    if (areaToOpen !== undefined) choose(areaToOpen.area);
  }
  const things = useListOfThings(form);
  if (areasIn(form).length === 0) {
    return (
      <Panel>
        <Text>{optionsWords.noBoxes}</Text>
        <BoxQuestions questions={areaKeys.map((name) => ({ kind: "find", name }))} pointing={pointing} />
      </Panel>
    );
  }

  const { options, wantsAdditions } = organisation;
  const showsAdditions = additionsChosen ?? wantsAdditions;
  const work = workToDo(form, draft, options);
  const { will, done } = insertWords(work);
  const fill = () => {
    onFill({
      wanted: wantedOptions(form, draft, options),
      step: (filled) => done(workToDo(filled.form, draft, options), stoodAlready(filled)),
      done: (filled) => {
        const stood = stoodAlready(filled);
        const count = stood.filter(({ kind }) => kind === "option").length;
        return withStood(done(workToDo(filled.form, draft, options), stood), count);
      },
      written: (filled) =>
        setDraft((now) => draftBeside({ before: form, after: filled.form }, draft, now, options)),
      putBackDraft: () =>
        giveDraftBack(setDraft, {
          together: (now) => optionsTogether(draft, now),
          aside: (now) => optionsAside(draft, now),
        }),
    });
  };

  const listFor = (key: Area) => (key === "bag" ? things.list : undefined);
  const areaOf = (key: Area) => {
    const lines = linesInForm(
      form,
      key,
      draft.lines,
      (change) => setDraft((now) => ({ ...now, lines: change(now.lines) })),
      listFor(key),
    );
    const known = linesOfOptions(form, key, options, listFor(key));
    const lineOf = ({ id }: Option) => lines.find((line) => line.id === known.get(id)?.id);
    const taken = new Set([...known.values()].map(({ id }) => id));
    return { lineOf, others: lines.filter(({ id }) => !taken.has(id)) };
  };
  const isOffered = (option: Option) =>
    option.addition === undefined ||
    showsAdditions ||
    isTicked(draft, option) ||
    linesOfOptions(form, option.box, [option]).has(option.id);
  const offered = options.filter(isOffered);
  const found = isSearching ? searchOptions(sought, offered) : undefined;
  const shownAreas = found === undefined ? [area] : areaKeys;
  const forClient = wordsForClient(form, area, draft, offered);
  const isAsked = (key: Area) => key === "bag" && things.isAsked;
  const isFresh =
    !isSearching && work.length === 0 && areaKeys.every((key) => linesIn(form, key).length === 0);
  const own = draftKey(ownId(area), listFor(area));
  return (
    <Panel
      bar={
        <FillBar
          label={will}
          ready={work.length > 0}
          busy={pointing.busy}
          caution={openBlanks(form, work, draft, options)}
          onFill={fill}
        />
      }
    >
      <OptionSearch
        sought={sought}
        found={found?.length}
        looked={{
          among: offered.length,
          unknown: isSearching ? wordsNotFound(sought, offered) : [],
          newer: isSearching ? searchOptions(sought, options).length - (found?.length ?? 0) : 0,
        }}
        onSought={setSought}
      />
      {isFresh && <Text size={200}>{optionsWords.whatFor}</Text>}
      <AreaPicker form={form} draft={draft} options={options} area={area} onArea={choose} />
      <AreaTools
        isPinned={isPinned}
        onPinned={setIsPinned}
        followedTo={followedTo && areaLabels[followedTo]}
        canShow={forClient.length > 0}
        onShowToClient={() => onShowToClient(forClient)}
      />
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, [area]))}
        pointing={pointing}
      />
      {shownAreas.map((key) => {
        const listed = (found ?? offered).filter(({ box }) => box === key);
        if (found !== undefined && listed.length === 0) return null;
        return (
          <div key={key}>
            <AreaNotes area={key} />
            {key === "bag" && things.lists.length > 0 && (
              <ListPicker lists={things.lists} list={things.list} onList={things.choose} />
            )}
            {!isAsked(key) && (
              <AreaOptions
                area={key}
                options={listed}
                isNamed={found !== undefined}
                draft={draft}
                list={listFor(key)}
                lineOf={areaOf(key).lineOf}
                onWords={(at, words) => setDraft((now) => withWords(now, at, words))}
              />
            )}
          </div>
        );
      })}
      {found === undefined && !isAsked(area) && (
        <>
          <OwnWords
            key={own}
            area={area}
            words={wordsOf(draft, { id: own, wording: "" })}
            onWords={(words) => setDraft((now) => withWords(now, own, words))}
          />
          <OtherLines area={area} lines={areaOf(area).others} />
        </>
      )}
      {options.some(({ addition }) => addition !== undefined) && (
        <Switch
          label={optionsWords.alsoNewer}
          checked={showsAdditions}
          onChange={(_, { checked }) => setAdditionsChosen(checked)}
        />
      )}
    </Panel>
  );
}

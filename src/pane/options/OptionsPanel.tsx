import { Body1, Field, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { options } from "../../plan/data/options";
import type { Form } from "../../plan/form";
import { searchOptions } from "../../plan/searchOptions";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { FillBar } from "../FillBar";
import { areaKeys, type Area } from "../labels";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../useForm";
import { counted } from "../words";
import { AreaNotes } from "./AreaNotes";
import { AreaOptions } from "./AreaOptions";
import { AreaPicker } from "./AreaPicker";
import { insertWords, openBlanks } from "./insertWords";
import type { DraftWords, OptionsDraft } from "./optionsDraft";
import { areasIn, draftBeside, linesToAdd, ownId, wantedOptions, wordsOf } from "./optionsDraft";
import { OtherLines } from "./OtherLines";
import { OwnWords } from "./OwnWords";

type OptionsPanelProps = {
  readonly form: Form;
  readonly pointing: Pointing;
  readonly onFill: (job: FillJob) => void;
};

/** Appendix A by area: what is ticked goes into the boxes of its area, under what stands there. */
export function OptionsPanel({ form, pointing, onFill }: OptionsPanelProps) {
  const [area, setArea] = useState<Area>("general");
  const [sought, setSought] = useState("");
  const [draft, setDraft] = useState<OptionsDraft>({});
  if (areasIn(form).length === 0) {
    return (
      <Panel>
        <Body1>This document has no boxes for options and advice.</Body1>
        <BoxQuestions questions={areaKeys.map((name) => ({ kind: "find", name }))} pointing={pointing} />
      </Panel>
    );
  }

  const toAdd = linesToAdd(form, draft);
  const { will, done } = insertWords(toAdd);
  const setWords = (id: string, words: DraftWords) => setDraft((now) => ({ ...now, [id]: words }));
  const fill = () => {
    onFill({
      wanted: wantedOptions(draft),
      done: (filled) => done(linesToAdd(filled.form, draft)),
      written: (filled) => setDraft((now) => draftBeside(filled.form, now)),
      putBackDraft: () => setDraft((now) => ({ ...draft, ...now })),
    });
  };

  const found = sought.trim() === "" ? undefined : searchOptions(sought);
  const shownAreas = found === undefined ? [area] : areaKeys;
  const shown = shownAreas.map((key) => [key, (found ?? options).filter(({ box }) => box === key)] as const);
  return (
    <Panel
      bar={
        <FillBar
          label={will}
          ready={toAdd.length > 0}
          busy={pointing.busy}
          caution={openBlanks(toAdd, draft)}
          onFill={fill}
        />
      }
    >
      <AreaPicker form={form} draft={draft} area={area} onArea={setArea} />
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, [area]))}
        pointing={pointing}
      />
      <div>
        <Field label="Search all options">
          <SearchBox value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
        <Text role="status" size={200}>
          {found !== undefined && foundWords(found.length)}
        </Text>
      </div>
      {shown.map(
        ([key, listed]) =>
          (found === undefined || listed.length > 0) && (
            <div key={key}>
              <AreaNotes area={key} />
              <AreaOptions area={key} options={listed} form={form} draft={draft} onWords={setWords} />
            </div>
          ),
      )}
      {found === undefined && (
        <>
          <OwnWords
            area={area}
            words={wordsOf(draft, { id: ownId(area), wording: "" })}
            onWords={(words) => setWords(ownId(area), words)}
          />
          <OtherLines form={form} area={area} />
        </>
      )}
    </Panel>
  );
}

function foundWords(count: number): string {
  return count === 0 ? "No option has these words" : `${counted(count, "option")} found`;
}

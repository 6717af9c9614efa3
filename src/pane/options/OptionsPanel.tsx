import { Body1, Field, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { options } from "../../plan/data/options";
import type { Form } from "../../plan/form";
import { searchOptions } from "../../plan/searchOptions";
import { FillBar } from "../FillBar";
import type { Area } from "../labels";
import { Panel } from "../Panel";
import type { FillJob } from "../useForm";
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
  readonly busy: boolean;
  readonly onFill: (job: FillJob) => void;
};

/** Appendix A by area: what is ticked goes into the boxes of its area, under what stands there. */
export function OptionsPanel({ form, busy, onFill }: OptionsPanelProps) {
  const [picked, setPicked] = useState<Area>("general");
  const [sought, setSought] = useState("");
  const [draft, setDraft] = useState<OptionsDraft>({});
  const areas = areasIn(form);
  const area = areas.includes(picked) ? picked : areas[0];
  if (area === undefined) {
    return (
      <Panel>
        <Body1>This document has no boxes for options and advice.</Body1>
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
  const shownAreas = found === undefined ? [area] : areas;
  const shown = shownAreas.map((key) => [key, (found ?? options).filter(({ box }) => box === key)] as const);
  return (
    <Panel
      bar={
        <FillBar
          label={will}
          ready={toAdd.length > 0}
          busy={busy}
          caution={openBlanks(toAdd, draft)}
          onFill={fill}
        />
      }
    >
      <AreaPicker form={form} draft={draft} area={area} onArea={setPicked} />
      <div>
        <Field label="Search all options">
          <SearchBox value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
        <Text role="status" size={200}>
          {found !== undefined && foundWords(found.filter(({ box }) => areas.includes(box)).length)}
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

import { blanksIn, fillBlanks } from "./blanks";
import { everyShipped } from "./data/additions";
import { formerTopics, formerWordings } from "./data/formerWordings";
import type { Option } from "./data/option";
import type { OptionStatus, WantedOption } from "./form";
import { patternOfWording } from "./optionOfLine";
import { displayedOption } from "./planOption";
import { lineKey } from "./text";

/** An option as it is wanted in its box: its words or, where it is not for now, its topic; and the lines that say the same. */
export function wantedOption(option: Option, text: string, status: OptionStatus): WantedOption {
  const sameAs = status === "not-now" ? notNowLines(option) : formerLines(option, text);
  return sameAs.length === 0 ? { text, status } : { text, status, sameAs };
}

/** Every wording by which an option is known: as it is offered, as it ships, as it was. */
export function wordingsOf({ id, wording }: Pick<Option, "id" | "wording">): readonly string[] {
  const shipped = everyShipped.find((each) => each.id === id)?.wording;
  return [...new Set([wording, ...(shipped === undefined ? [] : [shipped]), ...(formerWordings[id] ?? [])])];
}

/** What an option is called where it is not for now: as it is, as it ships, as it was. */
export function topicsOf({ id, topic }: Pick<Option, "id" | "topic">): readonly string[] {
  const shipped = everyShipped.find((each) => each.id === id)?.topic;
  return [...new Set([topic, shipped, ...(formerTopics[id] ?? [])])].filter((each) => each !== undefined);
}

/** Forms filled before have another topic there and, before there were topics, the whole sentence. */
function notNowLines(option: Option): readonly string[] {
  const topics = topicsOf(option).filter((topic) => topic !== option.topic);
  return [...topics, ...wordingsOf(option)].map((text) => displayedOption({ text, status: "not-now" }));
}

/** What the option said before, with the same words in its blanks. An edited text is no longer the option's own. */
function formerLines(option: Option, text: string): readonly string[] {
  const fillings = patternOfWording(option.wording).exec(lineKey(text))?.slice(1);
  if (fillings === undefined) return [];
  const { length } = fillings;
  return wordingsOf(option)
    .filter((wording) => wording !== option.wording)
    .filter((wording) => length === 0 || blanksIn(wording).length === length)
    .map((wording) => fillBlanks(wording, fillings));
}

import { isoIn } from "../../src/plan/calendar";
import { blanksIn, bracketsPair } from "../../src/plan/blanks";
import { dateIn, lacksYear, readDate, readWrittenDate } from "../../src/plan/dates";
import { faultOfJson } from "../../src/plan/jsonFault";
import { sameWords } from "../../src/plan/looseMatch";
import { likeness, wordedAs } from "../../src/plan/optionOfLine";
import { relativeDate } from "../../src/plan/relativeDate";
import { isDiscreet, sensitiveIn } from "../../src/plan/sensitive";
import { cleanText, lineKeys, onOneLine, squeezed } from "../../src/plan/text";
import { dateIn as dayIn, emailAddress, webAddress } from "../../src/services/answerReaders";
import { tableInCsv } from "../../src/services/csvTable";
import { numbersInCell } from "../../src/services/numbersInCell";
import { numbersIn } from "../../src/services/numbersInText";
import { openingTimes } from "../../src/services/openingTimes";
import { withoutOtherFigures } from "../../src/services/otherFigures";
import { groupPhone, isPhone, phoneKey } from "../../src/services/phone";
import { phonesInCell } from "../../src/services/phoneCell";
import { hasAddress, mayTellPlace, partsOfAddress, tellsSecretPlace } from "../../src/services/secretPlace";
import { nameKey } from "../../src/services/serviceNames";
import { entriesInVCards } from "../../src/services/vCard";
import { isOfPast, isToDo } from "../../src/word/recognise/actionCaptions";
import {
  fieldLineIn,
  isLabelsOnly,
  isPrinted,
  isRuledLine,
  serviceLineIn,
} from "../../src/word/recognise/labelLines";
import { actionColumnHeaded, actionColumnPerhaps, adviceHeaded, advicePerhaps, bagListHeaded, fieldLabelled, fieldLabelledAmongLabels, isAdvicePrompt, isBagHeading, isOfOtherPaper, isOfOthers, isPublishedPrompt, mayBeLabel, serviceLabelled, soundsLikeAdvice } from "../../src/word/recognise/labels"; // prettier-ignore
import { headsPage, isFormTitle, isFullTitle, namesTheForm } from "../../src/word/recognise/titles";

const today = isoIn("2026-01-31");

/** Everything that reads what people have written: labels, dates, telephone numbers, hours, lines and lists. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ...{ fieldLabelled, isOfOthers, isOfOtherPaper, fieldLabelledAmongLabels, actionColumnHeaded },
  ...{ actionColumnPerhaps, adviceHeaded, advicePerhaps, isBagHeading, bagListHeaded, isAdvicePrompt },
  ...{ soundsLikeAdvice, isPublishedPrompt, serviceLabelled, mayBeLabel },
  ...{ serviceLineIn, fieldLineIn, isPrinted, isLabelsOnly, isRuledLine },
  ...{ namesTheForm, isFullTitle, headsPage, isFormTitle, isToDo, isOfPast },
  readDate: (text) => today && readDate(text, today),
  relativeDate: (text) => today && relativeDate(text, today),
  dateInPicture: (text) => dateIn(text, "d MMMM yyyy"),
  ...{ readWrittenDate, lacksYear, dateIn: (text: string) => dateIn(text) },
  ...{ blanksIn, bracketsPair, faultOfJson, sameWords, sensitiveIn, isDiscreet },
  jsonText: (text) => faultOfJson(JSON.stringify({ text })),
  likeness: (text) => likeness("I can call [name] on [number] when it is safe.", text),
  wordedAs: (text) => wordedAs("I can call [name] on [number] when it is safe.", text),
  ...{ cleanText, lineKeys, onOneLine, squeezed },
  ...{ dayIn, emailAddress, webAddress, tableInCsv, numbersInCell },
  numbersIn: (text) => numbersIn(text, () => true),
  ...{ openingTimes, withoutOtherFigures, groupPhone, isPhone, phoneKey, phonesInCell },
  ...{ hasAddress, mayTellPlace, partsOfAddress, nameKey, entriesInVCards },
  tellsSecretPlace: (text) => tellsSecretPlace([text]),
};

/** What is repeated, between what begins and ends a text: what patterns stumble over. */
export const units: readonly string[] = [" ", "\t", "\n", " \n", "\u00a0", "_", "__ ", ".", "....", "…", ":", ": ", "a", "a ", "ab: ", "a:   ", "Aa", "1", "1 ", "12/", "1.", "01632 ", "0", "+44 ", "(", ")", "[", "[a] ", "\"", "'", "’", ",", "; ", "-", " - ", "–", "/", "/ ", "mon ", "Mon-Fri ", "9am ", "9-5 ", "and ", "to ", "or ", "next ", "the ", "@", "a@", "http://", "a.", "☐ ", "• ", "*", "\\", "{", "<", "é", "é", "😀", "\u200b", "Client ", "Name: ____ ", "BEGIN:VCARD\n", "Date ", "   x", "\t\tx"]; // prettier-ignore

export const edges: readonly (readonly [start: string, end: string])[] = [
  ["", ""],
  ["Name: ", "x"],
  ["Opening hours: 9am", "!"],
  ["a", ":"],
];

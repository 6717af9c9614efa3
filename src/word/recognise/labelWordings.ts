import { adviceBoxes } from "../../plan/adviceBoxes";
import { byKey } from "../../plan/byKey";
import { columns } from "../../plan/columns";
import { details } from "../../plan/details";
import {
  actionColumns,
  adviceKeys,
  fieldKeys,
  type ActionColumn,
  type AdviceKey,
  type FieldKey,
  type ServiceKey,
} from "../../plan/form";
import type { Wordings } from "../../plan/looseMatch";

/** What label cells say: the words of the details, boxes and columns stand in their tables, so that each of them is one entry. */
export const fieldWordings: Wordings<FieldKey> = byKey(fieldKeys, (key) => details[key].wordings);

/** Words too common to be believed by themselves: labels only beside other labels of the details table. */
export const weakFieldWordings: Wordings<FieldKey> = byKey(
  fieldKeys,
  (key) => details[key].weakWordings ?? [],
);

/** What the heads of the action table say, in words that mean nothing else there. */
export const actionWordings: Wordings<ActionColumn> = byKey(actionColumns, (key) => columns[key].wordings);

/** Heads that may mean something else. */
export const weakActionWordings: Wordings<ActionColumn> = byKey(
  actionColumns,
  (key) => columns[key].weakWordings,
);

/** What the headings of the advice boxes say. */
export const adviceWordings: Wordings<AdviceKey> = byKey(adviceKeys, (key) => adviceBoxes[key].wordings);

/** Headings that may be over other things too. */
export const weakAdviceWordings: Wordings<AdviceKey> = byKey(
  adviceKeys,
  (key) => adviceBoxes[key].weakWordings,
);

/** Words that tell what a heading in an agency's own words is about, where it stands among headings that are known. */
export const adviceTopics: Readonly<Record<AdviceKey, RegExp>> = {
  general: /\b(safety plan\w*|stay\w* safe|keep\w* safe|day to day|everyday)\b/i,
  separating: /\b(separat\w+|leaving|leave|apart|ending)\b/i,
  legal:
    /\b(legal\w*|police|courts?|law|injunctions?|interdicts?|orders?|solicitors?|criminal|civil|justice)\b/i,
  children: /\b(child\w*|kids?|schools?|parent\w*|young people)\b/i,
  financial: /\b(financ\w+|money|benefits?|debts?|income|bills?)\b/i,
  housing: /\b(hous\w+|homes?|accommodation|where i live|tenanc\w+|locks?|propert\w+)\b/i,
  health: /\b(health\w*|well-?being|medical|gp|therapy|counselling)\b/i,
  support: /\b(support|additional|immigration|disabilit\w+|anything else|other)\b/i,
};

/** What the service lines begin with. */
export const serviceWordings: Wordings<ServiceKey> = {
  contact: [
    "The service can be contacted on",
    "The service can be contacted at",
    "Our service can be contacted on",
    "We can be contacted on",
    "You can contact us on",
    "You can contact the service on",
    "Contact us on",
    "Contact the service on",
    "How to contact us",
    "How to contact the service",
    "How you can contact us",
    "Service contact",
    "Service contact details",
    "Service contact no",
  ],
  openingHours: [
    "We are open",
    "We are open on",
    "Opening hours",
    "Opening times",
    "Our opening hours",
    "Our opening hours are",
    "Our opening times are",
    "Service opening hours",
    "Service opening times",
  ],
};

/** The headings over the "take with me" boxes. */
export const bagWordings: Wordings<"bag"> = {
  bag: [
    "If I need to leave, I will try and take with me...",
    "In an emergency, I will try to take...",
    "Emergency bag",
    "Emergency bag: what to pack",
    "Bag to pack",
    "What to pack",
    "What I will take with me",
    "What I will try to take with me",
    "Things to take with me",
    "Things I will take with me",
    "To take with me",
  ],
};

/** The lines of advice that stand between the headings and the boxes of the published form. */
export const advicePrompts: readonly string[] = [
  "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
  "Code words/escape route/ plan for leaving/support post separation",
  "Advice on: Criminal & Civil Options/police reporting/ court support/ breaches/ any child contact/residence/protection issues/ immigration/ probation involvement for client or [ex] partner or family member",
  "[Ex]partner, family member access to children & school/PR status/CYPS ref/support for children",
  "Advice on: Access to finances, benefits/housing areas/D&A or immigration issues affecting finances",
  "Advice on emergency and longer term housing option/security measures/ fire assessment",
  "Advice on immediate medical needs, access to sexual and general health services, mental health services and whether client has disabilities compounding situation",
  "D&A/mental health/disability",
];

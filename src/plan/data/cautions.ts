/** What a worker is to think of beside an option. It stands in the pane, never in the form. Several options share some. */
export const cautions = {
  codeWords:
    "Do not write the word down. Agree what the other person does when it is used, and what happens if they do not answer. With children, choose a word that means “go”, not a secret to keep.",
  noRoutes: "Do not write times, places, routes or destinations on paper.",
  changesNoticed:
    "Changes may be noticed. Use a device that is not watched, plan before anything is changed, and save evidence first.",
  records: "Keep a record only where it cannot be found: not on a phone or cloud account that is shared.",
  courtPapers:
    "Court papers are served on the other person, so plan for that day. Ask for the address to be left off (in Scotland, use care of the solicitor).",
  immigration:
    "The police may share immigration details with the Home Office. Where status is not secure, get advice first, unless life is at risk. A claim for public funds may breach a visa.",
  contactOrder:
    "A contact order is binding: get advice before contact is changed. “Supported” contact centres are for cases without known risk, so ask for a supervised one.",
  childrenFirst: "Children should get out first, and not step in.",
  timeMatters:
    "Time matters: emergency contraception, HIV prevention and evidence are possible for a few days only. Harm to the neck can show late.",
  tenancy:
    "Get advice before ending a tenancy or changing locks: with a joint tenancy it may be unlawful, or the home may be lost. Action against the other person can raise the risk.",
  neverWhere: "Never write down where it is.",
  neverWherePets: "Do not write who has the pets, or where.",
  packing:
    "Packing, or taking papers, may be noticed. Photos or copies kept elsewhere can be enough. The police can go back for things.",
  names: "Do not write the names or addresses of friends. Contact with them may be watched.",
  safeContact: "Do not write the number, the time or the way here.",
  manyPeople:
    "There may be only one chance to talk. Never mediate, and never speak to the family. Use an interpreter who does not know them.",
  police:
    "The other person should not find out that the police were asked. What the police say stays out of the form.",
  trackedPhone: "A phone may be tracked, so think about that first.",
} as const;

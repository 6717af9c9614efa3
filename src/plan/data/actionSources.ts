/**
 * What stands behind the agreed actions: read in stored copies, no live page was opened. A person is to read each before a
 * release; those without an address are to be found first.
 */
export const actionSources = {
  "appendix-a": { title: "SafeLives ISSP, Appendix A" },
  "issp-guidance": { title: "SafeLives ISSP, form and guidance" },
  "cumbria-marac": {
    title: "Cumbria Police: Marac",
    address: "https://www.cumbria.police.uk/Advice-Centre/Personal-Safety/MARAC",
  },
  "north-yorkshire-steps": { title: "North Yorkshire Police: Safety steps you can take" },
  rise: {
    title: "RISE: Ways to stay safe",
    address: "https://www.riseuk.org.uk/get-help/first-steps/ways-to-stay-safe",
  },
  safe2speak: { title: "Safe2Speak: Safety planning", address: "https://safe2speak.co.uk/safety-planning/" },
  tecsos: { title: "Secured by Design: TecSOS" },
  firearms: {
    title:
      "Home Office: firearms guidance on domestic abuse, 2013; statutory guidance, 2023 (England, Wales, Scotland)",
  },
  fflm: {
    title: "Faculty of Forensic & Legal Medicine: Non-fatal strangulation, March 2020",
    address: "https://docslib.org/doc/1179687/non-fatal-strangulation-in-physical-and-sexual-assault",
  },
  "suzy-lamplugh": {
    title: "Suzy Lamplugh Trust: advice on stalking, 2010",
    address: "https://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
  },
  "letter-boxes": { title: "Stop Arson UK and Fire magazine: letter boxes" },
  "freedom-programme": {
    title: "Home-Start: Freedom Programme",
    address: "https://www.hses.org.uk/our-services/freedom-programme-women-survived-domestic-abuse/",
  },
  "pre-birth": {
    title: "NHS Dumfries & Galloway; pre-birth guidance of North Yorkshire and Buckinghamshire",
  },
  "plymouth-dash": {
    title: "Plymouth Safeguarding Children Partnership: SafeLives Dash",
    address: "https://plymouthscb.co.uk/safe-lives-dash-ric-checklist",
  },
  rcgp: { title: "RCGP eLearning: seen in private, no family interpreters" },
  "honour-based-abuse": {
    title: "Greater Manchester safeguarding procedures: So-called honour-based abuse",
    address: "https://greatermanchesterscp.trixonline.co.uk/chapter/so-called-honour-based-abuse-violence",
  },
  "marac-criteria": { title: "Marac referral criteria; Kingston upon Thames" },
  "disclosure-schemes": {
    title: "Schemes to ask the police of a past: Clare’s Law, and those of Scotland and Northern Ireland",
    address: "https://www.saferrotherham.org.uk/priorities/reducing-domestic-abuse/2",
  },
  "economic-abuse": {
    title: "Surviving Economic Abuse: Economic Abuse Evidence Form",
    address: "https://survivingeconomicabuse.org/what-we-do/economic-abuse-evidence-form/",
  },
  "victim-contact-scheme": {
    title: "GOV.UK: Victim Contact Scheme, February 2022 (England and Wales)",
    address:
      "https://www.gov.uk/government/publications/get-support-as-a-victim-of-crime/information-about-the-victim-contact-scheme",
  },
  sarc: { title: "Sexual assault referral centres: SARC Help, SARC Teesside, Middlesbrough" },
  "contact-centres": {
    title: "Protocol for referrals to contact centres",
    address: "https://docslib.org/doc/5155768",
  },
  "court-measures": {
    title: "Family Separation Support Hub: special measures; National Domestic Abuse Helpline: legal help",
    address: "https://www.nationaldahelpline.org.uk/legal-help",
  },
  breaches: { title: "IDAS family courts: breaches of orders", address: "https://familycourts.idas.org.uk" },
  sanctuary: { title: "Uttlesford: Sanctuary Scheme; Flintshire: locks and joint tenancy" },
  "secure-your-tech": {
    title: "Refuge: Secure your tech",
    address: "https://refuge.org.uk/i-need-help-now/how-we-can-help-you/secure-your-tech/",
  },
  "suicide-risk": { title: "Cambridgeshire DASV Partnership; VKPP 2021–22: suicide after domestic abuse" },
  leaving: {
    title: "Leeds Women’s Aid: Planning on leaving",
    address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
  },
  "child-procedures": {
    title:
      "SafeLives quick start guidance; joint protocol of Trafford; child procedures of West Yorkshire and Hertfordshire",
  },
  "womens-aid-ni": { title: "Women’s Aid Federation Northern Ireland: legal rights" },
  employers: { title: "Guidance for employers: PHE and BITC toolkit" },
  "scots-act": { title: "University of Aberdeen, School of Law: Domestic Abuse (Scotland) Act 2018" },
  "pet-fostering": {
    title: "The Links Group: Pet fostering",
    address: "https://www.thelinksgroup.org.uk/pet-fostering",
  },
  "immigration-data": {
    title: "Chartered Institute of Housing, 2023; GOV.UK data-sharing review, 2021: police and immigration",
  },
  "alcohol-guidelines": { title: "GOV.UK: UK clinical guidelines for alcohol treatment, chapter 22" },
  "marac-probation": { title: "SafeLives: Toolkit for Marac, probation" },
  "suicide-threats": {
    title: "Independent Office for Police Conduct: Kent and Humberside, 2021: threats of suicide",
  },
  "quick-start": {
    title: "SafeLives: Quick start guidance for the Dash risk checklist",
    address: "https://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/",
  },
  "review-points": {
    title: "College of Policing, Authorised Professional Practice: Victim safety and support",
    address:
      "https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/domestic-abuse/victim-safety-and-support/",
  },
  helplines: { title: "The pane’s starter list of national helplines, each with its page" },
  sharing: { title: "SafeLives: Toolkit for Marac in Scotland, sharing information without consent" },
  "leaving-home": {
    title: "ASSIST: Leaving Your Home",
    address: "https://assistscotland.org.uk/article/6290/Leaving-Your-Home",
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly address?: string }>>;

export type ActionSourceId = keyof typeof actionSources;

/**
 * What stands behind the agreed actions: of each page what a stored copy shows of it was read, no live page was opened. A
 * person is to read each before a release. Without an address are the form itself, its guidance, and the pane's own list.
 */
export const actionSources = {
  "appendix-a": { title: "SafeLives ISSP, Appendix A" },
  "issp-guidance": { title: "SafeLives ISSP, form and guidance" },
  "cumbria-marac": {
    title: "Cumbria Police: Marac",
    address: "https://www.cumbria.police.uk/Advice-Centre/Personal-Safety/MARAC",
  },
  "north-yorkshire-steps": {
    title: "North Yorkshire Police: Safety steps you can take",
    address:
      "https://northyorkshire.police.uk/what-we-do/tackling-crime/crimes-against-the-person/domestic-abuse/police-promote-support-available-for-those-in-isolation-with-an-abusive-partner/safety-steps-you-can-take/",
  },
  rise: {
    title: "RISE: Ways to stay safe",
    address: "https://www.riseuk.org.uk/get-help/first-steps/ways-to-stay-safe",
  },
  safe2speak: { title: "Safe2Speak: Safety planning", address: "https://safe2speak.co.uk/safety-planning/" },
  tecsos: {
    title: "Secured by Design: TecSOS",
    address:
      "https://www.securedbydesign.com/about-us/news/tecsos-uses-technology-to-help-victims-of-domestic-abuse",
  },
  firearms: {
    title: "Home Office: Statutory guidance on firearms licensing, 2023 (England, Wales, Scotland)",
    address:
      "https://gov.uk/government/publications/statutory-guidance-for-police-on-firearms-licensing/statutory-guidance-for-chief-officers-of-police-on-firearms-licensing-accessible-version-from-1-november-2021",
  },
  fflm: {
    title: "Faculty of Forensic & Legal Medicine: Non-fatal strangulation, March 2020",
    address: "https://docslib.org/doc/1179687/non-fatal-strangulation-in-physical-and-sexual-assault",
  },
  "suzy-lamplugh": {
    title: "Suzy Lamplugh Trust: advice on stalking, 2010",
    address: "https://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
  },
  "letter-boxes": {
    title: "Fire magazine: arson-proof letter boxes fitted by London Fire Brigade",
    address:
      "https://www.fire-magazine.com/brigade-battles-domestic-violence-with-arson-proof-letterbox-drive",
  },
  "freedom-programme": {
    title: "Home-Start: Freedom Programme",
    address: "https://www.hses.org.uk/our-services/freedom-programme-women-survived-domestic-abuse/",
  },
  "pre-birth": {
    title: "London safeguarding children procedures: Pre-birth referral and assessment",
    address: "http://londonsafeguardingchildrenprocedures.co.uk/pre_birth_ref_assess.html",
  },
  "plymouth-dash": {
    title: "Plymouth Safeguarding Children Partnership: SafeLives Dash",
    address: "https://plymouthscb.co.uk/safe-lives-dash-ric-checklist",
  },
  rcgp: {
    title: "RCGP eLearning: Domestic abuse, asked in private, no family interpreters",
    address: "https://elearning.rcgp.org.uk/mod/book/view.php?chapterid=901&id=15290",
  },
  "honour-based-abuse": {
    title: "Greater Manchester safeguarding procedures: So-called honour-based abuse",
    address: "https://greatermanchesterscp.trixonline.co.uk/chapter/so-called-honour-based-abuse-violence",
  },
  "marac-criteria": {
    title: "SCIE, Protecting adults at risk in London: referrals to Marac",
    address: "https://www.scie.org.uk/publications/adultsafeguardinglondon/referrals.asp",
  },
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
  sarc: { title: "SARC Help: what the centres do (England)", address: "https://sarchelp.co.uk/sarcs/" },
  "contact-centres": {
    title: "Protocol for referrals to contact centres",
    address: "https://docslib.org/doc/5155768",
  },
  "court-measures": {
    title: "Family Separation Support Hub: special measures; National Domestic Abuse Helpline: legal help",
    address: "https://www.nationaldahelpline.org.uk/legal-help",
  },
  breaches: { title: "IDAS family courts: breaches of orders", address: "https://familycourts.idas.org.uk" },
  sanctuary: {
    title: "Uttlesford District Council: Sanctuary Scheme",
    address: "https://www.uttlesford.gov.uk/article/5324/Sanctuary-Scheme",
  },
  "secure-your-tech": {
    title: "Refuge: Secure your tech",
    address: "https://refuge.org.uk/i-need-help-now/how-we-can-help-you/secure-your-tech/",
  },
  "suicide-risk": {
    title: "Grassroots Suicide Prevention: Suicide prevention and domestic abuse",
    address:
      "https://prevent-suicide.org.uk/blog/suicide-prevention-and-domestic-abuse-a-critical-link-that-professionals-must-address/",
  },
  leaving: {
    title: "Leeds Women’s Aid: Planning on leaving",
    address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
  },
  "child-procedures": {
    title: "Sheffield children safeguarding procedures: Making a referral",
    address:
      "https://sheffieldscb.proceduresonline.com/p_making_refer.html?zoom_highlight=Making+a+Referral+following+the+Identification+of+Child+Safety+and+Welfare+Concerns",
  },
  "womens-aid-ni": {
    title: "Women’s Aid Federation Northern Ireland: Legal rights",
    address: "https://www.womensaidni.org/get-help/your-rights/legal-rights/",
  },
  "scots-act": {
    title: "Domestic Abuse (Scotland) Act 2018: explanatory notes",
    address: "https://www.legislation.gov.uk/cy/asp/2018/5/notes/division/3/1/1",
  },
  "pet-fostering": {
    title: "The Links Group: Pet fostering",
    address: "https://www.thelinksgroup.org.uk/pet-fostering",
  },
  "alcohol-guidelines": {
    title: "GOV.UK: UK clinical guidelines for alcohol treatment, chapter 22",
    address:
      "https://www.gov.uk/guidance/clinical-guidelines-for-alcohol-treatment/22-people-experiencing-or-perpetrating-domestic-abuse",
  },
  "marac-probation": {
    title: "Cumbria Police: Marac, the National Probation Service",
    address:
      "https://www.cumbria.police.uk/Advice-Centre/Personal-Safety/MARAC/MARAC-Pages/The-National-Probation-Service-NPS.aspx",
  },
  "suicide-threats": {
    title: "Independent Office for Police Conduct: recommendation to the College of Policing, June 2021",
    address:
      "https://policeconduct.gov.uk/our-work/learning/national-recommendation-college-policing-june-2021",
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
  sharing: {
    title: "SafeLives: Toolkit for Marac in Scotland, sharing information without consent",
    address:
      "https://pdfslide.us/documents/toolkit-for-marac-in-scotland-a-any-dispute-between-the-victim-and-the-perpetrators.html",
  },
  "leaving-home": {
    title: "ASSIST: Leaving Your Home",
    address: "https://assistscotland.org.uk/article/6290/Leaving-Your-Home",
  },
  "firearms-ni": {
    title: "NI Legal Guide: Firearms control (Northern Ireland)",
    address: "http://nilegalguide.co.uk/firearms-control",
  },
  "seen-alone": {
    title: "NHS Greater Glasgow and Clyde: Domestic abuse in obstetric and gynaecology settings",
    address:
      "https://rightdecisions.scot.nhs.uk/maternity-gynaecology-guidelines/maternity/antenatal-general/domestic-abuse-in-obstetric-gynaecology-settings-588",
  },
  "marac-repeat": {
    title: "SafeLives: Definition of a repeat at Marac",
    address: "http://safelives.org.uk/definition-repeat-marac",
  },
  "sexual-health": {
    title: "Victim Support: Possible health issues after a sexual assault",
    address:
      "https://www.victimsupport.org.uk/crime-info/types-crime/rape-sexual-assault-and-sexual-harassment/possible-health-issues",
  },
  "trained-officers": {
    title: "Northumbria Police: Rape reporting, what happens next",
    address:
      "https://www.northumbria.police.uk/advice_and_information/advice_for_victims_of_crime/reporting_rape_and_sexual_assault/rape_reporting_-_what_happens_next/",
  },
  "suicide-asking": {
    title: "Samaritans: World Suicide Prevention Day, asking directly",
    address: "https://samaritans.org/branches/watford/news/10-september-is-world-suicide-prevention-day",
  },
  "suicide-holidays": {
    title: "VKPP: Domestic homicides and suspected victim suicides 2021 to 2022, recommendations",
    address:
      "https://www.vkpp.org.uk/vkpp-work/domestic-homicide-project/recommendations-domestic-homicides-and-suspected-victim-suicides/",
  },
  "adult-safeguarding": {
    title: "RCGP eLearning: Is a safeguarding referral needed?",
    address: "https://elearning.rcgp.org.uk/mod/book/view.php?chapterid=994&id=15290",
  },
  "sharing-protocol": {
    title: "Trafford: Domestic abuse joint protocol",
    address:
      "https://www.traffordsafeguardingpartnership.org.uk/safeguarding-children-and-young-people/Professionals/Domestic-Abuse-Joint-Protocol.aspx",
  },
  "controlling-ni": {
    title: "Women’s Aid Federation Northern Ireland: Your rights",
    address: "https://www.womensaidni.org/get-help/your-rights/",
  },
  "controlling-ew": {
    title: "Home Office: Controlling or coercive behaviour, statutory guidance, 2015 (England and Wales)",
    address:
      "https://docslib.org/doc/4699895/controlling-or-coercive-behaviour-in-an-intimate-or-family-relationship-statutory-guidance-framework",
  },
  "psni-staying": {
    title: "Police Service of Northern Ireland: What should I do (domestic abuse)",
    address: "https://www.psni.police.uk/crime/domestic-abuse/what-should-i-do-scenarios/",
  },
  "stalking-steps": {
    title: "Devon County Council: Stalking",
    address: "https://www.devon.gov.uk/dsva/stalking/",
  },
  "after-leaving": {
    title: "West Cornwall Women’s Aid: Safety advice after leaving",
    address: "https://wcwaid.co.uk/info-advice/practical-advice/safety-advice-after-leaving/",
  },
  "no-recourse": {
    title: "Surviving Economic Abuse: No recourse to public funds",
    address: "https://survivingeconomicabuse.org/i-need-help/getting-support/no-recourse-to-public-funds/",
  },
  "lara-vp": {
    title: "LARA-VP: a resource for mental health professionals",
    address:
      "https://docslib.org/doc/12070941/lara-vp-a-resource-to-help-mental-health-professionals-identify-and-respond-to-domestic-violence-and-abuse-dva",
  },
  "emergency-number": {
    title: "GOV.UK: 999 and 112, the UK’s national emergency numbers",
    address: "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
  },
  "victim-notification": {
    title: "mygov.scot: Victim Notification Schemes (Scotland)",
    address: "https://mygov.scot/after-the-verdict/victim-notification-schemes",
  },
  "victim-information-ni": {
    title: "nidirect: Victim information schemes (Northern Ireland)",
    address: "https://nidirect.gov.uk/articles/victim-information-schemes",
  },
  "disclosure-ni": {
    title: "Department of Justice, Northern Ireland: Domestic Violence and Abuse Disclosure Scheme",
    address: "https://www.justice-ni.gov.uk/articles/domestic-violence-and-abuse-disclosure-scheme",
  },
  "disclosure-scotland": {
    title: "Police Scotland: What can I do if this is happening to me?",
    address:
      "https://scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me",
  },
  "animal-cruelty": {
    title: "Suffolk Constabulary: Animal cruelty",
    address: "https://www.suffolk.police.uk/advice/animal-protection/animal-cruelty",
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly address?: string }>>;

export type ActionSourceId = keyof typeof actionSources;

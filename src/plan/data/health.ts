import { cautions } from "./cautions";
import { sectionOf } from "./option";

/** Appendix A, "Health & wellbeing". */
export const health = sectionOf("health", {
  heading: "Health & wellbeing",
  entries: [
    {
      id: "health-injury",
      prompt: "Does the client need any medical assistance as a result of the incident?",
      wording:
        "I can see a doctor or nurse if I am hurt or in pain. I can ask them to make a note of my injuries.",
      topic: "seeing a doctor about injuries",
      search:
        "A&E, ED, hospital, ambulance, bruise, fracture, head injury, strangled, choked, NFS, walk-in, minor injuries, 111",
      themes: ["health", "dash-injury", "dash-strangulation", "dash-pregnancy"],
    },
    {
      id: "health-general-services",
      prompt: "Do they need to access to general health services? e.g. GP/dentist/ante natal services",
      wording: "I can book to see my GP, dentist or midwife. I can tell them the safest way to contact me.",
      topic: "seeing my GP, dentist or midwife",
      search: "doctor, surgery, antenatal, pregnant, maternity, health visitor, HV, CLDT, smear, flag",
      themes: ["health", "dash-pregnancy"],
    },
    {
      id: "health-sexual-health",
      prompt: "Do they need to access a SARC or a sexual health clinic?",
      wording:
        "I can go to a sexual health clinic. After a sexual assault, I can also get care at [name of centre]. I can go there without telling the police.",
      topic: "sexual health care",
      search:
        "SARC, ISVA, rape, assault, GUM, STI, STD, PEP, contraception, morning after, forensic, termination, Rowan",
      caution: cautions.timeMatters,
      sensitive: true,
      themes: ["health", "dash-sexual-abuse"],
    },
    {
      id: "health-substances",
      prompt: "Are there any substance misuse issues?",
      wording: "I can get support with alcohol or drugs from [name of service], at my own pace.",
      topic: "support with alcohol or drugs",
      search: "drink, addiction, D&A, rehab, recovery, AA, methadone, detox, cannabis, substance misuse",
      themes: ["health"],
    },
    {
      id: "health-mental-health",
      prompt: "Does the client need any access to mental health services?",
      wording:
        "I can talk to my GP or [name of service] about how I feel. If it all feels too much, I can call Samaritans on 116 123.",
      topic: "help with how I feel",
      search:
        "CMHT, crisis team, depression, anxiety, PTSD, suicide, suicidal, self-harm, counselling, therapy, IAPT, CAMHS, Samaritans, trauma, counsellor, councelling",
      themes: ["health", "dash-depression", "dash-sexual-abuse", "dash-perpetrator-suicide"],
    },
    {
      id: "health-disability",
      prompt: "Does the client have a disability that affects the safety options available to them?",
      wording:
        "I can have help that fits my disability or health, such as [equipment, transport or interpreter]. I can plan for this at home and when I go out.",
      topic: "help with my disability or health",
      search:
        "carer, wheelchair, mobility, deaf, BSL, blind, learning disability, autism, interpreter, access, adult safeguarding, care act",
      themes: ["health"],
    },
    {
      id: "health-support-networks",
      prompt: "What about clients wider support networks?",
      wording:
        "When it is safe, I can keep in touch with people who support me. I can try a local group, such as [name of group].",
      topic: "keeping in touch with people and groups",
      search:
        "isolation, isolated, toddler group, children's centre, befriending, peer, Freedom Programme, faith, church, mosque, community",
      caution: cautions.names,
      sensitive: true,
      themes: ["dash-isolation"],
    },
  ],
});

import { sectionOf } from "./option";

/** Appendix A, "Health & wellbeing". */
export const health = sectionOf("health", {
  heading: "Health & wellbeing",
  entries: [
    {
      id: "health-injury",
      prompt: "Does the client need any medical assistance as a result of the incident?",
      wording: "I can see a doctor or nurse if I am hurt or in pain. In an emergency I can call 999.",
      themes: ["health", "dash-injury", "dash-strangulation"],
    },
    {
      id: "health-general-services",
      prompt: "Do they need to access to general health services? e.g. GP/dentist/ante natal services",
      wording: "I can book to see my GP, dentist or midwife. I can tell them the safest way to contact me.",
      themes: ["health", "dash-pregnancy"],
    },
    {
      id: "health-sexual-health",
      prompt: "Do they need to access a SARC or a sexual health clinic?",
      wording:
        "I can go to a clinic for sexual health. There are also centres that help after a sexual assault. I can choose whether to tell the police.",
      themes: ["health", "dash-sexual-abuse"],
    },
    {
      id: "health-substances",
      prompt: "Are there any substance misuse issues?",
      wording: "I can get help with alcohol or drugs when I feel ready. I can talk to [name of service].",
      themes: ["health"],
    },
    {
      id: "health-mental-health",
      prompt: "Does the client need any access to mental health services?",
      wording:
        "I can talk to my GP or [name of service] about how I feel. If it all feels too much, I can call Samaritans on 116 123.",
      themes: ["health", "dash-depression"],
    },
    {
      id: "health-disability",
      prompt: "Does the client have a disability that affects the safety options available to them?",
      wording: "My plan can fit around my disability or health. It helps me to have [what helps me].",
      themes: ["health"],
    },
    {
      id: "health-support-networks",
      prompt: "What about clients wider support networks?",
      wording:
        "I can keep in touch with people who support me, when it is safe: [names]. I can ask about local groups.",
      sensitive: true,
      themes: ["dash-isolation"],
    },
  ],
});

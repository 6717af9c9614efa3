import { sectionOf } from "./option";

/** Appendix A, "General safety planning". */
export const general = sectionOf("general", {
  heading: "General safety planning",
  entries: [
    {
      id: "general-risks",
      prompt:
        "Think about the unique risks posed to your client in the home/work/social settings through your risk assessment. Is your client aware of them?",
      wording:
        "I can talk about the risks at home, at work and when I am out. I feel least safe at [places and times].",
      sensitive: true,
      themes: ["dash-frightened", "dash-fears"],
    },
    {
      id: "general-escape-routes",
      prompt: "Plan escape routes.",
      wording: "I can plan ways to get out quickly if I need to. I can talk them through with my worker.",
      sensitive: true,
      themes: ["dash-fears"],
    },
    {
      id: "general-code-words",
      prompt:
        "Advise them to develop code words with children or people they know to tell them you need help.",
      wording:
        "I can agree a code word with people I trust. It can tell them that I need help. We can keep the word off paper.",
      sensitive: true,
      themes: ["dash-fears"],
    },
    {
      id: "general-phone",
      prompt:
        "Encourage them to carry a phone charger, keep their phone charged and carry small change for a public phone.",
      wording: "I will try to keep my phone charged. I can carry a charger and a little money.",
    },
    {
      id: "general-routine",
      prompt: "Change routine where possible? E.g. Use a different bus route.",
      wording: "I can change parts of my routine, such as how and when I travel.",
      sensitive: true,
      themes: ["dash-stalking"],
    },
    {
      id: "general-work",
      prompt: "What about their safety at work? Do their employers know what is happening?",
      wording:
        "I can choose whether to tell someone at work, such as [name of manager or colleague]. I can ask what would help me feel safer there.",
      sensitive: true,
      themes: ["work"],
    },
    {
      id: "general-marac",
      prompt: "Refer high risk cases to Marac?",
      wording:
        "My worker has told me how services can meet to plan ways to help me. My worker can speak for me there.",
      workerOnly: true,
      themes: ["marac"],
    },
  ],
});

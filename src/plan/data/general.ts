import { cautions } from "./cautions";
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
        "I can plan for the times and places where I feel less safe. If something feels wrong, I can trust that feeling and get help.",
      topic: "planning for unsafe times and places",
      search: "risk, triggers, hotspots, where, when, home, public, social, DASH, instinct",
      caution: cautions.noRoutes,
      sensitive: true,
      themes: ["dash-frightened", "dash-fears", "dash-perpetrator-health"],
    },
    {
      id: "general-escape-routes",
      prompt: "Plan escape routes.",
      wording:
        "I can plan how to get out fast, by day or by night. If things feel tense, I can stay near a door and away from the kitchen.",
      topic: "planning how to get out fast",
      search: "exit, escape, window, door, kitchen, rooms, flee, quick, upstairs, garden",
      caution: cautions.noRoutes,
      sensitive: true,
      themes: ["dash-fears", "dash-worse", "dash-weapons"],
    },
    {
      id: "general-code-words",
      prompt:
        "Advise them to develop code words with children or people they know to tell them you need help.",
      wording:
        "I can agree a code word or sign with someone I trust. When I use it, they can call 999 for me.",
      topic: "a code word",
      search: "safe word, safeword, signal, emoji, neighbour, alert",
      caution: cautions.codeWords,
      sensitive: true,
      themes: ["dash-fears", "dash-other-person"],
    },
    {
      id: "general-phone",
      prompt:
        "Encourage them to carry a phone charger, keep their phone charged and carry small change for a public phone.",
      wording:
        "I can keep my phone charged and carry a charger. I can keep a little money on me for a bus or taxi.",
      search: "mobile, battery, credit, power bank, cash, change, taxi",
    },
    {
      id: "general-routine",
      prompt: "Change routine where possible? E.g. Use a different bus route.",
      wording: "I can change parts of my routine, such as how and when I travel.",
      topic: "changing my routine",
      search: "route, travel, bus, school run, gym, shopping, commute, stalking, followed",
      sensitive: true,
      themes: ["dash-stalking"],
    },
    {
      id: "general-work",
      prompt: "What about their safety at work? Do their employers know what is happening?",
      wording:
        "If I choose, I can tell [name of manager or colleague] at work. They may help with calls, my hours or how I get home.",
      topic: "telling someone at work",
      search: "employer, HR, manager, colleague, workplace, job, employment, sick leave, hours",
      sensitive: true,
      themes: ["work", "dash-isolation", "dash-stalking", "dash-control"],
    },
    {
      id: "general-marac",
      prompt: "Refer high risk cases to Marac?",
      wording:
        "Services can meet to plan how to help me. I do not go to the meeting, but my worker can speak for me.",
      search: "MARAC, MAPPA, high risk, multi-agency, conference, IDVA, referral, consent, DASH",
      workerOnly: true,
      themes: ["marac"],
    },
  ],
});

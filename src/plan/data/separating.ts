import { cautions } from "./cautions";
import { sectionOf } from "./option";

const caution =
  "NB: Separation and the several months afterwards is a dangerous time for your client. If possible, keep in regular contact.";

/** Appendix A, "Separating & post separation". Its NB is a caution for the worker and a prompt to act on. */
export const separating = sectionOf("separating", {
  heading: "Separating & post separation",
  notes: [caution],
  entries: [
    {
      id: "separating-keep-in-touch",
      prompt: caution,
      wording:
        "Leaving, and the months after, can be less safe. My worker and I can agree a safe way to keep in touch.",
      topic: "keeping in touch with my worker",
      search: "contact, check in, welfare, safe call, safe time, separation, leaving",
      sensitive: true,
      themes: ["dash-separation", "dash-frightened", "dash-more-often", "dash-perpetrator-suicide"],
    },
    {
      id: "separating-code-words",
      prompt: "Code words can be a useful way for your client to tell you and others they need help.",
      wording:
        "My worker and I can agree a word to use if I can’t talk safely. It can mean that I need help now.",
      topic: "a code word with my worker",
      search: "safe word, signal, safe to talk",
      caution: cautions.codeWords,
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-escape-route",
      prompt: "Talk through your client’s escape route.",
      wording:
        "If I leave, I can plan the safest way to go. My worker can help me plan travel and find a place to stay.",
      topic: "how I could leave",
      search: "exit plan, leaving, flee, transport, taxi, train, Rail to Refuge, destination",
      caution: cautions.noRoutes,
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-bag",
      prompt: "Advise them to prepare a bag in case they leave in an emergency.",
      wording:
        "If it is safe, I can get a bag ready in case I need it. I can ask someone I trust to look after it.",
      topic: "getting a bag ready",
      search: "go bag, grab bag, packing, emergency, documents",
      caution: cautions.packing,
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-regular-event",
      prompt:
        "If your client goes to a scheduled regular event each week (i.e. baby clinic/baby group/college) they could use this window of time to leave.",
      wording: "If I leave, some times may be safer than others. My worker can help me choose one.",
      topic: "a safer time to leave",
      search: "clinic, baby group, college, appointment, opportunity, window",
      caution: cautions.noRoutes,
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-new-routine",
      prompt: "Once they have left encourage them to change their number & routine.",
      wording:
        "After I leave, I can change my number and my routine. I can get help to check who can see where I am.",
      topic: "changing my number and routine",
      search:
        "SIM, phone, number, location, Find My, Snapchat, social media, address, electoral register, redirect post, tracking",
      caution: cautions.changesNoticed,
      sensitive: true,
      themes: ["dash-separation", "dash-stalking"],
    },
    {
      id: "separating-who-to-tell",
      prompt: "They should only tell people they trust about their plans to leave.",
      wording: "I can choose who knows about my plans. I will try to tell only people I trust.",
      search: "trust, confide, friends, family, secret, mutual friends",
      sensitive: true,
      themes: ["dash-separation"],
    },
  ],
});

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
        "Leaving, and the months after, can be a more dangerous time. I can keep in touch with [name], if it is safe.",
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-code-words",
      prompt: "Code words can be a useful way for your client to tell you and others they need help.",
      wording:
        "I can use a code word to tell others that I need help. My worker can know it too. We can keep the word off paper.",
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-escape-route",
      prompt: "Talk through your client’s escape route.",
      wording:
        "I can talk through how I would leave and where I could go. We can keep the details off paper.",
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-bag",
      prompt: "Advise them to prepare a bag in case they leave in an emergency.",
      wording:
        "If it is safe, I can get a bag ready in case I need it. I can ask someone I trust to look after it.",
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-regular-event",
      prompt:
        "If your client goes to a scheduled regular event each week (i.e. baby clinic/baby group/college) they could use this window of time to leave.",
      wording:
        "I can think about times when I am out each week, such as [regular event]. One of these may be a safer time to leave.",
      sensitive: true,
      themes: ["dash-separation"],
    },
    {
      id: "separating-new-routine",
      prompt: "Once they have left encourage them to change their number & routine.",
      wording:
        "After I leave, I can change my number and my routine. I can get help to check who can see where I am.",
      themes: ["dash-separation", "dash-stalking"],
    },
    {
      id: "separating-who-to-tell",
      prompt: "They should only tell people they trust about their plans to leave.",
      wording: "I can choose who knows about my plans. I will try to tell only people I trust.",
      themes: ["dash-separation"],
    },
  ],
});

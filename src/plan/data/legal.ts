import { sectionOf } from "./option";

/** Appendix A, "Legal". Orders are not named in the wording: they differ by nation and change often. */
export const legal = sectionOf("legal", {
  heading: "Legal",
  entries: [
    {
      id: "legal-criminal-options",
      prompt: "What criminal legal options are available?",
      wording: "My worker can explain my choices with the police and the courts. I can take time to decide.",
      themes: ["police", "court"],
    },
    {
      id: "legal-police",
      prompt: "Encourage police reporting and police response.",
      wording:
        "I can choose to tell the police, now or later. In an emergency I can call 999. At other times I can call 101.",
      themes: ["police", "dash-weapons", "dash-threats-to-kill"],
    },
    {
      id: "legal-court-support",
      prompt: "Do you need to support client at court?",
      wording:
        "I can have someone with me if I go to court. I can ask about screens, a video link or a separate way in.",
      themes: ["court"],
    },
    {
      id: "legal-civil-options",
      prompt: "What civil legal options are available? Referral to solicitor?",
      wording:
        "I can get advice about a court order to help protect me. I can ask [name of solicitor] what my choices are.",
      themes: ["solicitor", "court", "dash-stalking"],
    },
    {
      id: "legal-breaches",
      prompt: "Are there any breaches of bail / civil / criminal orders",
      wording:
        "If bail or a court order is broken, I can tell the police. I can keep a note of what happened, if it is safe.",
      themes: ["police", "court", "dash-breach"],
    },
    {
      id: "legal-children",
      prompt: "Are there any children? Is there any legal protection needed for the children?",
      wording:
        "I can get legal advice about protecting my children. I can ask [name of solicitor] what may help them.",
      themes: ["solicitor", "dash-child-contact"],
    },
    {
      id: "legal-immigration",
      prompt: "Any immigration issues? Do you need to refer on for immigration advice?",
      wording:
        "I can get immigration advice from [name of adviser]. I can ask first who will see my details.",
      themes: ["immigration"],
    },
    {
      id: "legal-finances",
      prompt: "Does the client’s financial situation have an impact on the above options?",
      wording: "I can ask if I can get legal aid, or other help with costs.",
      themes: ["solicitor", "dash-money"],
    },
    {
      id: "legal-probation",
      prompt: "Is probation involved with client / perpetrator? How can they help?",
      wording:
        "I can ask if probation is involved and how they can help. I can talk to [name of probation worker].",
      sensitive: true,
      themes: ["probation", "dash-police-history"],
    },
  ],
});

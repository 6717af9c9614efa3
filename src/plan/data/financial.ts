import { sectionOf } from "./option";

/** Appendix A, "Financial". */
export const financial = sectionOf("financial", {
  heading: "Financial",
  entries: [
    {
      id: "financial-access",
      prompt:
        "Does the client have access to finances? If so, what? Benefits? Child benefits? In employment?",
      wording:
        "I can look at what money I can get to, such as wages or benefits. I can get advice about what I could claim.",
      themes: ["money-advice", "dash-money"],
    },
    {
      id: "financial-shared-access",
      prompt: "Does perpetrator and / client have access?",
      wording:
        "I can check who can see or use my bank accounts. When it is safe, I can open my own account and change my passwords.",
      themes: ["dash-money", "dash-control"],
    },
    {
      id: "financial-debts",
      prompt: "Any debts? Any housing arrears? Whose are they?",
      wording:
        "I can get advice about debts, rent or bills from [name of service]. I can ask which debts are mine.",
      themes: ["money-advice", "dash-money"],
    },
    {
      id: "financial-substances",
      prompt: "Are there any perpetrator / client drug or alcohol issues which impact finances?",
      wording:
        "If alcohol or drugs affect the money at home, I can get advice. I can talk to [name of service].",
      themes: ["money-advice", "dash-money", "dash-perpetrator-health"],
    },
    {
      id: "financial-immigration",
      prompt: "Are there any immigration issues affecting clients access to finances?",
      wording:
        "I can ask how my visa or status affects the money I can get. I can get advice from [name of adviser].",
      themes: ["immigration", "dash-money"],
    },
  ],
});

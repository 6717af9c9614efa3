import { cautions } from "./cautions";
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
        "I can check what money is mine to use, such as wages or benefits. I can get advice on what else I could claim.",
      topic: "checking what money is mine",
      search:
        "UC, Universal Credit, child benefit, wages, PIP, grant, food bank, budgeting, split payment, employment, economic abuse",
      themes: ["money-advice", "dash-money", "dash-control"],
    },
    {
      id: "financial-shared-access",
      prompt: "Does perpetrator and / client have access?",
      wording:
        "I can ask my bank who can see or use my accounts. When it is safe, I can open one that is only mine.",
      topic: "opening my own bank account",
      search: "joint account, online banking, PIN, password, card, overdraft, economic abuse, mortgage",
      caution: cautions.changesNoticed,
      sensitive: true,
      themes: ["dash-money", "dash-control"],
    },
    {
      id: "financial-debts",
      prompt: "Any debts? Any housing arrears? Whose are they?",
      wording:
        "I can get advice about debts or bills from [name of service]. I can find out which ones are mine to pay.",
      topic: "advice about debts",
      search:
        "arrears, loans, credit cards, catalogue, bailiff, council tax, coerced debt, EAEF, breathing space, StepChange, Citizens Advice",
      themes: ["money-advice", "dash-money"],
    },
    {
      id: "financial-substances",
      prompt: "Are there any perpetrator / client drug or alcohol issues which impact finances?",
      wording:
        "If drink or drugs use up money at home, I can get advice. I can plan how to keep some money safe.",
      topic: "advice on money, drink or drugs",
      search: "alcohol, gambling, dealer, addiction, D&A, theft, spending",
      themes: ["money-advice", "dash-money", "dash-perpetrator-health"],
    },
    {
      id: "financial-immigration",
      prompt: "Are there any immigration issues affecting clients access to finances?",
      wording:
        "My visa may affect what money I can get. I can ask [name of adviser] before I claim anything.",
      topic: "advice on money and my visa",
      search: "NRPF, no recourse, public funds, concession, section 17, destitute, MVDAC, DDV, NINo",
      caution: cautions.immigration,
      themes: ["immigration", "dash-money"],
    },
  ],
});

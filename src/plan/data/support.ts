import { sectionOf } from "./option";

/** Appendix A, "Additional support factors". */
export const support = sectionOf("support", {
  heading: "Additional support factors",
  entries: [
    {
      id: "support-needs",
      prompt: "Any substance misuse, mental health or disability issues?",
      wording:
        "I would like support with [alcohol, drugs, mental health or disability]. I can say what works best for me.",
      themes: ["health", "dash-depression"],
    },
    {
      id: "support-referrals",
      prompt: "Are there any services to refer client to?",
      wording: "My worker can put me in touch with [name of service], if I agree.",
    },
  ],
});

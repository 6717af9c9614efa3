import { sectionOf } from "./option";

/** Appendix A, "Additional support factors". */
export const support = sectionOf("support", {
  heading: "Additional support factors",
  entries: [
    {
      id: "support-needs",
      prompt: "Any substance misuse, mental health or disability issues?",
      wording:
        "I can get help with [alcohol, drugs, mental health or disability]. I can say what would make it easier for me.",
      topic: "extra help for me",
      search:
        "substance, mental health, disability, learning, carer, language, interpreter, BSL, reasonable adjustments, complex needs",
      themes: ["health", "dash-depression"],
    },
    {
      id: "support-referrals",
      prompt: "Are there any services to refer client to?",
      wording: "My worker can put me in touch with [name of service], if I agree.",
      topic: "being put in touch with services",
      search:
        "refer, referral, signpost, counselling, outreach, floating support, LGBT, Galop, men, older, BME, by and for, stalking service, HBA",
    },
  ],
});

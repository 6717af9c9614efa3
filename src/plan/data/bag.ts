import { sectionOf } from "./option";

/** Appendix A, "Emergency bag": short noun phrases that end the form's "I will try to take...". */
export const bag = sectionOf("bag", {
  heading: "Emergency bag: What to pack:",
  notes: [
    "It might not be safe to do this ahead of leaving. Think about where you can hide it or ask someone you trust to look after it.",
  ],
  entries: [
    {
      id: "bag-clothes",
      prompt: "Change of clothes for you and child(ren)",
      wording: "Clothes for me and my children",
    },
    {
      id: "bag-id",
      prompt: "ID for you and child(ren) (e.g. passports/birth certificates/driving licence)",
      wording: "Passports, birth certificates and driving licence",
    },
    {
      id: "bag-money",
      prompt: "Money – access to money/bank cards/chequebook",
      wording: "Money and bank cards",
    },
    { id: "bag-keys", prompt: "House & car keys", wording: "House and car keys" },
    {
      id: "bag-benefits",
      prompt: "Benefits info & access to benefits",
      wording: "Benefit letters and claim details",
    },
    { id: "bag-ni-number", prompt: "N.I. number", wording: "National Insurance number" },
    {
      id: "bag-medication",
      prompt: "Any medication and repeat prescriptions",
      wording: "Medicines and repeat prescriptions",
    },
    { id: "bag-house-car-papers", prompt: "House & car docs", wording: "Papers for my home and car" },
    {
      id: "bag-insurance",
      prompt: "Health/house/car insurance docs",
      wording: "Health, home and car insurance papers",
    },
    { id: "bag-diary", prompt: "Diary", wording: "Diary" },
    { id: "bag-toys", prompt: "Child(ren) toys", wording: "Favourite toys for my children" },
    { id: "bag-family-photos", prompt: "Family photos", wording: "Family photos" },
    {
      id: "bag-recent-photo",
      prompt: "Recent photo of perpetrator – useful for service of civil orders and police investigation.",
      wording: "A recent photo of [name]",
      sensitive: true,
      themes: ["police"],
    },
  ],
});

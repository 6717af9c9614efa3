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
      wording: "Clothes for me and any children with me",
      search: "uniform, coat, shoes, pyjamas",
    },
    {
      id: "bag-id",
      prompt: "ID for you and child(ren) (e.g. passports/birth certificates/driving licence)",
      wording: "Passports, birth certificates and driving licence",
      search: "passport, birth certificate, licence, visa, BRP, eVisa, marriage certificate",
    },
    {
      id: "bag-money",
      prompt: "Money – access to money/bank cards/chequebook",
      wording: "Money and bank cards",
      search: "cash, cards, cheque, bank, savings",
    },
    {
      id: "bag-keys",
      prompt: "House & car keys",
      wording: "House and car keys",
      search: "house, car, work, spare, fob",
    },
    {
      id: "bag-benefits",
      prompt: "Benefits info & access to benefits",
      wording: "Benefit letters and claim details",
      search: "UC, Universal Credit, PIP, child benefit, DLA, ESA, tax credits, award letter",
    },
    {
      id: "bag-ni-number",
      prompt: "N.I. number",
      wording: "National Insurance number",
      search: "NI, NINO, national insurance",
    },
    {
      id: "bag-medication",
      prompt: "Any medication and repeat prescriptions",
      wording: "Medicines and repeat prescriptions",
      search: "tablets, inhaler, prescription, meds, methadone, insulin, contraception",
    },
    {
      id: "bag-house-car-papers",
      prompt: "House & car docs",
      wording: "Papers for my home and car",
      search: "tenancy, mortgage, deeds, logbook, V5, MOT, rent book",
    },
    {
      id: "bag-insurance",
      prompt: "Health/house/car insurance docs",
      wording: "Health, home and car insurance papers",
      search: "policy, cover",
    },
    { id: "bag-diary", prompt: "Diary", wording: "Diary", search: "address book, contacts, calendar" },
    {
      id: "bag-toys",
      prompt: "Child(ren) toys",
      wording: "Favourite toys for my children",
      search: "teddy, comforter, dummy",
    },
    {
      id: "bag-family-photos",
      prompt: "Family photos",
      wording: "Family photos",
      search: "pictures, albums, keepsakes",
    },
    {
      id: "bag-recent-photo",
      prompt: "Recent photo of perpetrator – useful for service of civil orders and police investigation.",
      wording: "A recent photo of someone police may look for",
      search: "picture, identification, service of papers, police",
      sensitive: true,
      themes: ["police"],
    },
  ],
});

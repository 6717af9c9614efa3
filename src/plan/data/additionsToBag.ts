import { cautions } from "./cautions";
import { optionOf, type Option } from "./option";

/** Things to take that newer lists name. */
export const additionsToBag: readonly Option[] = [
  optionOf("bag", {
    id: "bag-phone",
    prompt: "Phone and charger",
    wording: "Phone and charger",
    search: "mobile, power bank, SIM, cable",
    caution: cautions.trackedPhone,
    themes: [],
    addition: {
      source: "Jewish Women’s Aid: Your safety if you are planning to leave",
      address: "https://www.jwa.org.uk/faqs/your-safety-if-you-are-planning-to-leave",
      checkedOn: "2026-11-29",
      says: "Take a phone and charger, with any tracking app turned off.",
      secondHand: false,
    },
  }),
  optionOf("bag", {
    id: "bag-orders",
    prompt: "Court orders and police papers",
    wording: "Court orders and police papers",
    search: "injunction, non-molestation, interdict, crime number, bail, order, paperwork",
    sensitive: true,
    themes: ["court", "police"],
    addition: {
      source: "Leeds Women’s Aid: Planning on leaving",
      address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
      checkedOn: "2026-11-29",
      says: "Take any police or court papers about the abuse.",
      secondHand: false,
    },
  }),
  optionOf("bag", {
    id: "bag-numbers",
    prompt: "List of important numbers",
    wording: "A list of important phone numbers",
    search: "contacts, phone numbers, address book",
    themes: [],
    addition: {
      source: "Leeds Women’s Aid: Planning on leaving",
      address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
      checkedOn: "2026-11-29",
      says: "Collect a list of key contact numbers.",
      secondHand: false,
    },
  }),
  optionOf("bag", {
    id: "bag-keepsakes",
    prompt: "Small things that matter",
    wording: "Small things that matter to me",
    search: "jewellery, keepsakes, sentimental, photographs",
    themes: [],
    addition: {
      source: "Leeds Women’s Aid: Planning on leaving",
      address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
      checkedOn: "2026-11-29",
      says: "Take cherished items that would be easily destroyed.",
      secondHand: false,
    },
  }),
  optionOf("bag", {
    id: "bag-visa",
    prompt: "Visa and immigration papers",
    wording: "Visa or Home Office papers",
    search: "visa, BRP, eVisa, immigration, Home Office, status",
    themes: ["immigration"],
    addition: {
      source: "Leeds Women’s Aid: Planning on leaving",
      address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
      checkedOn: "2026-11-29",
      says: "Take passports, visas and related documents.",
      secondHand: false,
    },
  }),
];

import { optionOf, type Option } from "./option";
import { options } from "./options";

const trackedPhones = {
  source: "Kitty G, UK safety content, which records Apple’s Personal Safety guide",
  address: "https://github.com/michaelgluca/Kitty",
  checkedOn: "2026-09-27",
  secondHand: true,
} as const;

/**
 * What later guidance asks for and Appendix A does not say. Offered only where an organisation turns them on. No live page
 * was opened: of each page only what a stored copy shows of it was read, so a person is to read the page before a release.
 */
const additions: readonly Option[] = [
  optionOf("general", {
    id: "general-location-sharing",
    prompt:
      "Who can see the client’s phone and location? Are there trackers? Changes may be noticed: plan them first.",
    wording:
      "With help, I can check who can see my phone and where I am. I can plan any change first, as it may be noticed.",
    themes: ["dash-stalking", "dash-control"],
    addition: {
      ...trackedPhones,
      says: "Check who sees your location and look for trackers; the other person may notice when sharing stops, so think of your safety first.",
    },
  }),
  optionOf("general", {
    id: "general-accounts",
    prompt: "Who can get into the client’s accounts? Email, cloud photos, others that are shared?",
    wording:
      "I can check who can get into my email, photos and other accounts. When it is safe, I can change my passwords.",
    themes: ["dash-stalking", "dash-control"],
    addition: {
      ...trackedPhones,
      says: "Anyone who knows the password of an account can see its devices: check the list and remove what you do not know.",
    },
  }),
  optionOf("legal", {
    id: "legal-court-day",
    prompt:
      "Is there a hearing, a trial or a sentence coming? Review the plan before it, and plan the day itself: there, waiting, home.",
    wording:
      "Before a court day, I can look at my plan again with my worker. We can plan how I get there, wait and get home.",
    sensitive: true,
    themes: ["court"],
    addition: {
      source: "College of Policing, Authorised Professional Practice: Victim safety and support",
      address:
        "https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/domestic-abuse/victim-safety-and-support/",
      checkedOn: "2026-11-22",
      says: "Safety planning is reviewed at each trigger point, such as the lead-up to a trial, sentencing and family proceedings. It does not itself speak of the day.",
      secondHand: false,
    },
  }),
  optionOf("separating", {
    id: "separating-pets",
    prompt: "Are there pets? Who could look after them, at short notice too?",
    wording: "I can plan who could look after my pets if I leave. I can ask someone I trust, such as [name].",
    sensitive: true,
    themes: ["dash-animals", "dash-separation"],
    addition: {
      source: "ASSIST: Leaving Your Home",
      address: "https://assistscotland.org.uk/article/6290/Leaving-Your-Home",
      checkedOn: "2026-11-22",
      says: "Pets can make it hard to leave at short notice: have a plan for them with someone you trust.",
      secondHand: false,
    },
  }),
];

/** Appendix A and the additions: every option that has an id of ours. */
export const everyShipped: readonly Option[] = [...options, ...additions];

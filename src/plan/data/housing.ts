import { cautions } from "./cautions";
import { sectionOf } from "./option";

/** Appendix A, "Housing & security". No blank asks for an address: where someone could move to stays off paper. */
export const housing = sectionOf("housing", {
  heading: "Housing & security:",
  entries: [
    {
      id: "housing-temporary",
      prompt: "Does the client need to access temporary accommodation?",
      wording:
        "I can ask [name of council or housing service] for a safe place to stay for now. My worker can help me apply.",
      topic: "a safe place for a while",
      search:
        "homeless, homelessness, TA, emergency accommodation, council, NIHE, B&B, hostel, out of hours, priority need, Part 7",
      caution: cautions.neverWhere,
      sensitive: true,
      themes: ["housing", "dash-worse"],
    },
    {
      id: "housing-options",
      prompt:
        "What about other housing options? What is the safest option for your client? What about longer term housing solution?",
      wording:
        "I can look at staying, moving for now, or finding a new home. I can get advice before I give up any home.",
      topic: "staying or moving",
      search:
        "rehousing, transfer, management move, managed move, tenancy, bidding, reciprocal, private rent, occupation, local connection, points",
      caution: cautions.tenancy,
      sensitive: true,
      themes: ["housing", "dash-separation"],
    },
    {
      id: "housing-refuge",
      prompt: "Is refuge suitable and necessary?",
      wording:
        "I can ask if a refuge would be right for me. My worker can tell me what it is like and look for a space.",
      topic: "going to a refuge",
      search:
        "Women's Aid, safe house, space, Routes to Support, bed, dispersed, NDAH, helpline, men's refuge",
      caution: cautions.neverWhere,
      sensitive: true,
      themes: ["housing", "dash-worse", "dash-threats-to-kill"],
    },
    {
      id: "housing-security",
      prompt:
        "What about security measures? i.e. Sanctuary / occurrence markers / cocoon watch / target hardening",
      wording:
        "I can ask for better locks, lights or alarms at home. The police may put a note on my address. Neighbours I trust can look out for me.",
      topic: "making my home safer",
      search:
        "house alarm, burglar alarm, sanctuary, target hardening, locks, alarm, panic, CCTV, doorbell, Ring, marker, flag, TecSOS, cocoon, neighbours, safe room, lights, Hollie Guard",
      sensitive: true,
      themes: ["housing", "police", "dash-stalking", "dash-fears", "dash-weapons", "dash-threats-to-kill"],
    },
    {
      id: "housing-fire-safety",
      prompt: "Fire Safety Assessment",
      wording: "The fire service can visit to help make my home safer. My worker can ask them to come.",
      topic: "a fire safety visit",
      search: "arson, letterbox, smoke alarm, fire brigade, HFSV, SWV, threats to burn, petrol",
      themes: ["fire", "dash-threats-to-kill"],
    },
    {
      id: "housing-landlord-aware",
      prompt:
        "Does the housing association/authority know what is happening? Is there a notification flag on the address?",
      wording:
        "I can choose to tell [name of landlord or housing officer]. I can ask them to put a safety note on my address.",
      topic: "telling my landlord",
      search: "housing officer, HA, RSL, council, private landlord, flag, ASB, tenancy",
      themes: ["housing"],
    },
    {
      id: "housing-arrears",
      prompt: "Are there any arrears?",
      wording:
        "If I am behind with rent or the mortgage, I can get help early. My worker can help me talk to [name of landlord or lender].",
      topic: "help with rent or mortgage",
      search: "rent, debt, DHP, eviction, notice, possession, bedroom tax, housing benefit, HB, spare room",
      caution: cautions.tenancy,
      themes: ["housing", "dash-money"],
    },
    {
      id: "housing-landlord-action",
      prompt: "What about housing action against perpetrator?",
      wording:
        "I can ask if my landlord can take action so that I keep my home. We can plan for my safety first.",
      topic: "what my landlord could do",
      search:
        "eviction, injunction, tenancy transfer, joint tenancy, notice to quit, ASB, perpetrator, remove, sole tenancy",
      caution: cautions.tenancy,
      sensitive: true,
      themes: ["housing"],
    },
  ],
});

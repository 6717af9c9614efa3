import { sectionOf } from "./option";

/** Appendix A, "Housing & security". No blank asks for an address: where someone could move to stays off paper. */
export const housing = sectionOf("housing", {
  heading: "Housing & security:",
  entries: [
    {
      id: "housing-temporary",
      prompt: "Does the client need to access temporary accommodation?",
      wording:
        "I can ask [name of council or service] about a safe place to stay for now. We can keep the address off paper.",
      sensitive: true,
      themes: ["housing"],
    },
    {
      id: "housing-options",
      prompt:
        "What about other housing options? What is the safest option for your client? What about longer term housing solution?",
      wording:
        "I can talk about staying, moving, or finding a longer-term home. I can choose what feels safest for me.",
      themes: ["housing"],
    },
    {
      id: "housing-refuge",
      prompt: "Is refuge suitable and necessary?",
      wording: "I can ask if a refuge would be right for me. We can keep where it is off paper.",
      sensitive: true,
      themes: ["housing"],
    },
    {
      id: "housing-security",
      prompt:
        "What about security measures? i.e. Sanctuary / occurrence markers / cocoon watch / target hardening",
      wording:
        "I can ask for safety work on my home, such as locks or alarms. I can ask the police to note my address. I can ask neighbours I trust to look out for me.",
      themes: ["housing", "police", "dash-stalking"],
    },
    {
      id: "housing-fire-safety",
      prompt: "Fire Safety Assessment",
      wording: "I can ask the fire service to visit and check my home.",
      themes: ["fire"],
    },
    {
      id: "housing-landlord-aware",
      prompt:
        "Does the housing association/authority know what is happening? Is there a notification flag on the address?",
      wording:
        "I can choose to tell my landlord or housing officer, [name]. I can ask them to put a safety note on my address.",
      themes: ["housing"],
    },
    {
      id: "housing-arrears",
      prompt: "Are there any arrears?",
      wording: "If I owe rent or mortgage payments, I can get advice. I can talk to [name of service].",
      themes: ["housing", "dash-money"],
    },
    {
      id: "housing-landlord-action",
      prompt: "What about housing action against perpetrator?",
      wording:
        "I can ask what my landlord could do about [name]. I can tell them how it may affect my safety.",
      themes: ["housing"],
    },
  ],
});

import { sectionOf } from "./option";

/** Appendix A, "Children". No wording asks a child to keep a secret or to act. */
export const children = sectionOf("children", {
  heading: "Children",
  entries: [
    {
      id: "children-contact",
      prompt: "Does the perpetrator have access to the children?",
      wording: "I can talk about when my children see [name]. I can get advice if I am worried about this.",
      themes: ["dash-child-contact"],
    },
    {
      id: "children-parental-responsibility",
      prompt: "Do they have PR / custody?",
      wording:
        "I can find out who has a legal say about my children. The law calls it parental responsibility. I can ask what an order from the court says.",
      themes: ["solicitor", "dash-child-contact"],
    },
    {
      id: "children-school-aware",
      prompt: "Is the school aware of the situation?",
      wording:
        "I can choose to tell [name of school or nursery] what is happening. I can say who can collect my children.",
      themes: ["school"],
    },
    {
      id: "children-school-flash-point",
      prompt: "Is the school a flash point?",
      wording:
        "I can plan safer ways to drop off and pick up my children. I can ask [name at school] to help with this.",
      sensitive: true,
      themes: ["school"],
    },
    {
      id: "children-factored-into-orders",
      prompt: "Do they need to be factored into any orders?",
      wording: "I can ask if a court order can cover my children too.",
      themes: ["court", "dash-child-contact"],
    },
    {
      id: "children-copies-of-orders",
      prompt: "Do they have copies of orders?",
      wording:
        "I can give a copy of any order to [name of school or nursery]. I can keep my own copy somewhere safe.",
      themes: ["court", "school"],
    },
    {
      id: "children-support",
      prompt: "Consider what support the children might need.",
      wording:
        "My children can get support from [name of service]. If it feels right, I can show them how to call 999.",
      themes: ["childrens-services"],
    },
  ],
});

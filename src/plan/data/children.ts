import { cautions } from "./cautions";
import { sectionOf } from "./option";

/** Appendix A, "Children". No wording asks a child to keep a secret or to act. */
export const children = sectionOf("children", {
  heading: "Children",
  entries: [
    {
      id: "children-contact",
      prompt: "Does the perpetrator have access to the children?",
      wording:
        "There may be safer ways for my children to see their other parent. I can get advice before I change anything.",
      topic: "safer contact with my children",
      search: "contact centre, handover, supervised, CAO, access, visits, other parent, Cafcass, CMS",
      caution: cautions.contactOrder,
      sensitive: true,
      themes: ["dash-child-contact"],
    },
    {
      id: "children-parental-responsibility",
      prompt: "Do they have PR / custody?",
      wording:
        "I can find out who has the legal right to make choices about my children. I can check what any court order says.",
      topic: "who can decide about my children",
      search: "PR, parental rights, PRR, custody, residence, guardian, birth certificate, CAO, lives with",
      themes: ["solicitor", "dash-child-contact"],
    },
    {
      id: "children-school-aware",
      prompt: "Is the school aware of the situation?",
      wording:
        "I can choose to tell [name of school or nursery] what is happening. I can say who can collect my children.",
      topic: "telling school or nursery",
      search:
        "nursery, teacher, DSL, head, Operation Encompass, collect, pick up, password, safeguarding lead",
      sensitive: true,
      themes: ["school", "dash-isolation"],
    },
    {
      id: "children-school-flash-point",
      prompt: "Is the school a flash point?",
      wording:
        "I can plan safer ways to drop off and pick up my children. The school may let us use another time or door.",
      topic: "safer drop-off and pick-up",
      search: "school gate, school run, handover, collection, playground, staff entrance",
      sensitive: true,
      themes: ["school", "dash-child-contact"],
    },
    {
      id: "children-factored-into-orders",
      prompt: "Do they need to be factored into any orders?",
      wording: "I can ask if a court order can cover my children too.",
      topic: "an order that covers my children",
      search: "non-mol, injunction, named, protected, PSO, children on order",
      themes: ["court", "dash-child-contact", "dash-hurt-others"],
    },
    {
      id: "children-copies-of-orders",
      prompt: "Do they have copies of orders?",
      wording:
        "I can give a copy of any order to [name of school or nursery]. I can keep my own copy somewhere safe.",
      topic: "giving out copies of an order",
      search: "school, nursery, police, GP, paperwork, sealed order",
      themes: ["court", "school", "dash-child-contact", "dash-breach"],
    },
    {
      id: "children-support",
      prompt: "Consider what support the children might need.",
      wording:
        "My children can get support from [name of service]. If it feels right, I can show them how to get safe and call 999.",
      topic: "support for my children",
      search:
        "CYPS, CYP worker, CAMHS, counselling, play therapy, early help, MASH, social worker, young carer, youth, ChIDVA",
      caution: cautions.childrenFirst,
      themes: ["childrens-services", "dash-pregnancy", "dash-hurt-others"],
    },
  ],
});

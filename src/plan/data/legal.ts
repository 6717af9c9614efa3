import { cautions } from "./cautions";
import { sectionOf } from "./option";

/** Appendix A, "Legal". Orders are not named in the wording: they differ by nation and change often. */
export const legal = sectionOf("legal", {
  heading: "Legal",
  entries: [
    {
      id: "legal-criminal-options",
      prompt: "What criminal legal options are available?",
      wording:
        "My worker can tell me what the police and courts may do. I can ask what each choice could mean for me.",
      topic: "what the police and courts may do",
      search:
        "charge, prosecution, CPS, PPS, COPFS, fiscal, bail, DVPN, DVPO, DAPO, coercive control, stalking, arrest, statement, VPS, Clare's Law, DVDS, DSDAS, Claire’s Law",
      themes: ["police", "court", "dash-police-history"],
    },
    {
      id: "legal-police",
      prompt: "Encourage police reporting and police response.",
      wording:
        "I can report what happened to the police, now or later. I can call 101, or my worker can help. If I am in danger I can call 999.",
      topic: "telling the police",
      search:
        "report, 999, 101, incident, crime number, log, officer, statement, PSNI, Police Scotland, third party",
      caution: cautions.immigration,
      themes: [
        "police",
        "dash-weapons",
        "dash-threats-to-kill",
        "dash-injury",
        "dash-stalking",
        "dash-more-often",
        "dash-worse",
        "dash-strangulation",
        "dash-sexual-abuse",
        "dash-other-person",
        "dash-perpetrator-suicide",
        "dash-breach",
      ],
    },
    {
      id: "legal-court-support",
      prompt: "Do you need to support client at court?",
      wording:
        "I can have someone with me if I go to court. I can ask about screens, a video link or a separate way in.",
      topic: "support at court",
      search:
        "witness, special measures, screens, video link, IDVA, SDVC, trial, hearing, criminal, family court, intermediary",
      themes: ["court", "dash-child-contact", "dash-sexual-abuse"],
    },
    {
      id: "legal-civil-options",
      prompt: "What civil legal options are available? Referral to solicitor?",
      wording:
        "A court order can tell someone to stay away from me or my home. My worker can help me ask [name of solicitor] about one.",
      topic: "asking about a court order",
      search:
        "injunction, non-molestation, NMO, occupation order, interdict, exclusion order, non-harassment, NHO, restraining, SPO, stalking protection order, prohibited steps, NCDV, solicitor, without notice, undertaking, nonmol",
      caution: cautions.courtPapers,
      themes: [
        "solicitor",
        "court",
        "dash-stalking",
        "dash-separation",
        "dash-threats-to-kill",
        "dash-other-person",
      ],
    },
    {
      id: "legal-breaches",
      prompt: "Are there any breaches of bail / civil / criminal orders",
      wording:
        "If bail or an order is broken, I can tell the police or my solicitor. If it is safe, I can note what happened and when.",
      topic: "reporting a broken order",
      search:
        "breach, bail, conditions, arrest, contempt, evidence, log, diary, power of arrest, restraining order",
      caution: cautions.records,
      sensitive: true,
      themes: ["police", "court", "dash-breach", "dash-more-often"],
    },
    {
      id: "legal-children",
      prompt: "Are there any children? Is there any legal protection needed for the children?",
      wording:
        "The law may help protect my children. A court can say who they live with or see. I can ask [name of solicitor] about this.",
      topic: "legal help for my children",
      search:
        "CAO, child arrangements, PSO, prohibited steps, specific issue, contact, residence, Cafcass, section 7, social services, abduction, family court, C100, C1A, child arrangement",
      themes: ["solicitor", "dash-child-contact", "dash-hurt-others"],
    },
    {
      id: "legal-immigration",
      prompt: "Any immigration issues? Do you need to refer on for immigration advice?",
      wording:
        "I can get advice from [name of adviser] about my visa or right to stay. I can ask first who will see my details.",
      topic: "immigration advice",
      search:
        "visa, NRPF, no recourse, DDV, MVDAC, ILR, spouse, asylum, Home Office, OISC, BRP, sponsor, SBS, status",
      caution: cautions.immigration,
      themes: ["immigration", "dash-money"],
    },
    {
      id: "legal-finances",
      prompt: "Does the client’s financial situation have an impact on the above options?",
      wording: "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.",
      topic: "help with legal costs",
      search: "legal aid, LAA, means, merits, fees, funding, gateway evidence, SLAB, pro bono, McKenzie",
      themes: ["solicitor", "dash-money"],
    },
    {
      id: "legal-probation",
      prompt: "Is probation involved with client / perpetrator? How can they help?",
      wording:
        "Probation or justice social work may be able to help. I can ask [name of officer or social worker] what they can tell me.",
      topic: "help from probation or justice social work",
      search:
        "offender manager, OM, licence, VLO, victim liaison, MAPPA, recall, tag, community order, justice social work, PBNI, release",
      sensitive: true,
      themes: ["probation", "dash-police-history", "dash-breach"],
    },
  ],
});

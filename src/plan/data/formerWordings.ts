/**
 * Words that options had before, by id. A form that was filled with them is known by them: the option stands, and is never
 * written twice.
 */
export const formerWordings: Readonly<Record<string, readonly string[]>> = {
  "general-risks": [
    "I can talk about the risks at home, at work and when I am out. I feel least safe at [places and times].",
    "I can plan for the times and places where I feel less safe. If something feels wrong, I can trust that and get help.",
  ],
  "general-escape-routes": [
    "I can plan ways to get out quickly if I need to. I can talk them through with my worker.",
  ],
  "general-code-words": [
    "I can agree a code word with people I trust. It can tell them that I need help. We can keep the word off paper.",
  ],
  "general-phone": ["I will try to keep my phone charged. I can carry a charger and a little money."],
  "general-work": [
    "I can choose whether to tell someone at work, such as [name of manager or colleague]. I can ask what would help me feel safer there.",
  ],
  "general-marac": [
    "My worker has told me how services can meet to plan ways to help me. My worker can speak for me there.",
  ],
  "bag-clothes": ["Clothes for me and my children"],
  "bag-recent-photo": ["A recent photo of [name]"],
  "health-injury": ["I can see a doctor or nurse if I am hurt or in pain. In an emergency I can call 999."],
  "health-sexual-health": [
    "I can go to a clinic for sexual health. There are also centres that help after a sexual assault. I can choose whether to tell the police.",
  ],
  "health-substances": [
    "I can get help with alcohol or drugs when I feel ready. I can talk to [name of service].",
  ],
  "health-disability": [
    "My plan can fit around my disability or health. It helps me to have [what helps me].",
    "I can have help that fits my disability or health, such as [equipment, transport or interpreter]. I can plan for it when I go out or leave.",
  ],
  "health-support-networks": [
    "I can keep in touch with people who support me, when it is safe: [names]. I can ask about local groups.",
  ],
  "legal-criminal-options": [
    "My worker can explain my choices with the police and the courts. I can take time to decide.",
  ],
  "legal-police": [
    "I can choose to tell the police, now or later. In an emergency I can call 999. At other times I can call 101.",
  ],
  "legal-civil-options": [
    "I can get advice about a court order to help protect me. I can ask [name of solicitor] what my choices are.",
  ],
  "legal-breaches": [
    "If bail or a court order is broken, I can tell the police. I can keep a note of what happened, if it is safe.",
    "If bail or a court order is broken, I can tell police or my solicitor. If it is safe, I can note what happened and when.",
  ],
  "legal-children": [
    "I can get legal advice about protecting my children. I can ask [name of solicitor] what may help them.",
    "The law may help protect my children, such as who they live with or see. I can ask [name of solicitor].",
  ],
  "legal-immigration": [
    "I can get immigration advice from [name of adviser]. I can ask first who will see my details.",
  ],
  "legal-finances": [
    "I can ask if I can get legal aid, or other help with costs.",
    "Legal aid, or other help, may pay some of the costs. I can find out before I decide.",
  ],
  "legal-probation": [
    "I can ask if probation is involved and how they can help. I can talk to [name of probation worker].",
    "Probation or justice social work may be able to help. I can ask [name of probation worker] what they can tell me.",
  ],
  "separating-keep-in-touch": [
    "Leaving, and the months after, can be a more dangerous time. I can keep in touch with [name], if it is safe.",
    "Leaving, and the months after, can be a less safe time. My worker and I can agree a safe way to keep in touch.",
  ],
  "separating-code-words": [
    "I can use a code word to tell others that I need help. My worker can know it too. We can keep the word off paper.",
    "I can agree a word to use with my worker if I can’t talk safely. It can mean that I need help now.",
  ],
  "separating-escape-route": [
    "I can talk through how I would leave and where I could go. We can keep the details off paper.",
    "If I leave, I can plan the safest time and way to go. My worker can help me find travel and a place to stay.",
  ],
  "separating-regular-event": [
    "I can think about times when I am out each week, such as [regular event]. One of these may be a safer time to leave.",
    "There are times in the week when I am out as usual. One of these may be a safer time to leave.",
  ],
  "children-contact": [
    "I can talk about when my children see [name]. I can get advice if I am worried about this.",
  ],
  "children-parental-responsibility": [
    "I can find out who has a legal say about my children. The law calls it parental responsibility. I can ask what an order from the court says.",
  ],
  "children-school-flash-point": [
    "I can plan safer ways to drop off and pick up my children. I can ask [name at school] to help with this.",
  ],
  "children-support": [
    "My children can get support from [name of service]. If it feels right, I can show them how to call 999.",
  ],
  "financial-access": [
    "I can look at what money I can get to, such as wages or benefits. I can get advice about what I could claim.",
  ],
  "financial-shared-access": [
    "I can check who can see or use my bank accounts. When it is safe, I can open my own account and change my passwords.",
  ],
  "financial-debts": [
    "I can get advice about debts, rent or bills from [name of service]. I can ask which debts are mine.",
  ],
  "financial-substances": [
    "If alcohol or drugs affect the money at home, I can get advice. I can talk to [name of service].",
  ],
  "financial-immigration": [
    "I can ask how my visa or status affects the money I can get. I can get advice from [name of adviser].",
    "My visa may affect what money I can get. I can ask [name of adviser] before I claim.",
  ],
  "support-needs": [
    "I would like support with [alcohol, drugs, mental health or disability]. I can say what works best for me.",
  ],
  "housing-temporary": [
    "I can ask [name of council or service] about a safe place to stay for now. We can keep the address off paper.",
  ],
  "housing-options": [
    "I can talk about staying, moving, or finding a longer-term home. I can choose what feels safest for me.",
    "I can look at staying, moving for now or a new home. I can get advice before I give up any home.",
  ],
  "housing-refuge": ["I can ask if a refuge would be right for me. We can keep where it is off paper."],
  "housing-security": [
    "I can ask for safety work on my home, such as locks or alarms. I can ask the police to note my address. I can ask neighbours I trust to look out for me.",
    "I can ask for better locks, lights or alarms at home. The police can put a note on my address. Neighbours I trust can look out for me.",
  ],
  "housing-fire-safety": [
    "I can ask the fire service to visit and check my home.",
    "The fire service can visit to check my smoke alarms and letter box. My worker can ask them to come.",
  ],
  "housing-landlord-aware": [
    "I can choose to tell my landlord or housing officer, [name]. I can ask them to put a safety note on my address.",
  ],
  "housing-arrears": [
    "If I owe rent or mortgage payments, I can get advice. I can talk to [name of service].",
  ],
  "housing-landlord-action": [
    "I can ask what my landlord could do about [name]. I can tell them how it may affect my safety.",
  ],
  "general-accounts": [
    "I can check who can get into my email, photos and other accounts. When it is safe, I can change my passwords.",
  ],
  "separating-pets": [
    "I can plan who could look after my pets if I leave. I can ask someone I trust, such as [name].",
  ],
  "legal-history-check": [
    "If I am worried about someone’s past, I can ask the police. My worker can help me apply.",
  ],
  "general-location-sharing": [
    "With help, I can check who can see my phone and where I am. I can plan any change first, as it may be noticed.",
  ],
  "general-next-time": [
    "If it happens again, I can try to keep safe first. I can call 999, go to someone I trust or ring my worker.",
  ],
  "general-records": [
    "If it is safe, I can keep notes of calls, messages or being followed. They may help the police or a court.",
  ],
  "general-family-pressure": [
    "If other people scare me too, I can tell my worker who. I can ask that no one from my family or area is told.",
  ],
  "health-neck": [
    "If my neck was squeezed or I could not breathe, I can get checked today. I can ask the hospital, even with no marks.",
  ],
  "health-counselling": [
    "I can talk to a counsellor, or join a group with others who understand. I can ask [name of service].",
  ],
  "financial-coerced-debt": [
    "If debts were put in my name, I can tell [name of adviser]. They can talk to the bank for me.",
  ],
};

/** What options were put off as before, by id. */
export const formerTopics: Readonly<Record<string, readonly string[]>> = {
  "support-needs": ["support that I need"],
  "support-referrals": ["other services"],
  "health-support-networks": ["friends, family and local groups"],
  "general-accounts": ["safe accounts and passwords"],
  "general-safe-contact": ["safe ways to contact me"],
  "general-family-pressure": ["pressure from other people"],
  "separating-pets": ["a plan for my pets"],
  "financial-access": ["money that is mine"],
  "financial-shared-access": ["my own bank account"],
  "housing-temporary": ["somewhere safe to stay for now"],
  "legal-probation": ["help from probation"],
  "legal-civil-options": ["a court order"],
  "general-risks": ["unsafe times and places"],
  "general-escape-routes": ["how to get out fast"],
  "separating-keep-in-touch": ["keeping in touch"],
  "separating-regular-event": ["times when I am out"],
  "separating-new-routine": ["a new number and routine"],
};

/**
 * Words that options had before, by id. A form that was filled with them is known by them: the option stands, and is never
 * written twice.
 */
export const formerWordings: Readonly<Record<string, readonly string[]>> = {
  "general-risks": [
    "I can talk about the risks at home, at work and when I am out. I feel least safe at [places and times].",
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
  ],
  "legal-children": [
    "I can get legal advice about protecting my children. I can ask [name of solicitor] what may help them.",
  ],
  "legal-immigration": [
    "I can get immigration advice from [name of adviser]. I can ask first who will see my details.",
  ],
  "legal-finances": ["I can ask if I can get legal aid, or other help with costs."],
  "legal-probation": [
    "I can ask if probation is involved and how they can help. I can talk to [name of probation worker].",
  ],
  "separating-keep-in-touch": [
    "Leaving, and the months after, can be a more dangerous time. I can keep in touch with [name], if it is safe.",
  ],
  "separating-code-words": [
    "I can use a code word to tell others that I need help. My worker can know it too. We can keep the word off paper.",
  ],
  "separating-escape-route": [
    "I can talk through how I would leave and where I could go. We can keep the details off paper.",
  ],
  "separating-regular-event": [
    "I can think about times when I am out each week, such as [regular event]. One of these may be a safer time to leave.",
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
  ],
  "support-needs": [
    "I would like support with [alcohol, drugs, mental health or disability]. I can say what works best for me.",
  ],
  "housing-temporary": [
    "I can ask [name of council or service] about a safe place to stay for now. We can keep the address off paper.",
  ],
  "housing-options": [
    "I can talk about staying, moving, or finding a longer-term home. I can choose what feels safest for me.",
  ],
  "housing-refuge": ["I can ask if a refuge would be right for me. We can keep where it is off paper."],
  "housing-security": [
    "I can ask for safety work on my home, such as locks or alarms. I can ask the police to note my address. I can ask neighbours I trust to look out for me.",
  ],
  "housing-fire-safety": ["I can ask the fire service to visit and check my home."],
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
};

/** A policy to begin with. Lines with # are headings, lines with - are items. */
export const title = "Social media policy";

export const text = `This policy says how [Practice Name] writes on Facebook, Messenger, Instagram, Threads and other public or shared places. It binds everyone who works with us: owners, clinicians, staff, students, volunteers and agencies. Its purpose is simple: nobody learns from us who our patients are, or anything about their care.

# Who is responsible
- Privacy official: [name and phone]. Deputy: [name and phone].
- They answer questions before something is posted, and they are told on the same day when something went wrong.
- They look over this policy at least once a year, and whenever the law, a site or our work changes.

# Who may post
- Only the people named under "Who may post" write, answer or send messages in our name. Everybody else reads.
- Each of them has an own login with a second factor. Passwords are not shared. At least two people can get back into every account.
- On the day someone leaves us or changes their job, their access ends.
- Agencies and freelancers begin only when their contract covers privacy.
- Prescreen is switched on wherever we write. A warning is read, not clicked away.

# Personal accounts
- What happens at work is not told on personal accounts, not even without a name.
- We do not look up patients and do not add them as friends because we know them from work.
- No photos or videos from places where patients are treated, wait or are registered.
- Whoever speaks about health in private says that it is their own opinion.

# What we share
- General education: seasonal advice, how to prevent illness, how an examination works, when to call 911.
- Services, opening hours, closures, prices, new equipment, insurers that we take.
- The team, with the written consent of everyone who is shown or named.
- Events, sponsorships and thanks to the whole community.
- Health observances, in general words.

# What we never share
- Anything that shows that a certain person is, was or was not our patient. Thanks for a visit already shows it.
- Names, initials, faces, dates, ages over 89, places, numbers, or details that together point to one person.
- Stories of cases, even with every detail taken out. We teach in general words instead.
- Pictures with patients, screens, charts, forms, door signs or whiteboards in them.
- Complaints or jokes about patients, their families or their questions.
- A correction of what somebody says about their care, even if it is untrue.

# General education instead of cases
- Write "many people ask us about" and not "a patient asked today".
- Use figures and advice of public health agencies, and link to them.
- Do not post about a rare case or about something in the local news. The community can guess who it is.

# Comments and reviews
- Praise: thank for the words, not for the visit. "Thank you for the kind words!"
- Complaint: no details and no defence. Ask them to call [Phone Number].
- Medical question: no advice in public. "To protect your privacy we keep medical guidance off social media. Please call [Phone Number]."
- Appointment, bill, insurance, prescription, results: refer to the phone or the portal.
- Emergency or thoughts of self-harm: 911 or 988 at once, then tell a clinician.
- A review that seems false: the same neutral words. We neither confirm nor deny that we know the person.
- A like or a heart is often enough.
- Comments are answered during opening hours, within one working day.

# Private messages
- Messengers are no safe place for health information. We neither ask for it there nor repeat it.
- We send the approved reply with our phone number and go on by phone or portal.
- Outside opening hours the automatic reply says the same, and names 911 and 988.

# What others write and show
- Comments that tell private things about somebody are hidden, without a comment of ours.
- A post about us is shared only with a signed authorization on our register. The post itself, a tag, a "sure, go ahead" or a like is no permission.
- We do not pay for reviews and do not give anything for them.

# Photos and videos
- They are taken only where no patients, screens or papers are, with a device of the practice.
- A second person looks at the background before it is posted. Location data is removed.
- People are shown only with a signed authorization that names the purpose and the channels. For minors a parent or guardian signs, and they are asked themselves when they turn 18.
- Staff agree in writing as well, and may take it back.

# Signed authorizations
- We use the form that was checked against 45 CFR 164.508(c). The person gets a copy.
- The register holds the reference, the purpose, the channels, the dates and where the paper lies. It holds no names.
- When someone takes their authorization back, or it expires, we remove the content and mark it on the register on the same day.

# When something went wrong
- Hide or delete it at once. That limits the harm; it does not undo it.
- Write down what could be seen, when and by whom, for the privacy official only.
- Tell the privacy official on the same day. Nobody is punished for telling of an own mistake.
- Do not discuss it in the thread, and do not ask anybody to delete a review.
- The privacy official assesses the risk (45 CFR 164.402), decides who must be told, and by when: those concerned without unreasonable delay, and at the latest within 60 days.
- Afterwards we mend what led to it: the wording, the rule or the training.

# Training, records and consequences
- Everyone reads and signs this policy before they write for us, every year, and when it changes.
- Decisions about held drafts are recorded without their text. Policy, signatures and records are kept for six years.
- Breaking this policy has consequences, from training to the end of employment. They are the same for everybody.
- Nothing in it keeps staff from speaking about their own pay and working conditions.
`;

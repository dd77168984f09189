// Ties across the tables of actions, things, roles and qualities.
import { ties } from './ties.ts';

export const across = ties(`
cofounder implies co-found
founder implies found
workforce implies employee
lay-off implies dismiss
publish implies launch
correct implies solve
middle-manager implies manager
supporter implies fan
lose-object implies leave
have opposite be-absent
have opposite absent-adj
have opposite absence-noun
postpone implies be-late
behind-schedule-adj implies be-late
delay-noun implies be-late
on-schedule-adj implies be-on-time
lead-race opposite lose-lead
lead-race opposite be-overtaken
extend-lead implies lead-race
reward opposite penalty-punishment
advance-progress opposite setback
abundance opposite lack
hope-noun opposite despair
sign opposite reject
agree opposite reject
ratify opposite reject
keep opposite cancel
keep opposite remove
keep opposite lose-object
publish opposite keep-secret
encourage opposite advise-against
start opposite stop
renew opposite end
expand opposite shorten
stagnate opposite worsen
help opposite harm
install opposite remove
deploy opposite withdraw
add opposite cut
disappear opposite return
endangered-adj opposite extinct-adj
insolvent-adj opposite profitable-adj
commercial-adj opposite charitable-body-adj
reluctant-adj opposite be-impatient
need implies be-mandatory
figure-number implies number-count
`);

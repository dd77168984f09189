// English words that govern a clause, and what they make of it. The form is that of analysis/governors.ts.
import { governorTable } from '../../analysis/governors.ts';

export const governors = governorTable(`
deny to: fail refuse decline neglect omit forget cease hesitate unable incapable reluctant unwilling reluctance unwillingness yet failure refusal inability
deny ing: rule avoid deny stop quit prevent keep hinder bar ban block discourage dissuade prohibit incapable refrain abstain give abandon escape
deny that: deny dispute doubt disprove refute
follow to: manage dare bother get able know want seem appear claim agree consent accept begin start continue come learn deign happen
follow that: think believe suppose expect imagine seem appear mean
planned to: plan want hope intend aim wish promise try seek expect propose consider threaten demand ask urge like
planned passive to: expect likely set schedule plan slate poise due determined ready willing eager keen prepared about bound
planned ing: plan consider envisage intend
planned going to: go
expected passive to: need suppose require
possible passive to: unlikely
wished that: wish hope want demand request urge recommend propose insist require pray prefer
wished to: recommend
hypothetical that: imagine suppose assume pretend presume
hypothetical ing: imagine
possible that: possible likely probable conceivable
question if: ask wonder know doubt inquire enquire see check determine decide say tell unclear unknown question
reported passive to: say believe report allege think rumour rumor claim understand
`);
